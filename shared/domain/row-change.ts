import type { Change, ListPart } from './change';

/** The removal of a row of one list. */
export type RowRemoval<Part extends ListPart = ListPart> = Extract<Change, { op: 'remove' }> & { part: Part };

/** A change of one list of the company. */
export type RowChange<Part extends ListPart> = Extract<Change, { op: 'put'; part: Part }> | RowRemoval<Part>;

/** Those of the changes that are about one list, in order. */
export function changesOf<Part extends ListPart>(changes: readonly Change[], part: Part): RowChange<Part>[] {
  return changes.filter((change): change is RowChange<Part> => change.part === part);
}
