import { Select } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import classes from './CellEditor.module.css';
import type { CellEditorProps } from './TextCellEditor';
import { useCellDraft } from './use-cell-draft';

/** The list a choice cell opens: typing narrows it, Enter or a click keeps, Escape restores. */
export function ChoiceCellEditor<Entity>({ label, onClose, ...options }: CellEditorProps<Entity>) {
  const draft = useCellDraft(options);
  const [search, setSearch] = useState(draft.text);
  const choices = options.field.choices ?? [];

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Escape') draft.discard();
    // The list has its own Enter; the grid would close the editor before it is heard.
    if (event.key === 'Enter') event.stopPropagation();
    if (event.key === 'Tab') {
      const typed = choices.find((choice) => choice.label.toLowerCase().startsWith(search.trim().toLowerCase()));
      if (search.trim() !== '' && typed) draft.commit(typed.label);
    }
  }

  return (
    <Select
      ref={focusAndSelect}
      classNames={{ input: classes.choice }}
      aria-label={label}
      data={choices.map(({ value, label }) => ({ value, label }))}
      value={choices.find((choice) => choice.label === draft.text)?.value ?? null}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      selectFirstOptionOnChange
      nothingFoundMessage="Nothing by this name"
      defaultDropdownOpened
      rightSection={null}
      data-draft
      comboboxProps={{ width: 'max-content', position: 'bottom-start', transitionProps: { duration: 0 } }}
      maxDropdownHeight={300}
      onOptionSubmit={(value) => {
        if (draft.commit(choices.find((choice) => choice.value === value)?.label ?? '')) onClose(true);
      }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (draft.commit()) onClose(false);
      }}
    />
  );
}

function focusAndSelect(input: HTMLInputElement | null): void {
  if (input === null || document.activeElement === input) return;
  input.focus({ preventScroll: true });
  input.select();
}
