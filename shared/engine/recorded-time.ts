import type { DeliveryArea } from '../domain/areas';
import type { TimeEntry, WorkType } from '../domain/time';
import { timeByMonth } from './time-by-month';

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

interface Summary<Sums> {
  readonly workTypes: readonly WorkType[];
  readonly sums: Sums;
}

/**
 * Time rows hardly ever change while prices, people and tools do, and there may be half a million of them: the sums
 * are kept for as long as the very same list is in use, and those of a month for as long as its rows are the same.
 * Inputs are never changed in place.
 */
const summaries = new WeakMap<readonly TimeEntry[], Summary<readonly MonthOfTime[]>>();
const summariesOfMonths = new WeakMap<readonly TimeEntry[], Summary<MonthOfTime | null>>();

/** Time added up by month, oldest first. Rows without hours, or of an unknown kind of work, count for nothing. */
export function summarizeTime(time: readonly TimeEntry[], workTypes: readonly WorkType[]): readonly MonthOfTime[] {
  return kept(summaries, time, workTypes, () => {
    const typeById = new Map(workTypes.map((type) => [type.id, type]));
    return [...timeByMonth(time)]
      .flatMap(([month, rows]) => {
        const sums = kept(summariesOfMonths, rows, workTypes, () => addUpMonth(month, rows, typeById));
        return sums === null ? [] : [sums];
      })
      .sort((left, right) => (left.month < right.month ? -1 : 1));
  });
}

function kept<Sums>(
  store: WeakMap<readonly TimeEntry[], Summary<Sums>>,
  rows: readonly TimeEntry[],
  workTypes: readonly WorkType[],
  addUp: () => Sums,
): Sums {
  const known = store.get(rows);
  if (known !== undefined && known.workTypes === workTypes) return known.sums;
  const sums = addUp();
  store.set(rows, { workTypes, sums });
  return sums;
}

function addUpMonth(
  month: string,
  rows: readonly TimeEntry[],
  typeById: ReadonlyMap<string, WorkType>,
): MonthOfTime | null {
  const running: RunningMonth = { clients: new Map(), alignment: new Map(), technologySuccessHours: 0, allHours: 0 };
  for (const entry of rows) {
    const type = typeById.get(entry.workTypeId);
    if (type !== undefined && entry.hours > 0) addEntry(running, entry, type);
  }
  if (running.clients.size === 0) return null;
  const { clients, alignment, ...hours } = running;
  return { month, clients: [...clients.values()], alignment: [...alignment.values()], ...hours };
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
