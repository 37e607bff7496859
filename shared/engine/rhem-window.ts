import type { DeliveryArea } from '../domain/areas';
import type { Company } from '../domain/company';
import type { TimeEntry } from '../domain/time';
import { deliveryAreaOrder } from './areas';
import type { ClientCount } from './company-counts';
import { type AlignmentHours, type ClientHours, type MonthOfTime, summarizeTime } from './recorded-time';

/** Recorded hours of the months that RHEM is measured over, averaged to a month. */
export interface RhemWindow {
  /** Months that count, oldest first. */
  readonly months: readonly string[];
  /** Reactive hours a month by the area they were logged under, whoever did them. */
  readonly reactive: Readonly<Record<DeliveryArea, number>>;
  readonly reactiveHours: number;
  /** As `reactiveHours`, of as many months before the window; null where fewer have time. */
  readonly reactiveHoursBefore: number | null;
  /** The last month before the window that has time; null where there is none. */
  readonly lastMonthBefore: string | null;
  /** Reactive hours a month of each active client, in the clients' order; null where it has no time of any kind. */
  readonly clientHours: readonly (number | null)[];
  /** On-site alignment hours a month by person. */
  readonly alignment: readonly AlignmentHours[];
  readonly technologySuccessHours: number;
  readonly allHours: number;
}

/** What a window is made from besides the rows of time. */
interface WindowKey {
  readonly workTypes: Company['workTypes'];
  readonly asOf: string;
  readonly length: number;
  readonly activeIds: readonly string[];
}

/**
 * The last window of each list of time. Levers and edits of prices, people or tools leave time and the set of active
 * clients as they are, so the tens of thousands of sums need not be made again for each of them.
 */
const windows = new WeakMap<readonly TimeEntry[], { key: WindowKey; window: RhemWindow | null }>();

function isSameKey(left: WindowKey, right: WindowKey): boolean {
  return (
    left.workTypes === right.workTypes &&
    left.asOf === right.asOf &&
    left.length === right.length &&
    left.activeIds.length === right.activeIds.length &&
    left.activeIds.every((id, at) => id === right.activeIds[at])
  );
}

/**
 * The last `rhemWindowMonths` months up to `asOf` that have time, averaged; null where there is none.
 * Hours of clients that are no longer active are left out, as their seats are; hours without a client count.
 */
export function rhemWindowOf(company: Company, clients: readonly ClientCount[]): RhemWindow | null {
  if (company.time.length === 0) return null;
  const key: WindowKey = {
    workTypes: company.workTypes,
    asOf: company.asOf,
    length: company.settings.rhemWindowMonths,
    activeIds: clients.map((count) => count.client.id),
  };
  const known = windows.get(company.time);
  if (known !== undefined && isSameKey(known.key, key)) return known.window;
  const window = measure(company, key);
  windows.set(company.time, { key, window });
  return window;
}

/** Position of each active client by its id. */
type ActiveIndex = ReadonlyMap<string, number>;

function counts(hours: ClientHours, active: ActiveIndex): boolean {
  return hours.clientId === null || active.has(hours.clientId);
}

/** Months up to `asOf` that have time of active clients or of none, the latest first, at most so many. */
function latestMonths(company: Company, active: ActiveIndex, most: number): MonthOfTime[] {
  const found: MonthOfTime[] = [];
  const months = summarizeTime(company.time, company.workTypes);
  for (let at = months.length - 1; at >= 0 && found.length < most; at -= 1) {
    const month = months[at];
    if (month !== undefined && month.month <= company.asOf && month.clients.some((hours) => counts(hours, active))) {
      found.push(month);
    }
  }
  return found;
}

function measure(company: Company, key: WindowKey): RhemWindow | null {
  const active: ActiveIndex = new Map(key.activeIds.map((id, at) => [id, at]));
  const latest = latestMonths(company, active, 2 * key.length);
  const window = latest.slice(0, key.length).reverse();
  if (window.length === 0) return null;
  const before = latest.slice(key.length);
  return {
    ...average(window, active),
    reactiveHoursBefore: before.length < key.length ? null : average(before, active).reactiveHours,
    lastMonthBefore: before[0]?.month ?? null,
    alignment: averageAlignment(window),
    technologySuccessHours: window.reduce((total, month) => total + month.technologySuccessHours, 0) / window.length,
    allHours: window.reduce((total, month) => total + month.allHours, 0) / window.length,
  };
}

function average(window: readonly MonthOfTime[], active: ActiveIndex) {
  const share = 1 / window.length;
  const reactive: Record<DeliveryArea, number> = { support: 0, central: 0, tam: 0, vcio: 0, proserv: 0 };
  const clientHours: (number | null)[] = Array.from({ length: active.size }, () => null);
  for (const month of window) {
    for (const hours of month.clients) {
      if (!counts(hours, active)) continue;
      let clientTotal = 0;
      for (const area of deliveryAreaOrder) {
        reactive[area] += hours.reactive[area] * share;
        clientTotal += hours.reactive[area] * share;
      }
      const at = hours.clientId === null ? undefined : active.get(hours.clientId);
      if (at !== undefined) clientHours[at] = (clientHours[at] ?? 0) + clientTotal;
    }
  }
  return {
    months: window.map((month) => month.month),
    reactive,
    reactiveHours: deliveryAreaOrder.reduce((total, area) => total + reactive[area], 0),
    clientHours,
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
