import type { Change } from './change';
import type { TimeEntry } from './time';
import { timeKey } from './time-key';

/**
 * The changes that give all hours of one kind of work to another: same month, client and person, added to the hours
 * that are there already.
 */
export function moveHours(time: readonly TimeEntry[], fromId: string, toId: string): Change[] {
  if (fromId === toId) return [];
  const there = new Map(
    time.filter(({ workTypeId }) => workTypeId === toId).map((entry) => [timeKey(entry), entry.hours]),
  );
  return time.flatMap((entry): Change[] => {
    if (entry.workTypeId !== fromId) return [];
    const moved = { ...entry, workTypeId: toId };
    const hours = entry.hours + (there.get(timeKey(moved)) ?? 0);
    return [
      { op: 'put', part: 'time', value: { ...entry, hours: 0 } },
      { op: 'put', part: 'time', value: { ...moved, hours } },
    ];
  });
}
