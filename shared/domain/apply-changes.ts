import { applyTimeChanges, type TimeChange } from './apply-time-changes';
import { applyToolChanges } from './apply-tool-changes';
import type { Change } from './change';
import type { Company } from './company';
import { changesOf, type RowChange, type RowRemoval } from './row-change';

/**
 * The company after the changes, in their order. Untouched rows and lists are the same objects as before.
 * Rows keep their place, new ones go to the end, and removing what is not there does nothing. A removed client
 * takes its time along and leaves the tools' lists of clients; a removed person's time stays without a person.
 * O(rows + changes).
 */
export function applyChanges(company: Company, changes: readonly Change[]): Company {
  const next: Company = { ...company };
  for (const change of changes) {
    if (change.part === 'settings') next.settings = change.value;
    else if (change.part === 'asOf') next.asOf = change.value;
  }
  next.seatTypes = applyToList(company.seatTypes, changesOf(changes, 'seatTypes'));
  next.clients = applyToList(company.clients, changesOf(changes, 'clients'));
  next.team = applyToList(company.team, changesOf(changes, 'team'));
  next.workTypes = applyToList(company.workTypes, changesOf(changes, 'workTypes'));
  next.scenarios = applyToList(company.scenarios, changesOf(changes, 'scenarios'));
  const toolChanges = changes.filter(isToolChange);
  if (toolChanges.length > 0) next.tools = applyToolChanges(company.tools, toolChanges);
  const timeChanges = changes.filter(isTimeChange);
  if (timeChanges.length > 0) next.time = applyTimeChanges(company.time, timeChanges);
  return next;
}

interface Row {
  readonly id: string;
}

type ListChange<Value> = { readonly op: 'put'; readonly value: Value } | { readonly op: 'remove'; readonly id: string };

function applyToList<Value extends Row>(rows: Value[], changes: readonly ListChange<Value>[]): Value[] {
  if (changes.length === 0) return rows;
  const pending = new Map<string, Value | null>();
  for (const change of changes) {
    if (change.op === 'put') pending.set(change.value.id, change.value);
    else pending.set(change.id, null);
  }
  const next: Value[] = [];
  for (const row of rows) {
    const value = pending.get(row.id);
    pending.delete(row.id);
    if (value !== null) next.push(value ?? row);
  }
  for (const value of pending.values()) if (value !== null) next.push(value);
  return next;
}

function isToolChange(change: Change): change is RowChange<'tools'> | RowRemoval<'clients'> {
  return change.part === 'tools' || (change.part === 'clients' && change.op === 'remove');
}

function isTimeChange(change: Change): change is TimeChange {
  return change.part === 'time' || (change.op === 'remove' && (change.part === 'clients' || change.part === 'team'));
}
