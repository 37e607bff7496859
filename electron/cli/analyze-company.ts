import type { Company } from '@shared/domain/company';
import type { Problem } from '@shared/domain/problem';
import { analyze } from '@shared/engine/analyze';
import type { Phrase } from '@shared/engine/figure';
import { formatPhrase } from '@shared/format/format-phrase';
import { createFormatter } from '@shared/format/formatter';

/** The analysis of a company as JSON, its sentences written out in the company's locale and currency. */
export function analysisAsJson(company: Company): string {
  const formatter = createFormatter(company.settings);
  const sentences = (_key: string, value: unknown) => (isPhrase(value) ? formatPhrase(value, formatter) : value);
  return `${JSON.stringify(analyze(company), sentences, 2)}\n`;
}

/** Every problem of a company file on a line of its own: where it is, and how to mend it. */
export function problemsAsText(file: string, problems: readonly Problem[]): string {
  const lines = problems.map((problem) => {
    const path = pathOf(problem.path);
    return `${problem.place}${path === '' ? '' : ` (${path})`}: ${problem.message}`;
  });
  const heading = `${file}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}, nothing analyzed.`;
  return `${[heading, ...lines].join('\n')}\n`;
}

/** The path inside the file as JSON tools write it: `clients[2].lines[0].quantity`. */
function pathOf(path: Problem['path']): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`)).join('');
}

function isPhrase(value: unknown): value is Phrase {
  return typeof value === 'object' && value !== null && 'template' in value && 'figures' in value;
}
