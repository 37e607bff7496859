import type { WorkType } from '@shared/domain/time';
import { classNames, isHidden } from '@shared/engine/classification/reasons';
import type { RhemOfOneMonth } from '@shared/engine/rhem-of-month';
import type { Formatter } from '@shared/format/formatter';
import { shortAreaName } from '../../components/area-look';
import type { GridColumn } from '../../components/grid/grid-column';
import { ClassMark } from './ClassMark';
import classes from './HoursGrid.module.css';
import { hoursField, hoursText, readHours } from './hours-field';
import type { HoursRow, MonthOfClient } from './hours-row';

export type HoursColumn = GridColumn<MonthOfClient, HoursRow>;

interface HoursColumnContext {
  readonly workTypes: readonly WorkType[];
  readonly formatter: Formatter;
  /** What the month comes to as it stands, for the effect of what is being typed. */
  readonly rhem: RhemOfOneMonth | null;
  readonly seats: number;
  /** Says why nothing can be typed; null where it can. */
  readonly onLocked: (() => void) | null;
}

/** The client, one column for each kind of work, and the totals of the row. */
export function hoursColumns(context: HoursColumnContext): HoursColumn[] {
  const { workTypes, formatter } = context;
  return [clientColumn(), ...workTypes.map((type) => kindColumn(type, context)), ...totalColumns(formatter)];
}

function clientColumn(): HoursColumn {
  return {
    key: 'client',
    name: 'Client',
    width: 168,
    grows: true,
    aliases: ['Customer', 'Company', 'Account', 'Name'],
    text: ({ name }) => name,
    // Hours without a client stay at the end, however the rows are sorted.
    sortBy: ({ entity, name }) => (entity.client === null ? null : name),
    cell: ({ entity, name }) => (
      <span className={entity.client === null ? classes.noClient : undefined}>
        {name}
        {entity.client && entity.client.status !== 'active' && <small> {entity.client.status}</small>}
      </span>
    ),
    total: (rows) => {
      const clients = rows.filter(({ entity }) => entity.client !== null).length;
      return `${clients.toLocaleString()} ${clients === 1 ? 'client' : 'clients'}`;
    },
  };
}

/** The columns that a pasted block may fill: beside the hours the client, which names the row and stays as it is. */
export function pasteColumns(columns: readonly HoursColumn[]): HoursColumn[] {
  return columns.map((column) => (column.key === 'client' ? { ...column, field: nameOnly } : column));
}

const nameOnly: NonNullable<HoursColumn['field']> = {
  kind: 'text',
  write: ({ client }) => client?.name ?? 'No client',
  read: (_text, entity) => ({ ok: true, value: entity }),
};

function kindColumn(type: WorkType, context: HoursColumnContext): HoursColumn {
  const { formatter, onLocked } = context;
  const hoursOf = ({ entity }: HoursRow) => entity.hours.get(type.id) ?? 0;
  return {
    key: type.id,
    name: type.name,
    header: <KindHeader type={type} />,
    help: `${type.name}: ${classNames[type.class]}, logged under ${shortAreaName[type.loggedUnder]}.`,
    width: 84,
    align: 'end',
    text: (row) => hoursText(hoursOf(row), formatter),
    sortBy: (row) => hoursOf(row) || null,
    sortDescendingFirst: true,
    ...(onLocked ? { openInstead: onLocked } : { field: hoursField(type, formatter) }),
    hint: (row, text) => effect(row, type, text, context),
    total: (rows) =>
      hoursText(
        rows.reduce((sum, row) => sum + hoursOf(row), 0),
        formatter,
      ),
  };
}

function KindHeader({ type }: { readonly type: WorkType }) {
  return (
    <span className={classes.kindHeader}>
      <span className={classes.kindName}>{type.name}</span>
      <ClassMark workClass={type.class} isHidden={isHidden(type)} isShort />
    </span>
  );
}

function totalColumns(formatter: Formatter): HoursColumn[] {
  const total = (key: string, name: string, help: string, hoursOf: (row: HoursRow) => number): HoursColumn => ({
    key,
    name,
    help,
    width: 76,
    align: 'end',
    text: (row) => hoursText(hoursOf(row), formatter),
    cell: (row) => <b className={classes.total}>{hoursText(hoursOf(row), formatter)}</b>,
    sortBy: (row) => hoursOf(row) || null,
    sortDescendingFirst: true,
    total: (rows) =>
      hoursText(
        rows.reduce((sum, row) => sum + hoursOf(row), 0),
        formatter,
      ),
  });
  return [
    total('reactive', 'Reactive', 'Hours of the kinds of work that are RHEM.', (row) => row.reactiveHours),
    total('total', 'All hours', 'Hours of every kind of work.', (row) => row.totalHours),
  ];
}

/** What the typed hours come to, and what they would do to the month’s RHEM. */
function effect(row: HoursRow, type: WorkType, text: string, { formatter, rhem, seats }: HoursColumnContext) {
  const reading = readHours(text, formatter);
  if (!reading.ok) return null;
  const hours = `${formatter.figure(reading.value, 'hoursPerSeat')} h`;
  if (type.class !== 'rhem' || !row.isCounted || seats <= 0) return hours;
  const before = rhem?.trueHours ?? 0;
  const after = before + reading.value - (row.entity.hours.get(type.id) ?? 0);
  const perSeat = (reactiveHours: number) => formatter.figure(reactiveHours / seats, 'hoursPerSeat', { exact: true });
  return (
    <>
      {hours}, RHEM of the month {perSeat(before)} → <b>{perSeat(after)}</b>
    </>
  );
}
