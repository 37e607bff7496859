import type { ProfitRow } from './profit-row';

/** What the shown clients come to together: money in cents, a month where it says nothing else. */
export interface ProfitTotals {
  readonly clients: number;
  readonly seats: number;
  readonly costPerSeatCents: number | null;
  readonly priceCents: number | null;
  readonly grossMargin: number | null;
  readonly shortAYearCents: number;
}

/** Totals of rows; a cost that is not known for one of them is not known for all. */
export function profitTotals(rows: readonly ProfitRow[]): ProfitTotals {
  let [seats, mrrCents, shortAYearCents] = [0, 0, 0];
  let costCents: number | null = 0;
  for (const { of } of rows) {
    seats += of.seats;
    mrrCents += of.mrrCents;
    shortAYearCents += of.annualValueCents ?? 0;
    costCents = costCents === null || of.costCents === null ? null : costCents + of.costCents;
  }
  return {
    clients: rows.length,
    seats,
    costPerSeatCents: costCents === null || seats <= 0 ? null : costCents / seats,
    priceCents: seats > 0 ? mrrCents / seats : null,
    grossMargin: costCents === null || mrrCents <= 0 ? null : 1 - costCents / mrrCents,
    shortAYearCents,
  };
}
