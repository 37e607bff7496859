import { Select } from '@mantine/core';
import type { Company } from '@shared/domain/company';
import { FilterChips } from '../../components/grid/FilterChips';
import { GridToolbar } from '../../components/grid/GridToolbar';
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
}

/** Search, whose hours are shown, and which rows. */
export function HoursToolbar({ company, month, person, rows, columns }: HoursToolbarProps) {
  const withHours = rows.filter(({ totalHours }) => totalHours > 0).length;
  return (
    <GridToolbar store={hoursStore} searchLabel="Filter by client" columns={columns}>
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
