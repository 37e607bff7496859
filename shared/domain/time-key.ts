import type { TimeEntry } from './time';

/** What makes a row of time one of a kind: month, client, person and kind of work. */
export function timeKey(entry: Omit<TimeEntry, 'hours'>): string {
  // JSON keeps apart ids that hold the separator, and null apart from the text "null".
  return JSON.stringify([entry.month, entry.clientId, entry.memberId, entry.workTypeId]);
}

/** The same time with one row per key: hours added up, rows without hours left out. */
export function sumTime(entries: readonly TimeEntry[]): TimeEntry[] {
  const byKey = new Map<string, TimeEntry>();
  for (const entry of entries) {
    if (entry.hours === 0) continue;
    const key = timeKey(entry);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? entry : { ...known, hours: known.hours + entry.hours });
  }
  return [...byKey.values()];
}
