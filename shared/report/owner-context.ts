import type { Company } from '../domain/company';
import type { Scenario } from '../domain/scenario';
import type { Analysis, MicroBasis } from '../engine/analysis';
import type { ReportText } from './report-text';

/** What the sections of the owner's summary are made from. */
export interface OwnerContext {
  readonly company: Company;
  readonly analysis: Analysis;
  readonly scenario: Scenario | null;
  readonly text: ReportText;
}

/** The basis the summary leads with: the people as entered, or the model where nobody is entered yet. */
export interface LeadBasis {
  readonly micro: MicroBasis;
  /** How the basis is named in a sentence. */
  readonly words: string;
}

/** Actual where it can be computed, else modeled. */
export function leadBasis({ micro }: Analysis): LeadBasis {
  return micro.actual.totalCentsPerSeat === null
    ? { micro: micro.modeled, words: 'at your metrics' }
    : { micro: micro.actual, words: 'as staffed' };
}

/** Why a figure of the analysis is missing, as a sentence; null where it is there. */
export function reasonOf(analysis: Analysis, ...paths: readonly string[]): string | null {
  for (const path of paths) {
    const reason = Object.hasOwn(analysis.missing, path) ? analysis.missing[path] : undefined;
    if (reason) return reason.message;
  }
  return null;
}
