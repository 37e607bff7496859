import { marginAtPrice } from '@shared/engine/gross-margin';
import { requiredPrice } from '@shared/engine/required-price';
import { memoizeLast } from '../../lib/memoize-last';
import type { ClientRow } from './client-row';

/** Sums and averages of the active clients among some rows; money a month in cents. */
export interface ClientTotals {
  readonly active: number;
  readonly shown: number;
  readonly seats: number;
  readonly endpoints: number;
  readonly mrrCents: number;
  readonly orrCents: number;
  readonly nrrCents: number;
  readonly priceCents: number | null;
  readonly rhem: number | null;
  readonly costPerSeatCents: number | null;
  readonly grossMargin: number | null;
  readonly requiredPriceCents: number | null;
  readonly annualValueCents: number;
}

/** Totals of the rows; averages are per seat, so a large client weighs more. Prospects and former clients don't count. */
export const clientTotals = memoizeLast((rows: readonly ClientRow[], targetGrossMargin: number): ClientTotals => {
  let [active, seats, endpoints, mrrCents, orrCents, nrrCents] = [0, 0, 0, 0, 0, 0];
  let [reactiveHours, costCents, annualValueCents] = [0, 0, 0];
  for (const { entity, count, analysis } of rows) {
    if (entity.status !== 'active') continue;
    active += 1;
    seats += count.seats;
    endpoints += count.endpoints;
    mrrCents += count.mrrCents;
    orrCents += count.orrCents;
    nrrCents += entity.nrrMonthlyCents;
    // A client without seats has no reactive hours a seat, and adds none.
    if (count.seats > 0) reactiveHours += (analysis?.rhem ?? Number.NaN) * count.seats;
    costCents += analysis?.costCents ?? Number.NaN;
    annualValueCents += analysis?.annualValueCents ?? 0;
  }
  const perSeat = (amount: number) => (seats > 0 && Number.isFinite(amount) ? amount / seats : null);
  const costPerSeatCents = perSeat(costCents);
  return {
    active,
    shown: rows.length,
    seats,
    endpoints,
    mrrCents,
    orrCents,
    nrrCents,
    priceCents: perSeat(mrrCents),
    rhem: perSeat(reactiveHours),
    costPerSeatCents,
    grossMargin: costPerSeatCents === null ? null : marginAtPrice(costCents, mrrCents),
    requiredPriceCents: requiredPrice(costPerSeatCents, targetGrossMargin),
    annualValueCents,
  };
});
