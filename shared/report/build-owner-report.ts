import type { Company } from '../domain/company';
import type { Scenario } from '../domain/scenario';
import { analyze } from '../engine/analyze';
import { clientsSection } from './owner-clients';
import type { OwnerContext } from './owner-context';
import { findingsSection } from './owner-findings';
import { macroSection } from './owner-macro';
import { microSection } from './owner-micro';
import { monthSection } from './owner-month';
import { priceSection } from './owner-price';
import type { OwnerReport } from './owner-report';
import { rhemSection } from './owner-rhem';
import { scenarioSection } from './owner-scenario';
import { reportText } from './report-text';

/** What the owner's summary is made of: the company, a scenario to set beside today, the date (`YYYY-MM-DD`). */
export interface OwnerReportInput {
  readonly company: Company;
  readonly scenario: Scenario | null;
  readonly today: string;
}

/** The owner's summary of a month: today's figures throughout, the scenario beside them on a page of its own. */
export function buildOwnerReport({ company, scenario, today }: OwnerReportInput): OwnerReport {
  const context: OwnerContext = { company, scenario, analysis: analyze(company), text: reportText(company.settings) };
  const { branding, companyName } = company.settings;
  const month = context.text.month(company.asOf);
  return {
    identity: {
      documentTitle: `Owner’s Picanomics summary of ${companyName}, ${month} (confidential)`,
      runningTitle: `${companyName}, owner’s summary, ${month}`,
      lang: context.text.lang,
      companyName,
      logo: branding.logo,
      color: branding.color,
      foot: [
        context.text.date(today),
        'Holds costs and margins. Not for clients.',
        ...(company.isSample ? ['Sample company'] : []),
      ],
    },
    title: 'Owner’s Picanomics summary',
    confidential: 'For the owner. It holds costs and margins and must not reach a client.',
    month: monthSection(context),
    micro: microSection(context),
    price: priceSection(context),
    rhem: rhemSection(context),
    macro: macroSection(context),
    clients: clientsSection(context),
    scenario: scenarioSection(context),
    findings: findingsSection(context),
  };
}
