import { useLayoutEffect, useRef, useState } from 'react';
import type { EditSession } from './edit-session';
import type { CellField } from './grid-column';

interface CellDraftOptions<Entity> {
  readonly field: CellField<Entity>;
  readonly entity: Entity;
  readonly session: EditSession;
  readonly onSave: (entity: Entity) => void;
}

/** The text of one open editor: kept once, when the editor is left in whatever way, and never after Escape. */
export function useCellDraft<Entity>({ field, entity, session, onSave }: CellDraftOptions<Entity>) {
  const [stored] = useState(() => field.write(entity));
  const [start] = useState(() => session.initialText);
  const [text, setText] = useState(start ?? stored);
  const [error, setError] = useState(() => (start === null ? null : messageOf(field, start, entity)));
  const latest = useRef({ text, done: false });

  function change(next: string): void {
    latest.current.text = next;
    setText(next);
    setError(null);
  }

  /** Keeps `next`, or the typed text. Gives false, with the reason shown, where it can't be kept. */
  function commit(next = latest.current.text): boolean {
    if (latest.current.done) return true;
    if (next !== stored) {
      const reading = field.read(next, entity);
      if (!reading.ok) {
        setError(reading.message);
        return false;
      }
      latest.current.done = true;
      onSave(reading.value);
    }
    latest.current.done = true;
    return true;
  }

  function discard(): void {
    latest.current.done = true;
  }

  const current = useRef(commit);
  current.current = commit;
  useLayoutEffect(() => {
    const commitLatest = () => current.current();
    session.commit = commitLatest;
    session.initialText = null;
    return () => {
      if (session.commit === commitLatest) session.commit = null;
      commitLatest();
    };
  }, [session]);

  return { text, error, isChanged: text !== stored, change, commit, discard };
}

function messageOf<Entity>(field: CellField<Entity>, text: string, entity: Entity): string | null {
  const reading = field.read(text, entity);
  return reading.ok ? null : reading.message;
}
