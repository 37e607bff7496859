import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field that narrows what the page shows; Escape empties it. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <TextInput
      w={240}
      aria-label={label}
      placeholder={label}
      data-search
      value={value}
      leftSection={<IconSearch size={14} stroke={1.75} />}
      rightSection={value !== '' && <CloseButton size="sm" aria-label="Show everything" onClick={() => onChange('')} />}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onChange('');
      }}
    />
  );
}
