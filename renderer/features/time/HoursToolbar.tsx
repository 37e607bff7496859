import { Button, Select } from '@mantine/core';
import type { Company } from '@shared/domain/company';
import { timeByMonth } from '@shared/engine/time-by-month';
import { IconCopy, IconTable } from '@tabler/icons-react';
import { FilterChips } from '../../components/grid/FilterChips';
import { GridToolbar } from '../../components/grid/GridToolbar';
import { useFormatter } from '../../lib/use-company';
import { copyMonth } from './change-time';
import classes from './HoursGrid.module.css';
import type { HoursColumn } from './hours-columns';
import { allPeople, type HoursRow, nobody } from './hours-row';
import { hoursStore, useTimeState } from './time-store';

interface HoursToolbarProps {
  readonly company: Company;
  readonly month: string;
  readonly person: string;
  readonly rows: readonly HoursRow[];
  readonly columns: readonly HoursColumn[];
  readonly onPasteSheet: () => void;
}

/** Search, whose hours are shown, which rows, and what starts a month quickly. */
export function HoursToolbar({ company, month, person, rows, columns, onPasteSheet }: HoursToolbarProps) {
  const formatter = useFormatter();
  const source = latestBefore(company, month);
  const withHours = rows.filter(({ totalHours }) => totalHours > 0).length;
  return (
    <GridToolbar
      store={hoursStore}
      searchLabel="Filter by client"
      columns={columns}
      actions={
        <>
          {source && (
            <Button
              size="xs"
              leftSection={<IconCopy size={14} stroke={1.75} />}
              onClick={() => void copyMonth(company, source, month, person, formatter)}
            >
              Copy {formatter.month(source, 'short')}
            </Button>
          )}
          <Button size="xs" leftSection={<IconTable size={14} stroke={1.75} />} onClick={onPasteSheet}>
            Paste a sheet
          </Button>
        </>
      }
    >
      <Select
        aria-label="Whose hours"
        className={classes.people ?? ''}
        data={personChoices(company, month)}
        value={person}
        searchable={company.team.length > 8}
        maxDropdownHeight={320}
        onChange={(value) => useTimeState.setState({ person: value })}
      />
      <FilterChips
        store={hoursStore}
        name="hours"
        label="Rows"
        chips={[
          { value: null, label: 'All', count: rows.length },
          { value: 'with', label: 'With hours', count: withHours },
          { value: 'without', label: 'Without', count: rows.length - withHours },
        ]}
      />
    </GridToolbar>
  );
}

function personChoices({ team }: Company, month: string) {
  const present = team.filter(({ startsOn, endsOn }) => startsOn <= month && (endsOn ?? month) >= month);
  const away = team.filter((member) => !present.includes(member));
  const named = (members: typeof team) => members.map(({ id, name }) => ({ value: id, label: name }));
  return [
    { value: allPeople, label: 'All people' },
    { value: nobody, label: 'Not recorded' },
    ...(present.length > 0 ? [{ group: 'Team', items: named(present) }] : []),
    ...(away.length > 0 ? [{ group: 'Not this month', items: named(away) }] : []),
  ];
}

/** The last month before this one that has time. */
function latestBefore({ time }: Company, month: string): string | null {
  const before = [...timeByMonth(time).keys()].filter((known) => known < month).sort();
  return before.at(-1) ?? null;
}
