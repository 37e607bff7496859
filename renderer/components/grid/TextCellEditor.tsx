import { Popover } from '@mantine/core';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useId } from 'react';
import classes from './CellEditor.module.css';
import type { EditSession } from './edit-session';
import type { CellField } from './grid-column';
import { useCellDraft } from './use-cell-draft';

export interface CellEditorProps<Entity> {
  readonly field: CellField<Entity>;
  readonly entity: Entity;
  readonly session: EditSession;
  /** Names the cell, such as "Seat price of Calloway Law". */
  readonly label: string;
  readonly align: 'start' | 'end';
  readonly hint?: ((text: string) => ReactNode) | undefined;
  readonly onSave: (entity: Entity) => void;
  /** Closes the editor; with true the cell keeps the focus. */
  readonly onClose: (keepsFocus: boolean) => void;
}

/** The field a text cell turns into: Enter and Tab keep, Escape restores, a refused text stays with its reason. */
export function TextCellEditor<Entity>({ label, align, hint, onClose, ...options }: CellEditorProps<Entity>) {
  const messageId = useId();
  const draft = useCellDraft(options);
  const hinted = draft.isChanged && draft.error === null ? hint?.(draft.text) : null;

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Escape') draft.discard();
    if ((event.key === 'Enter' || event.key === 'Tab') && !draft.commit()) {
      // The grid would close the editor and go on.
      event.preventDefault();
      event.stopPropagation();
    }
  }

  function onBlur(event: FocusEvent<HTMLInputElement>): void {
    // The whole window losing focus leaves the field as it is.
    if (document.activeElement === event.currentTarget) return;
    if (draft.commit()) onClose(false);
  }

  return (
    <Popover
      opened={draft.error !== null || Boolean(hinted)}
      position="bottom"
      offset={6}
      withArrow
      arrowSize={8}
      trapFocus={false}
      returnFocus={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      transitionProps={{ duration: 0 }}
      withRoles={false}
    >
      <Popover.Target>
        <input
          ref={focusAndSelect}
          className={classes.input}
          data-align={align}
          data-invalid={draft.error !== null || undefined}
          data-draft={draft.isChanged || undefined}
          aria-label={label}
          aria-invalid={draft.error !== null}
          aria-describedby={draft.error === null ? undefined : messageId}
          autoComplete="off"
          spellCheck={false}
          value={draft.text}
          onChange={(event) => draft.change(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        />
      </Popover.Target>
      <Popover.Dropdown className={classes.hint} data-tone={draft.error === null ? 'hint' : 'error'}>
        {draft.error === null ? (
          <span className={classes.hintText}>
            {hinted}
            <kbd>Enter</kbd> <kbd>Esc</kbd>
          </span>
        ) : (
          <span role="alert" id={messageId}>
            {draft.error}
          </span>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

/** Typing replaces the value; with the pasted text of a refused paste it can be mended instead. */
function focusAndSelect(input: HTMLInputElement | null): void {
  input?.focus({ preventScroll: true });
  input?.select();
}
