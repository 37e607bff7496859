import type { Company } from '../../domain/company';
import type { SpiralSymptom } from '../analysis';
import type { Assumptions } from '../assumptions';
import { countCompany, totalsOf } from '../company-counts';
import type { Unit } from '../figure';
import { product, ratio } from '../ratio';
import { type MonthOfTime, summarizeTime } from '../recorded-time';
import { staffingOf } from '../staffing';
import { type RhemPoint, rhemTrend } from './rhem-trend';

/** A symptom's measure at the end of one month, averaged over the window. */
export interface SpiralPoint {
  readonly month: string;
  readonly value: number;
}

/** How a symptom's measure moved over the recorded months. */
export interface SpiralTrend {
  readonly unit: Unit;
  /** What the measure should reach, or stay under. */
  readonly limit: number;
  readonly better: 'higher' | 'lower';
  /** Oldest first; months without the data for it have no point. */
  readonly points: readonly SpiralPoint[];
}

export type SpiralTrends = Readonly<Record<SpiralSymptom['id'], SpiralTrend>>;

/** Share of on-site alignment time on standards, over the last months up to each. */
function alignmentPoints(months: readonly MonthOfTime[], windowMonths: number): SpiralPoint[] {
  return months.flatMap(({ month }, at) => {
    const window = months.slice(Math.max(0, at + 1 - windowMonths), at + 1).flatMap(({ alignment }) => alignment);
    const share = ratio(
      window.reduce((hours, each) => hours + each.aligned, 0),
      window.reduce((hours, each) => hours + each.onsite, 0),
    );
    return share === null ? [] : [{ month, value: share }];
  });
}

/** Reactive share of the technical hours of whoever worked in each month. */
function reactivePoints(company: Company, seats: number, trend: readonly RhemPoint[]): SpiralPoint[] {
  return trend.flatMap((point) => {
    const { support, central, tam, proserv } = staffingOf({ ...company, asOf: point.month }).areas;
    const technical = support.people + central.people + tam.people + proserv.people;
    const share = ratio(point.true * seats, technical * company.settings.productiveHoursPerMonth);
    return share === null ? [] : [{ month: point.month, value: share }];
  });
}

/**
 * The measures behind the four symptoms of the reactive spiral, month by month. Seats and price of earlier months are
 * not known, so today's stand in; leverage is therefore what a technician's hours could carry at each month's RHEM.
 */
export function spiralTrends(company: Company, assumptions: Assumptions = {}): SpiralTrends {
  const { settings } = company;
  const counts = countCompany(company);
  const { seats, aispCents } = totalsOf(counts);
  const trend = rhemTrend(company, assumptions);
  const recorded = new Set(trend.map(({ month }) => month));
  const months = summarizeTime(company.time, company.workTypes).filter(({ month }) => recorded.has(month));
  return {
    technologySuccess: {
      unit: 'rate',
      limit: settings.tamAlignmentShareMin,
      better: 'higher',
      points: alignmentPoints(months, settings.rhemWindowMonths),
    },
    noise: {
      unit: 'hoursPerSeat',
      limit: settings.rhemTarget,
      better: 'lower',
      points: trend.map((point) => ({ month: point.month, value: point.true })),
    },
    proactive: {
      unit: 'rate',
      limit: settings.reactiveShareMax,
      better: 'lower',
      points: reactivePoints(company, seats, trend),
    },
    leverage: {
      unit: 'cents',
      limit: settings.areas.support.guidelinePerPerson,
      better: 'higher',
      points: trend.flatMap((point) => {
        const carried = ratio(product(settings.productiveHoursPerMonth, aispCents), point.true);
        return carried === null ? [] : [{ month: point.month, value: carried }];
      }),
    },
  };
}
