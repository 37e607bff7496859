import { redo, undo } from '../services/travel-history';
import type { Handlers } from './handler';

/** Undo and redo. */
export const historyHandlers = {
  'history.undo': (_input, { session }) => undo(session.file()),
  'history.redo': (_input, { session }) => redo(session.file()),
} satisfies Handlers<'history.undo' | 'history.redo'>;
