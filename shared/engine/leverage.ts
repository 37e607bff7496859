import type { DeliveryArea } from '../domain/areas';
import type { LeverageStatus } from './analysis';
import type { CompanyCounts } from './company-counts';
import { reaches } from './ratio';

/** Within this share under a guideline an area is just under it, not below. */
const justUnderShare = 0.95;

/** Less of a person than this is nobody. */
const leastPeople = 1e-9;

/** What an area's leverage is measured in: NRR or MRR in cents a month, or endpoints. */
export function basisAmount(area: DeliveryArea, counts: CompanyCounts): number {
  if (area === 'proserv') return counts.nrrCents;
  return area === 'central' ? counts.endpoints : counts.mrrCents;
}

/**
 * Where an area stands against its guideline (TruMethods Framework, Macro). `small`: it is under the guideline,
 * but one person or less is the least it can have.
 */
export function leverageStatus(basis: number, people: number, guideline: number): LeverageStatus {
  const hasPeople = people > leastPeople;
  if (basis <= 0) return hasPeople ? 'noBasis' : 'none';
  if (!hasPeople) return 'noPeople';
  const leverage = basis / people;
  if (reaches(leverage, guideline)) return 'good';
  if (reaches(1, people)) return 'small';
  return reaches(leverage, guideline * justUnderShare) ? 'justUnder' : 'below';
}
