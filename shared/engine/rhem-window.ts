import type { DeliveryArea } from '../domain/areas';
import type { Company } from '../domain/company';
import { deliveryAreaOrder } from './areas';
import type { CompanyCounts } from './company-counts';
import { type AlignmentHours, type ClientHours, type MonthOfTime, summarizeTime } from './recorded-time';

/** Recorded hours of the months that RHEM is measured over, averaged to a month. */
export interface RhemWindow {
  /** Months that count, oldest first. */
  readonly months: readonly string[];
  /** Reactive hours a month by the area they were logged under, whoever did them. */
  readonly reactive: Readonly<Record<DeliveryArea, number>>;
  readonly reactiveHours: number;
  /** Reactive hours a month of each client that has time of any kind. */
  readonly clientHours: ReadonlyMap<string, number>;
  /** On-site alignment hours a month by person. */
  readonly alignment: readonly AlignmentHours[];
  readonly technologySuccessHours: number;
  readonly allHours: number;
}

/** One month's reactive hours of active clients and of no client. */
export interface MonthOfReactiveHours {
  readonly month: string;
  readonly trueHours: number;
  readonly reportedHours: number;
}

type CountsFor = (hours: ClientHours) => boolean;

function ofActiveClients(counts: CompanyCounts): CountsFor {
  const active = new Set(counts.clients.map((count) => count.client.id));
  return (hours) => hours.clientId === null || active.has(hours.clientId);
}

function reactiveHoursOf(hours: ClientHours): number {
  return deliveryAreaOrder.reduce((total, area) => total + hours.reactive[area], 0);
}

/**
 * The last `rhemWindowMonths` months up to `asOf` that have time, averaged; null where there is none.
 * Hours of clients that are no longer active are left out, as their seats are; hours without a client count.
 */
export function rhemWindowOf(company: Company, counts: CompanyCounts): RhemWindow | null {
  if (company.time.length === 0) return null;
  const countsFor = ofActiveClients(counts);
  const window: MonthOfTime[] = [];
  const months = summarizeTime(company.time, company.workTypes);
  for (let at = months.length - 1; at >= 0 && window.length < company.settings.rhemWindowMonths; at -= 1) {
    const month = months[at];
    if (month !== undefined && month.month <= company.asOf && month.clients.some(countsFor)) window.unshift(month);
  }
  return window.length === 0 ? null : average(window, countsFor);
}

function average(window: readonly MonthOfTime[], countsFor: CountsFor): RhemWindow {
  const share = 1 / window.length;
  const reactive: Record<DeliveryArea, number> = { support: 0, central: 0, tam: 0, vcio: 0, proserv: 0 };
  const clientHours = new Map<string, number>();
  for (const hours of window.flatMap((month) => month.clients)) {
    if (!countsFor(hours)) continue;
    for (const area of deliveryAreaOrder) reactive[area] += hours.reactive[area] * share;
    if (hours.clientId === null) continue;
    clientHours.set(hours.clientId, (clientHours.get(hours.clientId) ?? 0) + reactiveHoursOf(hours) * share);
  }
  return {
    months: window.map((month) => month.month),
    reactive,
    reactiveHours: deliveryAreaOrder.reduce((total, area) => total + reactive[area], 0),
    clientHours,
    alignment: averageAlignment(window),
    technologySuccessHours: window.reduce((total, month) => total + month.technologySuccessHours * share, 0),
    allHours: window.reduce((total, month) => total + month.allHours * share, 0),
  };
}

function averageAlignment(window: readonly MonthOfTime[]): AlignmentHours[] {
  const byMember = new Map<string | null, AlignmentHours>();
  for (const { memberId, onsite, aligned } of window.flatMap((month) => month.alignment)) {
    const before = byMember.get(memberId) ?? { memberId, onsite: 0, aligned: 0 };
    byMember.set(memberId, {
      memberId,
      onsite: before.onsite + onsite / window.length,
      aligned: before.aligned + aligned / window.length,
    });
  }
  return [...byMember.values()];
}

/** Reactive hours of every month up to `asOf` that has time, oldest first. */
export function reactiveHoursByMonth(company: Company, counts: CompanyCounts): MonthOfReactiveHours[] {
  const countsFor = ofActiveClients(counts);
  return summarizeTime(company.time, company.workTypes)
    .filter((month) => month.month <= company.asOf)
    .map((month) => ({ month: month.month, clients: month.clients.filter(countsFor) }))
    .filter(({ clients }) => clients.length > 0)
    .map(({ month, clients }) => ({
      month,
      trueHours: clients.reduce((total, hours) => total + reactiveHoursOf(hours), 0),
      reportedHours: clients.reduce((total, hours) => total + hours.reactive.support, 0),
    }));
}
