import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** What a text means: a value to keep, or why it cannot be kept. */
export type DraftReading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

interface DraftOptions<Value> {
  /** The kept value as text, as it stands in the field when nobody types. */
  readonly text: string;
  readonly read: (text: string) => DraftReading<Value>;
  readonly onCommit: (value: Value) => void;
  /** Told with every keystroke that reads as a value, for figures that follow the typing. */
  readonly onPreview?: ((value: Value) => void) | undefined;
  /** Told when what is typed counts no longer: it was kept, put back or left, or reads as no value. */
  readonly onPreviewEnd?: (() => void) | undefined;
}

/**
 * A field that keeps what is typed when it is left or Enter is pressed, puts the old text back on Escape,
 * and keeps a text it cannot read, with the reason, until it is mended. What can be read is kept too when the
 * field goes away with its page.
 * While it holds unkept text it carries `data-draft`, which leaves Ctrl+Z to the field.
 */
export function useDraft<Value>({ text, read, onCommit, onPreview, onPreviewEnd }: DraftOptions<Value>) {
  const [draft, setShownDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  // The state is what is shown; this is what is true also between an event and the next render.
  const current = useRef<string | null>(null);
  const commitLatest = useRef(commit);
  useEffect(() => {
    commitLatest.current = commit;
  });
  useEffect(() => () => void commitLatest.current(), []);

  function setDraft(next: string | null): void {
    current.current = next;
    setShownDraft(next);
  }

  function commit(): boolean {
    const typed = current.current;
    if (typed === null || typed === text) {
      reset();
      return true;
    }
    const reading = read(typed);
    if (!reading.ok) {
      setError(reading.message);
      onPreviewEnd?.();
      return false;
    }
    reset();
    onCommit(reading.value);
    return true;
  }

  function reset(): void {
    setDraft(null);
    setError(null);
    onPreviewEnd?.();
  }

  function change(next: string): void {
    setDraft(next);
    setError(null);
    const reading = onPreview && read(next);
    if (reading?.ok) onPreview?.(reading.value);
    else onPreviewEnd?.();
  }

  return {
    error,
    reset,
    commit,
    inputProps: {
      value: draft ?? text,
      'data-draft': draft !== null && draft !== text ? true : undefined,
      onChange: (event: { currentTarget: { value: string } }) => change(event.currentTarget.value),
      onFocus: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => event.currentTarget.select(),
      onBlur: () => void commit(),
      onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
        if (event.key === 'Enter' && !(event.currentTarget instanceof HTMLTextAreaElement)) commit();
        if (event.key === 'Escape' && draft !== null) {
          event.stopPropagation();
          reset();
        }
      },
    },
  };
}
