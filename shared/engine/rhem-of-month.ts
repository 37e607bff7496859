import type { Company } from '../domain/company';
import type { Figure } from './analysis';
import { deliveryAreaOrder } from './areas';
import { countCompany } from './company-counts';
import { ratio } from './ratio';
import { type ClientHours, summarizeTime } from './recorded-time';

/** What the time of one month comes to. Hours are of that month; seats are today's. */
export interface RhemOfOneMonth {
  readonly seats: number;
  /** Hours of every kind of work, of active clients and of none. */
  readonly allHours: number;
  readonly trueHours: number;
  readonly reportedHours: number;
  /** Reactive hours that were logged outside Support. */
  readonly hiddenHours: number;
  readonly true: Figure;
  readonly reported: Figure;
  /** Hidden hours as a share of all reactive ones. */
  readonly hiddenShare: Figure;
  /** Hours of clients that are not active: recorded, and counted nowhere. */
  readonly hoursLeftOut: number;
  readonly onsiteHours: number;
  /** On-site hours of Technology Alignment that went into standards and alignment. */
  readonly alignedHours: number;
  readonly alignmentShare: Figure;
}

/**
 * RHEM of one month: all reactive hours ÷ seats, the part logged under Support, and what that part misses
 * (TruMethods Framework, RHEM). Null where the month has no time.
 */
export function rhemOfMonth(company: Company, month: string): RhemOfOneMonth | null {
  const recorded = summarizeTime(company.time, company.workTypes).find((sums) => sums.month === month);
  if (recorded === undefined) return null;
  const counts = countCompany(company);
  const active = new Set(counts.clients.map(({ client }) => client.id));
  const isCounted = ({ clientId }: ClientHours) => clientId === null || active.has(clientId);
  const counted = recorded.clients.filter(isCounted);
  const leftOut = recorded.clients.filter((hours) => !isCounted(hours));
  const allHours = total(counted, (hours) => hours.allHours);
  const trueHours = total(counted, reactiveHours);
  const reportedHours = total(counted, (hours) => hours.reactive.support);
  const hiddenHours = trueHours - reportedHours;
  const onsiteHours = recorded.alignment.reduce((sum, { onsite }) => sum + onsite, 0);
  const alignedHours = recorded.alignment.reduce((sum, { aligned }) => sum + aligned, 0);
  return {
    seats: counts.seats,
    allHours,
    trueHours,
    reportedHours,
    hiddenHours,
    true: ratio(trueHours, counts.seats),
    reported: ratio(reportedHours, counts.seats),
    hiddenShare: ratio(hiddenHours, trueHours),
    hoursLeftOut: total(leftOut, (hours) => hours.allHours),
    onsiteHours,
    alignedHours,
    alignmentShare: ratio(alignedHours, onsiteHours),
  };
}

function total(clients: readonly ClientHours[], hoursOf: (hours: ClientHours) => number): number {
  return clients.reduce((sum, hours) => sum + hoursOf(hours), 0);
}

function reactiveHours({ reactive }: ClientHours): number {
  return deliveryAreaOrder.reduce((sum, area) => sum + reactive[area], 0);
}
