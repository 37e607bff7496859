import type { GridColumn, GridRow } from './grid-column';
import type { PasteTarget } from './paste-target';
import { searchText } from './search-text';

/** What a pasted row would do, or what is wrong with it. */
export interface PlannedRow<Entity> {
  /** Its line in the block, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The name of the row it changes; null for a new row. */
  readonly changes: string | null;
  /** The row as it would be; null where there are problems. */
  readonly entity: Entity | null;
  readonly problems: readonly PastedProblem[];
}

export interface PastedProblem {
  readonly line: number;
  /** Place of the cell in the row; -1 for the row as a whole. */
  readonly cellAt: number;
  readonly column: string;
  readonly message: string;
}

export interface PastePlanOptions<Entity, Row extends GridRow<Entity>> {
  readonly rows: readonly (readonly string[])[];
  /** Line of the first row in the block, counted from 1. */
  readonly firstLine: number;
  /** Column of each cell by its key; null for cells that are not used. */
  readonly mapping: readonly (string | null)[];
  readonly columns: readonly GridColumn<Entity, Row>[];
  readonly target: PasteTarget<Entity, Row>;
  readonly rowName: (row: Row) => string;
  /** Rows to fill from the top, by id; null lets names decide and adds the rest. */
  readonly fill: readonly string[] | null;
}

/** Reads every cell of a block into the rows it would change or add, without changing anything. */
export function planPaste<Entity, Row extends GridRow<Entity>>(
  options: PastePlanOptions<Entity, Row>,
): PlannedRow<Entity>[] {
  const { rows, mapping, columns, target, rowName, fill, firstLine } = options;
  const fields = mapping.map((key) => columns.find((column) => column.key === key));
  const nameAt = mapping.indexOf(target.nameColumnKey);
  const byId = new Map(target.rows.map((row) => [row.id, row]));
  const byName = new Map(target.rows.map((row) => [searchText(rowName(row)), row]));
  const seen = new Set<Row>();
  let added = 0;

  return rows.flatMap((cells, at) => {
    if (cells.every((cell) => cell === '')) return [];
    const line = firstLine + at;
    const existing = fill
      ? byId.get(fill[at] ?? '')
      : nameAt < 0
        ? undefined
        : byName.get(searchText(cells[nameAt] ?? ''));
    const problems: PastedProblem[] = [];
    const whole = (message: string) => problems.push({ line, cellAt: -1, column: '', message });
    if (existing && seen.has(existing)) whole(`${rowName(existing)} is there twice. Keep one of the two rows.`);
    if (existing) seen.add(existing);
    const start = existing?.entity ?? target.blank(added);
    // An empty cell empties what may be empty in a row that exists; in a new row it says nothing, except for the name.
    const isNamed = (column: { readonly key: string }) => column.key === target.nameColumnKey;
    const isSkipped = (column: GridColumn<Entity, Row>, cell: string) =>
      cell === '' && (existing ? column.field?.mayBeEmpty !== true : !isNamed(column));
    const entity = putCells(start, cells, fields, isSkipped, line, problems);
    const refusal = problems.length === 0 ? refusalOf(target, existing, entity, cells[nameAt] ?? '') : null;
    if (refusal !== null) whole(refusal);
    if (!existing && problems.length === 0) {
      if (target.rows.length + added >= target.maxRows) {
        whole(`At most ${target.maxRows.toLocaleString()} ${target.noun.many} fit.`);
      } else added += 1;
    }
    const changes = existing ? rowName(existing) : null;
    return [{ line, cells, changes, entity: problems.length === 0 ? entity : null, problems }];
  });
}

function refusalOf<Entity, Row extends GridRow<Entity>>(
  target: PasteTarget<Entity, Row>,
  existing: Row | undefined,
  entity: Entity,
  name: string,
): string | null {
  if (!existing && target.refuseNew) return target.refuseNew(name);
  return target.check?.(entity) ?? null;
}

function putCells<Entity, Row extends GridRow<Entity>>(
  start: Entity,
  cells: readonly string[],
  columns: readonly (GridColumn<Entity, Row> | undefined)[],
  isSkipped: (column: GridColumn<Entity, Row>, cell: string) => boolean,
  line: number,
  problems: PastedProblem[],
): Entity {
  let entity = start;
  for (const [cellAt, column] of columns.entries()) {
    const field = column?.field;
    const cell = cells[cellAt] ?? '';
    if (!column || !field || isSkipped(column, cell)) continue;
    if (field.isEditable?.(entity) === false) {
      problems.push({
        line,
        cellAt,
        column: column.name,
        message: 'Several lines make this value. Edit them on its own page.',
      });
      continue;
    }
    const reading = field.read(cell, entity);
    if (reading.ok) entity = reading.value;
    else problems.push({ line, cellAt, column: column.name, message: reading.message });
  }
  return entity;
}
