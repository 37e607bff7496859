import { useRef } from 'react';
import type { GridRow } from './grid-column';
import type { GridStore } from './grid-store';

/** Marks rows by click: Ctrl adds or takes away one, Shift all rows from the one clicked before. */
export function useRowMarks<Entity, Row extends GridRow<Entity>>(rows: readonly Row[], store: GridStore) {
  const anchor = useRef<string | null>(null);

  function mark(row: Row, isRange: boolean): void {
    const next = new Set(store.getState().selected);
    const from = isRange ? rows.findIndex(({ id }) => id === anchor.current) : -1;
    if (from >= 0) {
      const to = rows.indexOf(row);
      for (const { id } of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(id);
    } else if (!next.delete(row.id)) next.add(row.id);
    anchor.current = row.id;
    store.setState({ selected: next });
  }

  return {
    mark,
    anchorTo: (row: Row) => {
      anchor.current = row.id;
    },
  };
}
