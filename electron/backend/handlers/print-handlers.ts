import type { Handlers } from './handler';

/** What the print page asks for and reports. */
export const printHandlers = {
  'print.job': ({ jobId }, { printJobs }) => printJobs.find(jobId),
  'print.ready': ({ jobId }, { printJobs }) => {
    printJobs.setReady(jobId);
    return {};
  },
} satisfies Handlers<'print.job' | 'print.ready'>;
