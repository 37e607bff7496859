import { reportFileName } from '../services/report-file-name';
import { reportModel } from '../services/report-model';
import { requireCompany } from '../services/require-company';
import type { Handlers } from './handler';

/** Reports: their model for the preview, and as a PDF. */
export const reportHandlers = {
  'report.model': (request, { session, options }) => reportModel(session.file(), request, localDay(options.now())),
  'report.pdf': async (request, { session, options, printJobs }) => {
    const today = localDay(options.now());
    const job = reportModel(session.file(), request, today);
    const fileName = reportFileName(requireCompany(session.file()), request, today);
    const pdf = await printJobs.run(job, (registered) => options.printToPdf({ ...registered, paper: job.paper }));
    return { fileName, pdfBase64: Buffer.from(pdf).toString('base64') };
  },
} satisfies Handlers<'report.model' | 'report.pdf'>;

/** The day on this machine's calendar, YYYY-MM-DD. */
function localDay(date: Date): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
