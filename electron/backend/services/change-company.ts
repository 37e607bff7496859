import type { UndoState } from '@shared/contract';
import { applyChanges } from '@shared/domain/apply-changes';
import type { Change } from '@shared/domain/change';
import { findProblems } from '@shared/domain/find-problems';
import { changesBetween } from '@shared/domain/invert-changes';
import type { OpenFile } from '../database/open-file';
import { commit } from './commit';
import { refuseProblems } from './refuse-problems';
import { requireCompany } from './require-company';
import { undoState } from './undo-state';

/**
 * Makes changes of the company as one transaction and one undo step named `label`. Changes that change nothing leave
 * no step; changes that would leave the company at odds with itself are refused.
 */
export function changeCompany(file: OpenFile, label: string, changes: readonly Change[]): UndoState {
  const before = requireCompany(file);
  const after = applyChanges(before, changes);
  refuseProblems(findProblems(after, before));
  const redo = changesBetween(before, after);
  if (redo.length === 0) return undoState(file);
  const undo = changesBetween(after, before);
  commit(file, after, () => {
    file.companies.apply(redo);
    file.undoSteps.add({ kind: 'changes', label, undo, redo });
  });
  return undoState(file);
}
