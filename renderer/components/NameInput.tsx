import { Textarea, TextInput, type TextInputProps } from '@mantine/core';
import { maxNameLength, maxNotesLength } from '@shared/domain/primitives';
import { type DraftReading, useDraft } from './use-draft';

interface NameInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'error' | 'defaultValue'> {
  readonly value: string;
  readonly onCommit: (value: string) => void;
  /** A name must be there; a label may be empty. */
  readonly mayBeEmpty?: boolean;
}

/** A one-line text, trimmed, at most 200 characters. */
export function NameInput({ value, onCommit, mayBeEmpty = false, ...rest }: NameInputProps) {
  const draft = useDraft({ text: value, read: (text) => readName(text, mayBeEmpty), onCommit });
  return <TextInput {...rest} {...draft.inputProps} error={draft.error} autoComplete="off" />;
}

/** Reads a name or label, or says what is wrong with it. */
export function readName(text: string, mayBeEmpty: boolean): DraftReading<string> {
  const name = text.replace(/\s+/g, ' ').trim();
  if (name === '' && !mayBeEmpty) return { ok: false, message: 'Enter a name.' };
  if (name.length > maxNameLength) {
    return { ok: false, message: `At most ${maxNameLength} characters fit; this has ${name.length.toLocaleString()}.` };
  }
  return { ok: true, value: name };
}

interface NotesInputProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
}

/** Free text over several lines. */
export function NotesInput({ label, value, onCommit }: NotesInputProps) {
  const draft = useDraft({
    text: value,
    read: (text) =>
      text.length > maxNotesLength
        ? { ok: false, message: `At most ${maxNotesLength.toLocaleString()} characters fit.` }
        : { ok: true, value: text },
    onCommit,
  });
  const { onFocus: _selectsAll, ...inputProps } = draft.inputProps;
  return <Textarea label={label} autosize minRows={3} maxRows={12} {...inputProps} error={draft.error} />;
}
