import type { Client } from '@shared/domain/client';
import type { Company } from '@shared/domain/company';
import type { TimeEntry, WorkType } from '@shared/domain/time';
import type { GridRow } from '../../components/grid/grid-column';

/** Whose hours are shown: `all` people's, those recorded without a person (`nobody`), or one person's, by id. */
export const allPeople = 'all';
export const nobody = 'nobody';

/** What is stored behind a row: one client's hours of a month by kind of work, of the people shown. */
export interface MonthOfClient {
  /** Null for hours that belong to no client. */
  readonly client: Client | null;
  readonly hours: ReadonlyMap<string, number>;
}

/** A row of the grid of hours. */
export interface HoursRow extends GridRow<MonthOfClient> {
  readonly name: string;
  readonly totalHours: number;
  readonly reactiveHours: number;
  /** Whether the hours count: those of clients that are not active don't. */
  readonly isCounted: boolean;
}

const noHours: ReadonlyMap<string, number> = new Map();
const noClientId = 'no-client';

/**
 * The rows of one month: every active client, every other client that has hours, and one row for hours without a
 * client. `entries` are the rows of time of that month. O(entries + clients).
 */
export function hoursRows(
  { clients, workTypes }: Pick<Company, 'clients' | 'workTypes'>,
  entries: readonly TimeEntry[],
  person: string,
): HoursRow[] {
  const hoursByClient = sumByClient(entries, person);
  const reactive = new Set(workTypes.filter((type) => type.class === 'rhem').map(({ id }) => id));
  const shown = clients.filter(({ id, status }) => status === 'active' || hoursByClient.has(id));
  return [...shown, null].map((client) => {
    const hours = hoursByClient.get(client?.id ?? null) ?? noHours;
    return {
      id: client?.id ?? noClientId,
      entity: { client, hours },
      name: client?.name ?? 'No client',
      totalHours: sumOf(hours, () => true),
      reactiveHours: sumOf(hours, (id) => reactive.has(id)),
      isCounted: client === null || client.status === 'active',
    };
  });
}

function sumByClient(entries: readonly TimeEntry[], person: string): Map<string | null, Map<string, number>> {
  const byClient = new Map<string | null, Map<string, number>>();
  for (const { clientId, memberId, workTypeId, hours } of entries) {
    if (person !== allPeople && (memberId ?? nobody) !== person) continue;
    let byKind = byClient.get(clientId);
    if (byKind === undefined) {
      byKind = new Map();
      byClient.set(clientId, byKind);
    }
    byKind.set(workTypeId, (byKind.get(workTypeId) ?? 0) + hours);
  }
  return byClient;
}

function sumOf(hours: ReadonlyMap<string, number>, isWanted: (workTypeId: string) => boolean): number {
  let sum = 0;
  for (const [id, amount] of hours) if (isWanted(id)) sum += amount;
  return sum;
}

/** The rows of time that differ between a row as it was and as it is edited; zero hours remove one. */
export function changedEntries(
  before: MonthOfClient,
  after: MonthOfClient,
  month: string,
  memberId: string | null,
  workTypes: readonly WorkType[],
): TimeEntry[] {
  return workTypes.flatMap(({ id }) => {
    const hours = after.hours.get(id) ?? 0;
    if (hours === (before.hours.get(id) ?? 0)) return [];
    return [{ month, clientId: after.client?.id ?? null, memberId, workTypeId: id, hours }];
  });
}
