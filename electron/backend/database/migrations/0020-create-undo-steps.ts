import type { Migration } from './migration';

/** What was done and can be undone or redone, oldest first; the payloads are compressed JSON. */
export const createUndoSteps: Migration = {
  version: 20,
  name: 'create-undo-steps',
  sql: `
CREATE TABLE undo_steps (
  step_no INTEGER PRIMARY KEY AUTOINCREMENT,
  label TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('changes', 'company')),
  is_undone INTEGER NOT NULL CHECK (is_undone IN (0, 1)),
  size_bytes INTEGER NOT NULL,
  undo_payload BLOB NOT NULL,
  redo_payload BLOB NOT NULL
) STRICT;
`,
};
