import type { Settings } from '../../domain/settings';
import type { Analysis, Figure } from '../analysis';
import { marginAtPrice } from '../gross-margin';
import { offeredPrice } from '../offered-price';
import { difference, product, ratio, sum } from '../ratio';
import { requiredPrice } from '../required-price';
import { supportHourCents } from '../rhem';

export type LadderRowId = 'target' | 'keepsMargin' | 'keepsLeverage' | 'today' | 'noisy';

/** One RHEM and what it makes of everything else, on the modeled basis at today's price and seats. */
export interface LadderRow {
  readonly id: LadderRowId;
  readonly rhem: number;
  readonly seatsPerTechnician: Figure;
  /** People of Support. */
  readonly people: Figure;
  /** MRR a person of Support carries, in cents a month. */
  readonly leverageCents: Figure;
  readonly costCentsPerSeat: Figure;
  readonly grossMargin: Figure;
  readonly requiredPriceCents: Figure;
  readonly offeredPriceCents: Figure;
}

function rungAt(rhem: number, { micro, totals }: Analysis, settings: Settings): Omit<LadderRow, 'id'> {
  const { productiveHoursPerMonth, targetGrossMargin, priceStepCents } = settings;
  const { totalCentsPerSeat, areas } = micro.modeled;
  const supportCents = totals.seats > 0 ? product(rhem, supportHourCents(settings)) : null;
  const costCentsPerSeat = sum(difference(totalCentsPerSeat, areas.support.laborCentsPerSeat), supportCents);
  const requiredPriceCents = requiredPrice(costCentsPerSeat, targetGrossMargin);
  return {
    rhem,
    seatsPerTechnician: ratio(productiveHoursPerMonth, rhem),
    people: ratio(product(totals.seats, rhem), productiveHoursPerMonth),
    leverageCents: ratio(product(productiveHoursPerMonth, totals.aispCents), rhem),
    costCentsPerSeat,
    grossMargin: marginAtPrice(costCentsPerSeat, totals.aispCents),
    requiredPriceCents,
    offeredPriceCents: offeredPrice(requiredPriceCents, priceStepCents),
  };
}

/**
 * What RHEM does to everything else, the calmest first: at the target, at the largest that keeps the margin and the
 * leverage, today, and where noisy begins (TruMethods Framework, RHEM). A limit that nothing reaches has no row.
 */
export function rhemLadder(analysis: Analysis, settings: Settings): readonly LadderRow[] {
  const { rhem } = analysis;
  const rungs: readonly (readonly [LadderRowId, Figure])[] = [
    ['target', settings.rhemTarget],
    ['keepsMargin', rhem.maxForMargin],
    ['keepsLeverage', rhem.maxForLeverage],
    ['today', rhem.true],
    ['noisy', settings.rhemBands[2]],
  ];
  return rungs
    .flatMap(([id, at]) => (at === null || at <= 0 ? [] : [{ id, ...rungAt(at, analysis, settings) }]))
    .sort((left, right) => left.rhem - right.rhem);
}
