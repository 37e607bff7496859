import type { TimeEntry } from '../domain/time';

/** The rows of time of each month. A month keeps its very same list for as long as its rows are the same objects. */
export type TimeByMonth = ReadonlyMap<string, readonly TimeEntry[]>;

const indexes = new WeakMap<readonly TimeEntry[], TimeByMonth>();
/** The index made last: an edit touches one month, and the lists of all others can be used again. */
let last: TimeByMonth = new Map();

/**
 * Time by month, made once for each list of time in one pass. What is summed from a month's list can be kept as long
 * as that list, so that an edit in one month costs the sums of that month alone, however many years there are.
 */
export function timeByMonth(time: readonly TimeEntry[]): TimeByMonth {
  const known = indexes.get(time);
  if (known !== undefined) return known;
  const index = new Map<string, readonly TimeEntry[]>();
  for (const [month, rows] of group(time)) index.set(month, sameRows(last.get(month), rows));
  indexes.set(time, index);
  last = index;
  return index;
}

function group(time: readonly TimeEntry[]): Map<string, TimeEntry[]> {
  const months = new Map<string, TimeEntry[]>();
  for (const entry of time) {
    const rows = months.get(entry.month);
    if (rows === undefined) months.set(entry.month, [entry]);
    else rows.push(entry);
  }
  return months;
}

function sameRows(before: readonly TimeEntry[] | undefined, rows: readonly TimeEntry[]): readonly TimeEntry[] {
  if (before === undefined || before.length !== rows.length) return rows;
  return rows.every((row, at) => row === before[at]) ? before : rows;
}
