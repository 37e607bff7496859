import type { Change } from './change';
import type { RowRemoval } from './row-change';
import type { TimeEntry } from './time';
import { timeKey } from './time-key';

type TimePut = Extract<Change, { part: 'time' }>;

/** The changes that touch rows of time: their own, and the removal of a client or a person. */
export type TimeChange = TimePut | RowRemoval<'clients' | 'team'>;

/**
 * Time after the changes, in their order. A removed client takes its rows along; a removed person's rows stay
 * without a person, added to the row that is there already. O(rows + changes).
 */
export function applyTimeChanges(time: readonly TimeEntry[], changes: readonly TimeChange[]): TimeEntry[] {
  const puts = changes.filter((change) => change.op === 'put');
  return puts.length === changes.length ? putTime(time, puts) : new TimeDraft(time).apply(changes);
}

/** The everyday case, a cell of the grid: one pass, and keys are made only for rows of the months in question. */
function putTime(time: readonly TimeEntry[], puts: readonly TimePut[]): TimeEntry[] {
  const pending = new Map(puts.map((put) => [timeKey(put.value), put.value]));
  const months = new Set(puts.map((put) => put.value.month));
  const rows: TimeEntry[] = [];
  for (const row of time) {
    const key = months.has(row.month) ? timeKey(row) : null;
    const next = key === null ? row : (pending.get(key) ?? row);
    if (key !== null) pending.delete(key);
    if (next.hours > 0) rows.push(next);
  }
  for (const row of pending.values()) if (row.hours > 0) rows.push(row);
  return rows;
}

/** Rows by key, with the keys of each client and person at hand, so that a removal touches its own rows only. */
class TimeDraft {
  readonly #rows = new Map<string, TimeEntry>();
  readonly #keysByClient = new Map<string, Set<string>>();
  readonly #keysByMember = new Map<string, Set<string>>();

  constructor(time: readonly TimeEntry[]) {
    for (const row of time) this.#put(row);
  }

  apply(changes: readonly TimeChange[]): TimeEntry[] {
    for (const change of changes) {
      if (change.op === 'put') this.#put(change.value);
      else if (change.part === 'clients') this.#removeClient(change.id);
      else this.#removeMember(change.id);
    }
    return [...this.#rows.values()];
  }

  #put(row: TimeEntry): void {
    const key = timeKey(row);
    if (row.hours === 0) {
      this.#rows.delete(key);
      return;
    }
    this.#rows.set(key, row);
    addKey(this.#keysByClient, row.clientId, key);
    addKey(this.#keysByMember, row.memberId, key);
  }

  #removeClient(clientId: string): void {
    for (const key of this.#keysByClient.get(clientId) ?? []) this.#rows.delete(key);
    this.#keysByClient.delete(clientId);
  }

  #removeMember(memberId: string): void {
    for (const key of this.#keysByMember.get(memberId) ?? []) {
      const row = this.#rows.get(key);
      if (row === undefined) continue;
      this.#rows.delete(key);
      const known = this.#rows.get(timeKey({ ...row, memberId: null }));
      this.#put({ ...row, memberId: null, hours: row.hours + (known?.hours ?? 0) });
    }
    this.#keysByMember.delete(memberId);
  }
}

function addKey(index: Map<string, Set<string>>, id: string | null, key: string): void {
  if (id === null) return;
  const keys = index.get(id);
  if (keys === undefined) index.set(id, new Set([key]));
  else keys.add(key);
}
