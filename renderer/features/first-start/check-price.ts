import { companyFromFiveNumbers, type FiveNumbers } from '@shared/domain/new-company';
import type { Analysis } from '@shared/engine/analysis';
import { analyze } from '@shared/engine/analyze';

/** What the five numbers say, and what they would say with less reactive work. */
export interface PriceCheck {
  readonly analysis: Analysis;
  readonly targetGrossMargin: number;
  readonly supportGuidelineCents: number;
  /** The same company at the target of reactive hours; null where it is there already. */
  readonly calmer: { readonly rhem: number; readonly analysis: Analysis } | null;
}

// Names and money formats change no figure; the month only decides from when people are on the team.
const anyCompany = { companyName: 'Price check', currency: 'USD', locale: 'en-US', asOf: '2026-01' };

/** Checks a price with the company that the five numbers would become. */
export function checkPrice(numbers: FiveNumbers): PriceCheck {
  const company = companyFromFiveNumbers(numbers, anyCompany);
  const { rhemTarget, targetGrossMargin, areas } = company.settings;
  return {
    analysis: analyze(company),
    targetGrossMargin,
    supportGuidelineCents: areas.support.guidelinePerPerson,
    calmer:
      numbers.rhem > rhemTarget
        ? { rhem: rhemTarget, analysis: analyze(companyFromFiveNumbers({ ...numbers, rhem: rhemTarget }, anyCompany)) }
        : null,
  };
}
