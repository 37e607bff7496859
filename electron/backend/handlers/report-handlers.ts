import { localDay } from '../local-day';
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
