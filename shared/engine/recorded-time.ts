import type { DeliveryArea } from '../domain/areas';
import type { TimeEntry, WorkType } from '../domain/time';

/** Reactive hours of one client (or of none) in one month, by the area they were logged under. */
export interface ClientHours {
  readonly clientId: string | null;
  /** Hours of every kind of work. */
  readonly allHours: number;
  readonly reactive: Readonly<Record<DeliveryArea, number>>;
}

/** On-site hours logged under Technology Alignment, and the part of them that was standards and alignment. */
export interface AlignmentHours {
  readonly memberId: string | null;
  readonly onsite: number;
  readonly aligned: number;
}

/** Everything recorded in one month, added up. */
export interface MonthOfTime {
  readonly month: string;
  readonly clients: readonly ClientHours[];
  readonly alignment: readonly AlignmentHours[];
  /** Hours whose kind of work is Technology Alignment or vCIO. */
  readonly technologySuccessHours: number;
  readonly allHours: number;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type RunningClient = Omit<Writable<ClientHours>, 'reactive'> & { reactive: Record<DeliveryArea, number> };

interface RunningMonth {
  clients: Map<string | null, RunningClient>;
  alignment: Map<string | null, Writable<AlignmentHours>>;
  technologySuccessHours: number;
  allHours: number;
}

/**
 * Time rows hardly ever change while prices, people and tools do, and there may be half a million of them:
 * the sums are kept for as long as the very same list is in use. Inputs are never changed in place.
 */
const summaries = new WeakMap<readonly TimeEntry[], { workTypes: readonly WorkType[]; months: MonthOfTime[] }>();

/** Time added up by month, oldest first. Rows without hours, or of an unknown kind of work, count for nothing. */
export function summarizeTime(time: readonly TimeEntry[], workTypes: readonly WorkType[]): readonly MonthOfTime[] {
  const known = summaries.get(time);
  if (known !== undefined && known.workTypes === workTypes) return known.months;
  const months = addUp(time, workTypes);
  summaries.set(time, { workTypes, months });
  return months;
}

function addUp(time: readonly TimeEntry[], workTypes: readonly WorkType[]): MonthOfTime[] {
  const typeById = new Map(workTypes.map((type) => [type.id, type]));
  const months = new Map<string, RunningMonth>();
  for (const entry of time) {
    const type = typeById.get(entry.workTypeId);
    if (type === undefined || entry.hours <= 0) continue;
    let month = months.get(entry.month);
    if (month === undefined) {
      month = { clients: new Map(), alignment: new Map(), technologySuccessHours: 0, allHours: 0 };
      months.set(entry.month, month);
    }
    addEntry(month, entry, type);
  }
  return [...months]
    .map(([month, { clients, alignment, ...hours }]) => ({
      month,
      clients: [...clients.values()],
      alignment: [...alignment.values()],
      ...hours,
    }))
    .sort((left, right) => (left.month < right.month ? -1 : 1));
}

function addEntry(month: RunningMonth, entry: TimeEntry, type: WorkType): void {
  let client = month.clients.get(entry.clientId);
  if (client === undefined) {
    client = {
      clientId: entry.clientId,
      allHours: 0,
      reactive: { support: 0, central: 0, tam: 0, vcio: 0, proserv: 0 },
    };
    month.clients.set(entry.clientId, client);
  }
  client.allHours += entry.hours;
  month.allHours += entry.hours;
  if (type.class === 'rhem') client.reactive[type.loggedUnder] += entry.hours;
  if (type.class === 'tam' || type.class === 'vcio') month.technologySuccessHours += entry.hours;
  if (type.onsite && type.loggedUnder === 'tam') addAlignment(month, entry, type);
}

function addAlignment(month: RunningMonth, entry: TimeEntry, type: WorkType): void {
  let hours = month.alignment.get(entry.memberId);
  if (hours === undefined) {
    hours = { memberId: entry.memberId, onsite: 0, aligned: 0 };
    month.alignment.set(entry.memberId, hours);
  }
  hours.onsite += entry.hours;
  if (type.class === 'tam') hours.aligned += entry.hours;
}
