import { modals } from '@mantine/modals';
import { readCompanyFile } from '@shared/domain/company-file';
import type { Problem } from '@shared/domain/problem';
import { call } from '../lib/bridge';
import { replaceCompany } from '../lib/company-store';
import { download } from '../lib/download';
import { reportDone, reportFailure } from '../lib/failures';
import { ProblemList } from './ProblemList';

/** Saves the company as a file that any Seatwise reads. */
export async function exportCompany(): Promise<void> {
  try {
    const { fileName, text } = await call('company.export', {});
    download(fileName, text, 'application/json');
  } catch (error) {
    reportFailure(error);
  }
}

/** Reads a company file and puts it in place of the company, or lists the exact place of every problem. */
export async function importCompany(file: File): Promise<void> {
  const reading = readCompanyFile(await file.text());
  if (!reading.ok) {
    showProblems(file.name, reading.problems);
    return;
  }
  const { company } = reading;
  if (await replaceCompany(`import of ${file.name}`, company)) {
    reportDone(
      `${company.settings.companyName} is imported: ${company.clients.length.toLocaleString(company.settings.locale)} clients.`,
    );
  }
}

function showProblems(fileName: string, problems: readonly Problem[]): void {
  modals.open({ title: `${fileName} was not imported`, size: 'lg', children: <ProblemList problems={problems} /> });
}
