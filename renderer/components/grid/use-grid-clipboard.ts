import { type ClipboardEvent, type RefObject, useRef, useState } from 'react';
import type { CellCopyArgs, DataGridHandle } from 'react-data-grid';
import type { DataGridProps } from './DataGrid';
import type { EditSession } from './edit-session';
import { type GridColumn, type GridRow, isEditableCell } from './grid-column';
import type { PastedBlock } from './paste-target';
import type { TotalsRow } from './to-rdg-columns';

interface ActiveCell {
  readonly rowIdx: number;
  readonly columnKey: string;
}

interface GridClipboardOptions<Entity, Row extends GridRow<Entity>> extends DataGridProps<Entity, Row> {
  readonly grid: RefObject<DataGridHandle | null>;
  readonly session: EditSession;
  readonly saveCell: (row: Row, entity: Entity, column: GridColumn<Entity, Row>) => void;
  readonly firstColumnAt: number;
}

/** Copies the active cell or the marked rows; pastes a value in place, or a block by way of a dialog. */
export function useGridClipboard<Entity, Row extends GridRow<Entity>>(options: GridClipboardOptions<Entity, Row>) {
  const { columns, rows, store, paste, grid, session, saveCell, firstColumnAt } = options;
  const active = useRef<ActiveCell | null>(null);
  const [block, setBlock] = useState<PastedBlock | null>(null);

  function onCopy({ row, column }: CellCopyArgs<Row, TotalsRow<Row>>, event: ClipboardEvent<HTMLDivElement>): void {
    const { selected } = store.getState();
    const own = columns.find(({ key }) => key === column.key);
    const text = selected.has(row.id) ? rowsAsText(columns, rows, selected) : own?.text(row);
    if (text === undefined) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
  }

  function onPaste(event: ClipboardEvent): void {
    const at = active.current;
    const row = at && rows[at.rowIdx];
    if (!at || !row || !isInsideGrid(event, grid)) return;
    const text = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '');
    const isBlock = /[\t\n]/.test(text);
    // An open editor takes a single value itself.
    if (text === '' || (!isBlock && session.commit)) return;
    event.preventDefault();
    const columnAt = columns.findIndex(({ key }) => key === at.columnKey);
    const column = columns[columnAt];
    if (isBlock) openBlock(text, at.rowIdx, Math.max(0, columnAt));
    else if (column && isEditableCell(column, row)) pasteValue(text, row, column, at.rowIdx, columnAt);
  }

  function openBlock(text: string, rowIdx: number, columnAt: number): void {
    if (!paste) return;
    const rowIds = rows.slice(rowIdx).map(({ id }) => id);
    setBlock({ text, at: { rowIds, columnKeys: columns.slice(columnAt).map(({ key }) => key) } });
  }

  function pasteValue(
    text: string,
    row: Row,
    column: GridColumn<Entity, Row> & { readonly field: NonNullable<GridColumn<Entity, Row>['field']> },
    rowIdx: number,
    columnAt: number,
  ): void {
    const reading = column.field.read(text, row.entity);
    if (reading.ok) saveCell(row, reading.value, column);
    else if (column.field.kind === 'text') {
      session.initialText = text;
      grid.current?.setActivePosition({ rowIdx, idx: firstColumnAt + columnAt }, { enableEditor: true });
    } else openBlock(text, rowIdx, columnAt);
  }

  return {
    onCopy,
    onPaste,
    moveTo: (cell: ActiveCell | null) => {
      active.current = cell;
    },
    block,
    closeBlock: () => setBlock(null),
  };
}

function isInsideGrid(event: ClipboardEvent, grid: RefObject<DataGridHandle | null>): boolean {
  // A dialog over the grid is its child in React, though not in the page.
  return event.target instanceof Node && grid.current?.element?.contains(event.target) === true;
}

function rowsAsText<Entity, Row extends GridRow<Entity>>(
  columns: readonly GridColumn<Entity, Row>[],
  rows: readonly Row[],
  selected: ReadonlySet<string>,
): string {
  const head = columns.map(({ name }) => name);
  const body = rows.filter(({ id }) => selected.has(id)).map((row) => columns.map(({ text }) => text(row)));
  return [head, ...body].map((cells) => cells.map(quoted).join('\t')).join('\n');
}

/** A cell the way spreadsheets put it on the clipboard. */
function quoted(cell: string): string {
  return /[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
