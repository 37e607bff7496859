import { type Change, maxChanges } from '@shared/domain/change';
import type { Company } from '@shared/domain/company';
import { moveHours } from '@shared/domain/move-hours';
import type { WorkClass } from '@shared/domain/time';
import { changeCompany } from '../../lib/company-store';
import { newId } from '../../lib/new-id';
import type { KindOfWork } from './kind-row';

/** Keeps kinds of work, new or changed, as one undo step; a changed class counts for all recorded hours at once. */
export function saveKinds(label: string, kinds: readonly KindOfWork[]): void {
  void changeCompany(
    label,
    kinds.map((value) => ({ op: 'put', part: 'workTypes', value })),
  );
}

/** A new kind of work: included in the fee and, until the chart says otherwise, reactive. */
export function newKind(name: string): KindOfWork {
  return { id: newId(), name, loggedUnder: 'support', class: 'rhem', onsite: false };
}

/** Gives a kind of work the class that the chart found. */
export function applyClass(kind: KindOfWork, workClass: WorkClass): void {
  saveKinds(`class of ${kind.name}`, [{ ...kind, class: workClass }]);
}

/** The changes that delete kinds of work; their hours go to `target`, where there are any. */
export function deletionOf(kinds: readonly KindOfWork[], target: KindOfWork | null, time: Company['time']): Change[] {
  const ids = new Set(kinds.map(({ id }) => id));
  const moves = target === null ? [] : moveHours(time, ids, target.id);
  return [...moves, ...kinds.map(({ id }): Change => ({ op: 'remove', part: 'workTypes', id }))];
}

/** Why these changes can't be made in one step, or null. */
export function tooMany(changes: readonly Change[]): string | null {
  if (changes.length <= maxChanges) return null;
  return `Moving these hours changes ${changes.length.toLocaleString()} rows; one step takes ${maxChanges.toLocaleString()}. Move fewer kinds of work at a time.`;
}

/** Deletes kinds of work, their hours going to `target`, as one undo step. */
export function deleteKinds(kinds: readonly KindOfWork[], target: KindOfWork | null, time: Company['time']): void {
  const names = kindsName(kinds);
  const label = target === null ? `deletion of ${names}` : `deletion of ${names}, hours to ${target.name}`;
  void changeCompany(label, deletionOf(kinds, target, time));
}

/** Gives the hours of kinds of work to another one, as one undo step; the kinds stay. */
export function moveKindHours(kinds: readonly KindOfWork[], target: KindOfWork, time: Company['time']): void {
  const ids = new Set(kinds.map(({ id }) => id));
  void changeCompany(`hours of ${kindsName(kinds)} to ${target.name}`, moveHours(time, ids, target.id));
}

/** What kinds of work are called together: the name of one, the number of more. */
export function kindsName(kinds: readonly KindOfWork[]): string {
  const [first] = kinds;
  return kinds.length === 1 && first ? first.name : `${kinds.length.toLocaleString()} kinds of work`;
}
