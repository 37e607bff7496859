import { type RefObject, useEffect } from 'react';
import type { DataGridHandle } from 'react-data-grid';
import { useLatest } from '../../lib/use-latest';
import type { GridColumn, GridRow } from './grid-column';

/** A row, and maybe a cell, to go to. */
export interface GridTarget {
  readonly rowId: string;
  readonly columnKey?: string;
  /** Begins editing the cell. */
  readonly edits?: boolean;
}

interface GridTargetOptions<Entity, Row extends GridRow<Entity>> {
  readonly grid: RefObject<DataGridHandle | null>;
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Entity, Row>[];
  readonly firstColumnAt: number;
  readonly target: GridTarget | null;
  /** The grid is on the page; before it is measured it isn't. */
  readonly isShown: boolean;
  readonly onTargetShown: (() => void) | undefined;
}

/** Brings the target into view and focuses it, once it is among the rows. */
export function useGridTarget<Entity, Row extends GridRow<Entity>>(options: GridTargetOptions<Entity, Row>): void {
  const { grid, rows, columns, firstColumnAt, target, isShown } = options;
  const onTargetShown = useLatest(options.onTargetShown);
  useEffect(() => {
    if (target === null || !isShown) return;
    const rowIdx = rows.findIndex(({ id }) => id === target.rowId);
    if (rowIdx < 0) return;
    const columnAt = Math.max(
      0,
      columns.findIndex(({ key }) => key === target.columnKey),
    );
    // The grid measures itself first; a cell it doesn't show yet can't be focused.
    const frame = requestAnimationFrame(() => {
      grid.current?.scrollToCell({ rowIdx });
      grid.current?.setActivePosition(
        { rowIdx, idx: firstColumnAt + columnAt },
        target.edits ? { enableEditor: true } : { shouldFocus: true },
      );
      onTargetShown.current?.();
    });
    return () => cancelAnimationFrame(frame);
  }, [grid, rows, columns, firstColumnAt, target, isShown, onTargetShown]);
}
