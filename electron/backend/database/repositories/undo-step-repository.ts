import { gunzipSync, gzipSync } from 'node:zlib';
import { type Change, changeSchema } from '@shared/domain/change';
import { type Company, companySchema } from '@shared/domain/company';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';

/** Something that was done, with what takes it back and what does it again. */
export type UndoStep =
  | { readonly kind: 'changes'; readonly label: string; readonly undo: Change[]; readonly redo: Change[] }
  | { readonly kind: 'company'; readonly label: string; readonly undo: Company | null; readonly redo: Company | null };

/** What one undo or redo puts into the company. */
export type StepEffect =
  | { readonly kind: 'changes'; readonly label: string; readonly changes: Change[] }
  | { readonly kind: 'company'; readonly label: string; readonly company: Company | null };

interface StepRow {
  readonly step_no: number;
  readonly label: string;
  readonly kind: UndoStep['kind'];
  readonly payload: Buffer;
}

/** A step that was found, and how to mark it once its effect is in the company. */
export interface FoundStep {
  readonly effect: StepEffect;
  readonly mark: () => void;
}

export const maxUndoSteps = 500;
export const maxUndoBytes = 64 * 1024 * 1024;

/** What can be undone and redone, kept with the company over restarts. */
export interface UndoStepRepository {
  /** Adds a step; what could be redone is gone, and the oldest steps go where there are too many. */
  readonly add: (step: UndoStep) => void;
  readonly nextUndo: () => FoundStep | null;
  readonly nextRedo: () => FoundStep | null;
  readonly undoLabel: () => string | null;
  readonly redoLabel: () => string | null;
}

/** Undo steps in their table. */
export function createUndoStepRepository(database: Database): UndoStepRepository {
  const insert = database.prepare<[string, string, number, Buffer, Buffer]>(`
    INSERT INTO undo_steps (label, kind, is_undone, size_bytes, undo_payload, redo_payload)
    VALUES (?, ?, 0, ?, ?, ?)`);
  const dropUndone = database.prepare<[]>('DELETE FROM undo_steps WHERE is_undone = 1');
  const dropOldest = database.prepare<[number, number]>(`
    DELETE FROM undo_steps WHERE step_no IN (
      SELECT step_no FROM (
        SELECT step_no, row_number() OVER newest AS place, sum(size_bytes) OVER newest AS total
        FROM undo_steps WINDOW newest AS (ORDER BY step_no DESC))
      WHERE place > ? OR (total > ? AND place > 1))`);
  const selectUndo = database.prepare<[], StepRow>(`
    SELECT step_no, label, kind, undo_payload AS payload FROM undo_steps
    WHERE is_undone = 0 ORDER BY step_no DESC LIMIT 1`);
  const selectRedo = database.prepare<[], StepRow>(`
    SELECT step_no, label, kind, redo_payload AS payload FROM undo_steps
    WHERE is_undone = 1 ORDER BY step_no LIMIT 1`);
  const selectUndoLabel = database
    .prepare<[], string>('SELECT label FROM undo_steps WHERE is_undone = 0 ORDER BY step_no DESC LIMIT 1')
    .pluck();
  const selectRedoLabel = database
    .prepare<[], string>('SELECT label FROM undo_steps WHERE is_undone = 1 ORDER BY step_no LIMIT 1')
    .pluck();
  const setUndone = database.prepare<[number, number]>('UPDATE undo_steps SET is_undone = ? WHERE step_no = ?');

  function found(row: StepRow | undefined, isUndone: 0 | 1): FoundStep | null {
    return row === undefined ? null : { effect: toEffect(row), mark: () => void setUndone.run(isUndone, row.step_no) };
  }

  return {
    add: (step) => {
      dropUndone.run();
      const undo = pack(step.undo);
      const redo = pack(step.redo);
      insert.run(step.label, step.kind, undo.length + redo.length, undo, redo);
      dropOldest.run(maxUndoSteps, maxUndoBytes);
    },
    nextUndo: () => found(selectUndo.get(), 1),
    nextRedo: () => found(selectRedo.get(), 0),
    undoLabel: () => selectUndoLabel.get() ?? null,
    redoLabel: () => selectRedoLabel.get() ?? null,
  };
}

const changesPayload = z.array(changeSchema);
const companyPayload = companySchema.nullable();

function toEffect(row: StepRow): StepEffect {
  const payload = unpack(row.payload);
  return row.kind === 'changes'
    ? { kind: 'changes', label: row.label, changes: changesPayload.parse(payload) }
    : { kind: 'company', label: row.label, company: companyPayload.parse(payload) };
}

/** The fastest level already makes a tenth of a company; every change waits for this. */
function pack(payload: unknown): Buffer {
  return gzipSync(JSON.stringify(payload), { level: 1 });
}

function unpack(packed: Buffer): unknown {
  return JSON.parse(gunzipSync(packed).toString('utf8'));
}
