import { readCompanyFile } from '@shared/domain/company-file';
import { replaceCompany } from '../../lib/company-store';
import { reportFailure } from '../../lib/failures';

/** Opens the sample company. Its file is loaded only now: no other page and no other start needs it. */
export async function openSampleCompany(): Promise<void> {
  try {
    const { default: text } = await import('../../../resources/sample-company.json?raw');
    const reading = readCompanyFile(text);
    if (!reading.ok) throw new Error(reading.problems.map(({ place, message }) => `${place}: ${message}`).join('\n'));
    await replaceCompany('sample company', reading.company);
  } catch (error) {
    reportFailure(error);
  }
}
