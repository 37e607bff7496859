import type { UndoState } from '@shared/contract';
import type { OpenFile } from '../database/open-file';

/** What undo and redo would do next, by name. */
export function undoState(file: OpenFile): UndoState {
  return { undoLabel: file.undoSteps.undoLabel(), redoLabel: file.undoSteps.redoLabel() };
}
