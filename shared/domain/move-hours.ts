import type { Change } from './change';
import type { TimeEntry } from './time';
import { timeKey } from './time-key';

/**
 * The changes that give all hours of some kinds of work to another: same month, client and person, added up with the
 * hours that are there already. O(rows of time).
 */
export function moveHours(time: readonly TimeEntry[], fromIds: ReadonlySet<string>, toId: string): Change[] {
  const there = new Map<string, number>();
  for (const entry of time) if (entry.workTypeId === toId) there.set(timeKey(entry), entry.hours);
  const left: Change[] = [];
  const arrived = new Map<string, TimeEntry>();
  for (const entry of time) {
    if (entry.workTypeId === toId || !fromIds.has(entry.workTypeId)) continue;
    left.push({ op: 'put', part: 'time', value: { ...entry, hours: 0 } });
    const moved = { ...entry, workTypeId: toId };
    const key = timeKey(moved);
    const before = arrived.get(key)?.hours ?? there.get(key) ?? 0;
    arrived.set(key, { ...moved, hours: before + entry.hours });
  }
  return [...left, ...[...arrived.values()].map((value): Change => ({ op: 'put', part: 'time', value }))];
}
