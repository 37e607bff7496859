import type { Company } from '@shared/domain/company';
import type { TimeEntry } from '@shared/domain/time';
import { countCompany } from '@shared/engine/company-counts';
import { rhemOfMonth } from '@shared/engine/rhem-of-month';
import { timeByMonth } from '@shared/engine/time-by-month';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { DataGrid } from '../../components/grid/DataGrid';
import { PasteDialog } from '../../components/grid/PasteDialog';
import type { PasteTarget } from '../../components/grid/paste-target';
import { useGridView } from '../../components/grid/use-grid-view';
import { useFormatter } from '../../lib/use-company';
import { mergeEntries, saveTime } from './change-time';
import classes from './HoursGrid.module.css';
import { HoursToolbar } from './HoursToolbar';
import { type HoursColumn, hoursColumns, pasteColumns } from './hours-columns';
import { allPeople, changedEntries, type HoursRow, hoursRows, type MonthOfClient, nobody } from './hours-row';
import { MonthActions } from './MonthActions';
import { MonthFigures } from './MonthFigures';
import { MonthStrip } from './MonthStrip';
import stripClasses from './MonthStrip.module.css';
import { sheetEntries, sheetTarget } from './sheet-rows';
import { hoursStore, searchHours, useTimeState } from './time-store';

const filters = {
  hours: ({ totalHours }: HoursRow, value: string) => (value === 'with' ? totalHours > 0 : totalHours === 0),
};
const noEntries: readonly TimeEntry[] = [];
const rowName = ({ name }: HoursRow) => name;
const isNotCounted = ({ isCounted }: HoursRow) => !isCounted;
/** Two lines of name over one of class. */
const headerHeight = 58;

/** One month of hours: clients down, kinds of work across, and what it comes to. */
export function HoursView({ company }: { readonly company: Company }) {
  const formatter = useFormatter();
  const [isPasting, setIsPasting] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const month = useTimeState((state) => state.month) ?? company.asOf;
  const entries = timeByMonth(company.time).get(month) ?? noEntries;
  const chosen = useTimeState((state) => state.person);
  const person = personOf(chosen, company, entries);
  const memberId = person === allPeople || person === nobody ? null : person;
  const isLocked = person === allPeople;

  const rows = useMemo(() => hoursRows(company, entries, person), [company, entries, person]);
  const rhem = useMemo(() => rhemOfMonth(company, month), [company, month]);
  const columns = useMemo(
    () =>
      hoursColumns({
        workTypes: company.workTypes,
        formatter,
        rhem,
        seats: rhem?.seats ?? countCompany(company).seats,
        onLocked: isLocked ? () => setIsAsked(true) : null,
      }),
    [company, formatter, rhem, isLocked],
  );
  const view = useGridView({
    columns,
    rows,
    store: hoursStore,
    search: searchHours,
    filters,
    orderOf: `${month} ${person}`,
  });
  const paste = useMemo(() => (isLocked ? undefined : pasteTarget(columns, rows)), [columns, rows, isLocked]);

  function save(label: string, entities: readonly MonthOfClient[]): void {
    const before = new Map(rows.map(({ entity }) => [entity.client, entity]));
    const changed = entities.flatMap((entity) => {
      const known = before.get(entity.client);
      return known ? changedEntries(known, entity, month, memberId, company.workTypes) : [];
    });
    void saveTime(`${label}, ${formatter.month(month)}`, changed);
  }

  function onKeyDownCapture(event: KeyboardEvent): void {
    const isTyping = /^[\d.,:]$/.test(event.key) || event.key === 'Delete' || event.key === 'Backspace';
    if (isLocked && isTyping && event.target instanceof Element && event.target.role === 'gridcell') setIsAsked(true);
  }

  return (
    <>
      <div className={stripClasses.row}>
        <MonthStrip company={company} month={month} onMonth={(next) => useTimeState.setState({ month: next })} />
        <MonthActions
          company={company}
          month={month}
          person={chosen === null ? allPeople : person}
          onPasteSheet={() => setIsPasting(true)}
        />
      </div>
      <MonthFigures company={company} month={month} rhem={rhem} />
      <HoursToolbar company={company} month={month} person={person} rows={rows} columns={columns} />
      {isLocked && (
        <p className={classes.note} data-asked={isAsked || undefined} role="status">
          These are sums over all people. Choose a person, or Not recorded, to type or paste.
        </p>
      )}
      <div
        className={classes.grid}
        onKeyDownCapture={onKeyDownCapture}
        onPasteCapture={() => {
          if (isLocked) setIsAsked(true);
        }}
      >
        <DataGrid
          label={`Hours of ${formatter.month(month)}`}
          columns={view.columns}
          rows={view.rows}
          store={hoursStore}
          rowName={rowName}
          onSave={save}
          {...(paste ? { paste } : {})}
          isDimmed={isNotCounted}
          headerHeight={headerHeight}
          enterGoesDown
          noRows="No client matches."
        />
      </div>
      {isPasting && (
        <PasteDialog
          rowName={() => ''}
          target={sheetTarget(company, month, memberId, formatter)}
          block={nothingYet}
          onSave={(label, sheet) => void saveTime(label, mergeEntries(sheetEntries(sheet)))}
          onClose={() => setIsPasting(false)}
        />
      )}
    </>
  );
}

const nothingYet = { text: '', at: null };

/** Whose hours to show until one is chosen: everyone's where people are recorded, else those that can be typed. */
function personOf(chosen: string | null, { team }: Company, entries: readonly TimeEntry[]): string {
  const isKnown = chosen === allPeople || chosen === nobody || team.some(({ id }) => id === chosen);
  if (chosen !== null && isKnown) return chosen;
  return entries.some(({ memberId }) => memberId !== null) ? allPeople : nobody;
}

function pasteTarget(columns: readonly HoursColumn[], rows: readonly HoursRow[]): PasteTarget<MonthOfClient, HoursRow> {
  return {
    noun: { one: 'client', many: 'clients' },
    columns: pasteColumns(columns),
    rows,
    maxRows: rows.length,
    blank: () => ({ client: null, hours: new Map() }),
    nameColumnKey: 'client',
    refuseNew: (name) =>
      name === ''
        ? 'There is no client for this row.'
        : `No client is called “${name}”. Add it on the Clients page first.`,
    note: 'Cells of the block replace the hours that are there; empty ones clear them.',
  };
}
