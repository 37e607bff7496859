import { useMemo } from 'react';
import type { GridColumn, GridRow } from './grid-column';
import type { GridStore } from './grid-store';
import { useRowOrder } from './use-row-order';

interface GridViewOptions<Entity, Row extends GridRow<Entity>> {
  readonly columns: readonly GridColumn<Entity, Row>[];
  readonly rows: readonly Row[];
  readonly store: GridStore;
  /** Turns the search text into a test of one stored row; see `createRowSearch`. */
  readonly search: (text: string) => (entity: Entity) => boolean;
  /** By the name of each filter, whether a row has the chosen value. Keep the object the same between renders. */
  readonly filters: Readonly<Record<string, (row: Row, value: string) => boolean>>;
  /** Puts the rows in order again when it changes, such as the scenario in force. */
  readonly orderOf?: string;
}

/** The shown columns and the rows that match, in order: what the grid and its totals are made of. */
export function useGridView<Entity, Row extends GridRow<Entity>>(options: GridViewOptions<Entity, Row>) {
  const { columns, rows, store, search, filters, orderOf = '' } = options;
  const state = store();
  const matches = useMemo(() => {
    const isFound = search(state.search);
    const active = Object.entries(state.filters).flatMap(([name, value]) => {
      const test = filters[name];
      return test ? [(row: Row) => test(row, value)] : [];
    });
    return (row: Row) => isFound(row.entity) && active.every((passes) => passes(row));
  }, [search, state.search, state.filters, filters]);
  const shownColumns = useMemo(
    () => columns.filter((column, at) => at === 0 || isShown(column, state.shown)),
    [columns, state.shown],
  );
  const orderKey = JSON.stringify([state.search, state.filters, state.sort, state.freshness, orderOf]);
  const shownRows = useRowOrder({ rows, columns, sort: state.sort, matches, orderKey });
  return { columns: shownColumns, rows: shownRows };
}

/** Whether a column is shown: by the person's choice, otherwise unless it is optional. */
export function isShown(
  column: { readonly key: string; readonly isOptional?: boolean },
  chosen: Readonly<Record<string, boolean>>,
): boolean {
  return chosen[column.key] ?? column.isOptional !== true;
}
