import { applyChanges } from './apply-changes';
import type { Change, ListPart } from './change';
import type { Company } from './company';
import { sameValue } from './same-value';
import { timeKey } from './time-key';

/**
 * The changes that take the company back to where it was before `changes`, what they removed along the way
 * included; only the order of rows may differ. Empty when the changes change nothing.
 * The company's references must hold (see `findProblems`).
 */
export function invertChanges(company: Company, changes: readonly Change[]): Change[] {
  return changesBetween(applyChanges(company, changes), company);
}

/** The changes that make `from` into `to`; rows that are the same objects in both cost next to nothing. */
export function changesBetween(from: Company, to: Company): Change[] {
  const time = timeChangesBetween(from, to);
  const lists = listsBetween(from, to);
  const changes: Change[] = [];
  if (from.asOf !== to.asOf) changes.push({ op: 'put', part: 'asOf', value: to.asOf });
  if (!sameValue(from.settings, to.settings)) changes.push({ op: 'put', part: 'settings', value: to.settings });
  // Surplus time goes first: a person removed before it would leave its hours to the row without a person.
  // Missing time comes last: a client removed after it would take it along.
  return [...changes, ...time.removals, ...lists.removals, ...lists.puts, ...time.puts];
}

interface Difference {
  readonly removals: Change[];
  readonly puts: Change[];
}

function listsBetween(from: Company, to: Company): Difference {
  const parts = [
    rowsBetween(from.seatTypes, to.seatTypes, 'seatTypes', (value) => ({ op: 'put', part: 'seatTypes', value })),
    rowsBetween(from.clients, to.clients, 'clients', (value) => ({ op: 'put', part: 'clients', value })),
    rowsBetween(from.tools, to.tools, 'tools', (value) => ({ op: 'put', part: 'tools', value })),
    rowsBetween(from.team, to.team, 'team', (value) => ({ op: 'put', part: 'team', value })),
    rowsBetween(from.workTypes, to.workTypes, 'workTypes', (value) => ({ op: 'put', part: 'workTypes', value })),
    rowsBetween(from.scenarios, to.scenarios, 'scenarios', (value) => ({ op: 'put', part: 'scenarios', value })),
  ];
  return { removals: parts.flatMap((part) => part.removals), puts: parts.flatMap((part) => part.puts) };
}

function rowsBetween<Row extends { readonly id: string }>(
  from: readonly Row[],
  to: readonly Row[],
  part: ListPart,
  put: (row: Row) => Change,
): Difference {
  if (from === to) return { removals: [], puts: [] };
  const known = new Map(from.map((row) => [row.id, row]));
  const puts: Change[] = [];
  for (const row of to) {
    const before = known.get(row.id);
    known.delete(row.id);
    if (before === undefined || !sameValue(before, row)) puts.push(put(row));
  }
  return { removals: [...known.keys()].map((id) => ({ op: 'remove', part, id })), puts };
}

function timeChangesBetween(from: Company, to: Company): Difference {
  if (from.time === to.time) return { removals: [], puts: [] };
  const shared = new Set(from.time);
  const known = new Map<string, number>();
  const kept = new Set(to.time);
  for (const row of from.time) if (!kept.has(row)) known.set(timeKey(row), row.hours);
  const puts: Change[] = [];
  for (const row of to.time) {
    if (shared.has(row)) continue;
    const key = timeKey(row);
    if (known.get(key) !== row.hours) puts.push({ op: 'put', part: 'time', value: row });
    known.delete(key);
  }
  const surplus = from.time.filter((row) => !kept.has(row) && known.has(timeKey(row)));
  return {
    removals: surplus.map((row) => ({ op: 'put', part: 'time', value: { ...row, hours: 0 } })),
    puts,
  };
}
