import type { Company } from '../../domain/company';
import type { Assumptions } from '../assumptions';
import { type RhemOfMonth, rhemByMonth } from '../rhem-by-month';

/** RHEM at the end of a month: hours per seat of that month alone, and averaged over the window. */
export interface RhemPoint {
  readonly month: string;
  readonly true: number;
  readonly reported: number;
  readonly trueInMonth: number;
  readonly reportedInMonth: number;
}

/**
 * RHEM month by month, oldest first, averaged over the last `rhemWindowMonths` months that have time, as the figure
 * itself is; the last point is the measured RHEM. Months without time have no point. Seats of earlier months are not
 * known, so today's stand in; empty without seats.
 */
export function rhemTrend(company: Company, { recordedHoursFactor = 1 }: Assumptions = {}): readonly RhemPoint[] {
  const months = rhemByMonth(company);
  const windowMonths = company.settings.rhemWindowMonths;
  return months.flatMap((month, at) => {
    if (month.true === null || month.reported === null) return [];
    const window = months.slice(Math.max(0, at + 1 - windowMonths), at + 1);
    const average = (of: (each: RhemOfMonth) => number | null) =>
      window.reduce((total, each) => total + ((of(each) ?? 0) * recordedHoursFactor) / window.length, 0);
    return [
      {
        month: month.month,
        true: average((each) => each.true),
        reported: average((each) => each.reported),
        trueInMonth: month.true * recordedHoursFactor,
        reportedInMonth: month.reported * recordedHoursFactor,
      },
    ];
  });
}
