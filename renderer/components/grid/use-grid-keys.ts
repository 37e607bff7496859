import type { CellKeyboardEvent, CellKeyDownArgs } from 'react-data-grid';
import { type GridColumn, type GridRow, isEditableCell } from './grid-column';
import type { TotalsRow } from './to-rdg-columns';

interface GridKeysOptions<Entity, Row extends GridRow<Entity>> {
  readonly columns: readonly GridColumn<Entity, Row>[];
  readonly saveCell: (row: Row, entity: Entity, column: GridColumn<Entity, Row>) => void;
  readonly onOpenRow: ((row: Row) => void) | undefined;
  readonly onExplain: (row: Row, column: GridColumn<Entity, Row>, cell: Element) => void;
  /** Goes on from an editor that Enter leaves. */
  readonly onEnter?: ((rowIdx: number, idx: number) => void) | undefined;
}

/**
 * The grid's own keys, beside those of react-data-grid: Ctrl+Enter opens the row, Enter follows a cell that leads
 * elsewhere, Delete empties a cell that may be empty, Tab goes on from every editor.
 */
export function useGridKeys<Entity, Row extends GridRow<Entity>>({
  columns,
  saveCell,
  onOpenRow,
  onExplain,
  onEnter,
}: GridKeysOptions<Entity, Row>) {
  return (args: CellKeyDownArgs<Row, TotalsRow<Row>>, event: CellKeyboardEvent): void => {
    if (args.mode === 'EDIT') {
      if (event.key === 'Enter' && onEnter) {
        event.preventGridDefault();
        onEnter(args.rowIdx, args.column.idx);
      }
      if (event.key !== 'Tab') return;
      event.preventGridDefault();
      args.navigate();
      return;
    }
    const { row } = args;
    const column = columns.find(({ key }) => key === args.column?.key);
    if (!row || !column) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventGridDefault();
      onOpenRow?.(row);
    } else if (event.key === 'Enter' && !isEditableCell(column, row)) {
      event.preventGridDefault();
      if (column.openInstead) column.openInstead(row);
      else onExplain(row, column, event.currentTarget);
    } else if (event.key === 'Delete') {
      event.preventGridDefault();
      clearCell(column, row, saveCell);
    }
  };
}

function clearCell<Entity, Row extends GridRow<Entity>>(
  column: GridColumn<Entity, Row>,
  row: Row,
  saveCell: GridKeysOptions<Entity, Row>['saveCell'],
): void {
  if (!isEditableCell(column, row) || !column.field.mayBeEmpty || column.field.write(row.entity) === '') return;
  const reading = column.field.read('', row.entity);
  if (reading.ok) saveCell(row, reading.value, column);
}
