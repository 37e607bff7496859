import type { Company } from '@shared/domain/company';
import type { TimeEntry } from '@shared/domain/time';
import type { Formatter } from '@shared/format/formatter';
import { monthField } from '../../components/grid/cell-fields';
import type { GridColumn, GridRow } from '../../components/grid/grid-column';
import type { PasteTarget } from '../../components/grid/paste-target';
import { searchText } from '../../components/grid/search-text';
import type { DraftReading } from '../../components/use-draft';
import { readHours, writeHours } from './hours-field';

/** A row of a pasted sheet on its way to a row of time. */
export interface SheetRow extends Omit<TimeEntry, 'workTypeId' | 'hours'> {
  readonly id: string;
  readonly workTypeId: string | null;
  readonly hours: number | null;
}

type SheetColumn = GridColumn<SheetRow, GridRow<SheetRow>>;

/** A sheet has at most as many rows as one step may change. */
const mostRows = 50_000;

/** How a sheet of month, client, person, kind of work and hours is read: one row of time each. */
export function sheetTarget(
  company: Company,
  month: string,
  memberId: string | null,
  formatter: Formatter,
): PasteTarget<SheetRow, GridRow<SheetRow>> {
  return {
    noun: { one: 'row of time', many: 'rows of time' },
    columns: sheetColumns(company, formatter),
    rows: [],
    maxRows: mostRows,
    blank: (at) => ({ id: String(at), month, clientId: null, memberId, workTypeId: null, hours: null }),
    nameColumnKey: 'kind',
    check: ({ workTypeId, hours }) => {
      if (workTypeId === null) return 'The kind of work is missing.';
      return hours === null ? 'The hours are missing.' : null;
    },
    note: 'Hours that are there for the same month, client, person and kind are replaced; rows of the sheet that name the same are added up.',
  };
}

/** The rows of time of a sheet. */
export function sheetEntries(rows: readonly SheetRow[]): TimeEntry[] {
  return rows.flatMap(({ id: _id, workTypeId, hours, ...where }) =>
    workTypeId === null || hours === null ? [] : [{ ...where, workTypeId, hours }],
  );
}

function sheetColumns({ clients, team, workTypes }: Company, formatter: Formatter): SheetColumn[] {
  return [
    {
      ...column('month', 'Month', ['Period', 'Date']),
      field: monthField<SheetRow>(formatter, { get: ({ month }) => month, set: (row, month) => ({ ...row, month }) }),
    },
    {
      ...column('client', 'Client', ['Customer', 'Company', 'Account', 'Company Name']),
      field: namedField(
        'client',
        clients,
        'Add it on the Clients page first, or correct the name.',
        (row, clientId) => ({
          ...row,
          clientId,
        }),
      ),
    },
    {
      ...column('person', 'Person', ['Member', 'Resource', 'Employee', 'Technician', 'Agent', 'Team member']),
      field: namedField(
        'person',
        team,
        'Add the person on the Team page first, or correct the name.',
        (row, memberId) => ({
          ...row,
          memberId,
        }),
      ),
    },
    {
      ...column('kind', 'Kind of work', ['Kind', 'Work type', 'Type', 'Task', 'Category']),
      field: namedField(
        'kind of work',
        workTypes,
        'Add it to the kinds of work first, or correct the name.',
        (row, id) => ({
          ...row,
          workTypeId: id,
        }),
      ),
    },
    {
      ...column('hours', 'Hours', ['Time', 'Actual hours', 'Duration', 'Worked']),
      field: {
        kind: 'text',
        write: ({ hours }) => writeHours(hours ?? 0, formatter),
        read: (text, row) => {
          const reading = readHours(text, formatter);
          return reading.ok ? { ok: true, value: { ...row, hours: reading.value } } : reading;
        },
      },
    },
  ];
}

function column(key: string, name: string, aliases: readonly string[]) {
  return { key, name, aliases, width: 120, text: () => '' };
}

const noneWords = new Set(['', '-', '—', 'none', 'no client', 'not recorded', 'internal']);

function namedField(
  what: string,
  things: readonly { readonly id: string; readonly name: string }[],
  wayOut: string,
  set: (row: SheetRow, id: string | null) => SheetRow,
): NonNullable<SheetColumn['field']> {
  const ids = new Map(things.map(({ id, name }) => [searchText(name.trim()), id]));
  return {
    kind: 'text',
    write: () => '',
    read: (text, row): DraftReading<SheetRow> => {
      const name = searchText(text.trim());
      const id = ids.get(name);
      if (id !== undefined) return { ok: true, value: set(row, id) };
      if (noneWords.has(name)) return { ok: true, value: set(row, null) };
      return { ok: false, message: `There is no ${what} called “${text.trim().slice(0, 60)}”. ${wayOut}` };
    },
  };
}
