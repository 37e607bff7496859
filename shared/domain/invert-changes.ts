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
  const changed = withoutSharedEnds(from, to);
  const known = new Map(changed.from.map((row) => [row.id, row]));
  const puts: Change[] = [];
  for (const row of changed.to) {
    const before = known.get(row.id);
    known.delete(row.id);
    if (before === undefined || !sameValue(before, row)) puts.push(put(row));
  }
  return { removals: [...known.keys()].map((id) => ({ op: 'remove', part, id })), puts };
}

function timeChangesBetween(from: Company, to: Company): Difference {
  const changed = withoutSharedEnds(from.time, to.time);
  const known = new Map(changed.from.map((row) => [timeKey(row), row]));
  const puts: Change[] = [];
  for (const row of changed.to) {
    const key = timeKey(row);
    if (known.get(key)?.hours !== row.hours) puts.push({ op: 'put', part: 'time', value: row });
    known.delete(key);
  }
  const removals = [...known.values()].map((row): Change => ({ op: 'put', part: 'time', value: { ...row, hours: 0 } }));
  return { removals, puts };
}

/**
 * Both lists without the rows at either end that are the same objects in both: after an edit in one place, that
 * leaves next to nothing to compare.
 */
function withoutSharedEnds<Row>(
  from: readonly Row[],
  to: readonly Row[],
): { readonly from: readonly Row[]; readonly to: readonly Row[] } {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  return { from: from.slice(start, from.length - end), to: to.slice(start, to.length - end) };
}
