import { Button, Checkbox, CloseButton, Popover, Select, TextInput } from '@mantine/core';
import { IconColumns2, IconFilter, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './GridToolbar.module.css';
import type { Choice } from './grid-column';
import { type GridStore, setFilter } from './grid-store';
import { isShown } from './use-grid-view';

interface GridToolbarProps {
  readonly store: GridStore;
  readonly searchLabel: string;
  readonly columns: readonly { readonly key: string; readonly name: string; readonly isOptional?: boolean }[];
  readonly filters?: readonly { readonly name: string; readonly label: string; readonly choices: readonly Choice[] }[];
  /** Between the search and the menus: chips, or actions on the marked rows. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Search, filters and the choice of columns above a grid. */
export function GridToolbar({ store, searchLabel, columns, filters = [], children, actions }: GridToolbarProps) {
  const search = store((state) => state.search);
  return (
    <div className={classes.bar} role="toolbar" aria-label={`${searchLabel}, filters and columns`}>
      <TextInput
        className={classes.search ?? ''}
        aria-label={searchLabel}
        placeholder={searchLabel}
        data-search
        leftSection={<IconSearch size={14} stroke={1.75} />}
        leftSectionWidth={28}
        rightSection={
          search === '' ? null : (
            <CloseButton size="xs" aria-label="Clear the search" onClick={() => store.setState({ search: '' })} />
          )
        }
        value={search}
        onChange={(event) => store.setState({ search: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') store.setState({ search: '' });
        }}
      />
      <div className={classes.middle}>{children}</div>
      {filters.length > 0 && <FilterMenu store={store} filters={filters} />}
      <ColumnMenu store={store} columns={columns} />
      {actions}
    </div>
  );
}

function FilterMenu({
  store,
  filters,
}: {
  readonly store: GridStore;
  readonly filters: NonNullable<GridToolbarProps['filters']>;
}) {
  const chosen = store((state) => state.filters);
  const active = filters.filter(({ name }) => chosen[name] !== undefined).length;
  return (
    <Popover position="bottom-end" width={240} trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          className={classes.menu ?? ''}
          data-active={active > 0 || undefined}
          leftSection={<IconFilter size={14} stroke={1.75} />}
        >
          Filter{active > 0 ? ` (${active})` : ''}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown ?? ''}>
        {filters.map(({ name, label, choices }) => (
          <Select
            key={name}
            label={label}
            data={[{ value: '', label: 'All' }, ...choices.map(({ value, label }) => ({ value, label }))]}
            value={chosen[name] ?? ''}
            comboboxProps={{ withinPortal: false }}
            onChange={(value) => setFilter(store, name, value || null)}
          />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}

function ColumnMenu({ store, columns }: Pick<GridToolbarProps, 'store' | 'columns'>) {
  const shown = store((state) => state.shown);
  return (
    <Popover position="bottom-end" width={220} trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          className={classes.menu ?? ''}
          leftSection={<IconColumns2 size={14} stroke={1.75} />}
        >
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown ?? ''}>
        {columns.slice(1).map((column) => (
          <Checkbox
            key={column.key}
            size="xs"
            label={column.name}
            checked={isShown(column, shown)}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              store.setState({ shown: { ...shown, [column.key]: checked } });
            }}
          />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
