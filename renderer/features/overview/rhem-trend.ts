import { deliveryAreas } from '@shared/domain/areas';
import type { MonthOfTime } from '@shared/engine/recorded-time';

/** RHEM at the end of a month: hours per seat of that month alone, and averaged over the window. */
export interface RhemPoint {
  readonly month: string;
  readonly true: number;
  readonly reported: number;
  readonly trueInMonth: number;
  readonly reportedInMonth: number;
}

interface RhemTrendInput {
  /** Recorded time by month, oldest first. */
  readonly months: readonly MonthOfTime[];
  /** The last month that counts, `YYYY-MM`. */
  readonly asOf: string;
  readonly activeClientIds: ReadonlySet<string>;
  readonly seats: number;
  readonly windowMonths: number;
}

/**
 * RHEM month by month, oldest first, averaged over the last `windowMonths` months that have time, as the figure
 * itself is. Seats of earlier months are not known, so today's stand in; hours of clients that left are left out.
 */
export function rhemTrend({ months, asOf, activeClientIds, seats, windowMonths }: RhemTrendInput): RhemPoint[] {
  if (seats <= 0) return [];
  const perSeat = months
    .filter(({ month }) => month <= asOf)
    .flatMap((month) => {
      const counted = month.clients.filter(({ clientId }) => clientId === null || activeClientIds.has(clientId));
      if (counted.length === 0) return [];
      const hours = counted.reduce(
        (sum, { reactive }) => sum + deliveryAreas.reduce((all, area) => all + reactive[area], 0),
        0,
      );
      const reportedHours = counted.reduce((sum, { reactive }) => sum + reactive.support, 0);
      return [{ month: month.month, true: hours / seats, reported: reportedHours / seats }];
    });
  return perSeat.map((point, index) => {
    const window = perSeat.slice(Math.max(0, index + 1 - windowMonths), index + 1);
    const average = (of: 'true' | 'reported') => window.reduce((sum, each) => sum + each[of], 0) / window.length;
    return {
      month: point.month,
      true: average('true'),
      reported: average('reported'),
      trueInMonth: point.true,
      reportedInMonth: point.reported,
    };
  });
}

/**
 * The trend scaled to end in `rhem`: a scenario with more seats of the same kind counts each recorded hour more than
 * once. Without a scenario nothing changes.
 */
export function endingIn(points: readonly RhemPoint[], rhem: number | null): readonly RhemPoint[] {
  const last = points.at(-1);
  if (!last || rhem === null || last.true <= 0) return points;
  const factor = rhem / last.true;
  return points.map((point) => ({
    month: point.month,
    true: point.true * factor,
    reported: point.reported * factor,
    trueInMonth: point.trueInMonth * factor,
    reportedInMonth: point.reportedInMonth * factor,
  }));
}
