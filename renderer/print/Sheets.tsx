import type { PrintJob } from '@shared/contract';
import { ClientSheets } from './client/ClientSheets';
import { Cover } from './client/Cover';
import type { Logo } from './logo';
import { OwnerSheets } from './owner/OwnerSheets';

interface SheetsProps {
  readonly job: PrintJob;
  readonly logo: Logo | null;
}

/** The cover of a report that has one; its page has margins of its own. */
export function ReportCover({ job, logo }: SheetsProps) {
  return job.kind === 'client' ? <Cover report={job.report} logo={logo} /> : null;
}

/** The sheets of a report after its cover. */
export function ReportSheets({ job, logo }: SheetsProps) {
  return job.kind === 'client' ? <ClientSheets report={job.report} /> : <OwnerSheets report={job.report} logo={logo} />;
}
