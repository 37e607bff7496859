import { useMemo, useRef } from 'react';
import type { GridColumn, GridRow } from './grid-column';
import type { GridSort } from './grid-store';

interface RowOrderOptions<Entity, Row extends GridRow<Entity>> {
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Entity, Row>[];
  readonly sort: GridSort | null;
  readonly matches: (row: Row) => boolean;
  /** Names what the rows are sorted and filtered by; a new key puts them in order again. */
  readonly orderKey: string;
}

interface KeptOrder {
  readonly key: string;
  readonly ids: readonly string[];
  readonly known: ReadonlySet<string>;
}

/**
 * The rows that match, in order. The order holds while values change, so that a row does not jump away or vanish
 * under the hand that edits it; rows that are new go to the end. A new `orderKey` sorts and filters afresh.
 */
export function useRowOrder<Entity, Row extends GridRow<Entity>>({
  rows,
  columns,
  sort,
  matches,
  orderKey,
}: RowOrderOptions<Entity, Row>): readonly Row[] {
  const kept = useRef<KeptOrder | null>(null);
  return useMemo(() => {
    if (kept.current?.key !== orderKey) {
      const ordered = sortRows(rows.filter(matches), columns, sort);
      kept.current = { key: orderKey, ids: ordered.map(({ id }) => id), known: new Set(rows.map(({ id }) => id)) };
      return ordered;
    }
    return inKeptOrder(rows, kept.current);
  }, [rows, columns, sort, matches, orderKey]);
}

function inKeptOrder<Entity, Row extends GridRow<Entity>>(rows: readonly Row[], { ids, known }: KeptOrder): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const ordered: Row[] = [];
  for (const id of ids) {
    const row = byId.get(id);
    if (row) ordered.push(row);
  }
  for (const row of rows) if (!known.has(row.id)) ordered.push(row);
  return ordered;
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** The rows sorted by one column; rows without a value go last either way, and equals keep their order. */
export function sortRows<Entity, Row extends GridRow<Entity>>(
  rows: readonly Row[],
  columns: readonly GridColumn<Entity, Row>[],
  sort: GridSort | null,
): readonly Row[] {
  const sortBy = sort && columns.find(({ key }) => key === sort.columnKey)?.sortBy;
  if (!sortBy) return rows;
  const sign = sort.direction === 'ASC' ? 1 : -1;
  return rows
    .map((row) => ({ row, by: sortBy(row) }))
    .sort((a, b) => compare(a.by, b.by, sign))
    .map(({ row }) => row);
}

function compare(a: string | number | null, b: string | number | null, sign: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * collator.compare(String(a), String(b));
}
