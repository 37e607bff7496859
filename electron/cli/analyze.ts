import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCompanyFile } from '@shared/domain/company-file';
import { analysisAsJson, problemsAsText } from './analyze-company';

type Answer = { readonly output: string } | { readonly complaint: string };

/** `npm run --silent analyze -- company.json`: the analysis on standard output, problems on standard error. */
function answer(file: string | undefined): Answer {
  if (file === undefined) return { complaint: 'Name a company file: npm run --silent analyze -- company.json\n' };
  let text: string;
  try {
    // npm runs scripts in the project's folder; the file is meant from where the person typed.
    text = readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), file), 'utf8');
  } catch (error) {
    return { complaint: `${file} could not be read: ${error instanceof Error ? error.message : String(error)}\n` };
  }
  const read = readCompanyFile(text);
  return read.ok ? { output: analysisAsJson(read.company) } : { complaint: problemsAsText(file, read.problems) };
}

const result = answer(process.argv[2]);
if ('output' in result) process.stdout.write(result.output);
else {
  process.stderr.write(result.complaint);
  // Not process.exit: what is still on its way to a pipe has to arrive.
  process.exitCode = 1;
}
