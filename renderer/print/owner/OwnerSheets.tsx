import type { OwnerReport } from '@shared/report/owner-report';
import type { Logo } from '../logo';
import { ClientsSheet } from './ClientsSheet';
import { MacroSheet } from './MacroSheet';
import { MicroSheet } from './MicroSheet';
import { MonthSheet } from './MonthSheet';
import { PlanSheet } from './PlanSheet';
import { PriceSheet } from './PriceSheet';

interface OwnerSheetsProps {
  readonly report: OwnerReport;
  readonly logo: Logo | null;
}

/** The owner's summary, in the order of the framework. */
export function OwnerSheets({ report, logo }: OwnerSheetsProps) {
  return (
    <>
      <MonthSheet report={report} logo={logo} />
      <MicroSheet micro={report.micro} />
      <PriceSheet price={report.price} rhem={report.rhem} />
      <MacroSheet macro={report.macro} />
      <ClientsSheet clients={report.clients} />
      <PlanSheet scenario={report.scenario} findings={report.findings} />
    </>
  );
}
