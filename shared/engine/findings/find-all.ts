import type { Finding } from '../analysis';
import { clientsToRelease, clientsToReprice, noisyClients, unfinishedClients } from './client-findings';
import { allocationsIncomplete, emptyParts } from './entry-findings';
import type { FindingContext, FindingRule } from './finding-context';
import { leverageFindings, revenuePerEmployeeLow } from './macro-findings';
import { gutCheckMisses, priceUnderCost } from './price-findings';
import { alignmentShareLow, hiddenHours, noiseAboveTarget, noTimeRecorded } from './rhem-findings';

const rules: readonly FindingRule[] = [
  priceUnderCost,
  noiseAboveTarget,
  leverageFindings,
  clientsToReprice,
  hiddenHours,
  clientsToRelease,
  noisyClients,
  alignmentShareLow,
  gutCheckMisses,
  revenuePerEmployeeLow,
  allocationsIncomplete,
  emptyParts,
  unfinishedClients,
  noTimeRecorded,
];

const severityRank: Readonly<Record<Finding['severity'], number>> = { bad: 0, watch: 1, info: 2 };

/** Everything worth finding, the most valuable a year first, then what has no amount, the worst first. */
export function findAll(context: FindingContext): readonly Finding[] {
  return rules
    .flatMap((rule) => rule(context))
    .sort((left, right) => {
      if (left.annualValueCents !== null && right.annualValueCents !== null) {
        return right.annualValueCents - left.annualValueCents;
      }
      if (left.annualValueCents !== null) return -1;
      if (right.annualValueCents !== null) return 1;
      return severityRank[left.severity] - severityRank[right.severity];
    });
}
