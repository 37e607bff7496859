import { useElementSize, useMergedRef } from '@mantine/hooks';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { type DataGridHandle, DataGrid as ReactDataGrid, type SortColumn } from 'react-data-grid';
import 'react-data-grid/lib/styles.css';
import { useLatest } from '../../lib/use-latest';
import { useSameWhileEqual } from '../../lib/use-same-while-equal';
import { CellExplanation, useCellExplanation } from './CellExplanation';
import classes from './DataGrid.module.css';
import { newEditSession } from './edit-session';
import { fitColumns } from './fit-columns';
import { type GridColumn, type GridRow, isEditableCell } from './grid-column';
import type { GridStore } from './grid-store';
import { PasteDialog } from './PasteDialog';
import type { PasteTarget } from './paste-target';
import { widthsWithTotals } from './room-for-totals';
import { selectColumnWidth, type TotalsRow, toRdgColumns } from './to-rdg-columns';
import { useGridClipboard } from './use-grid-clipboard';
import { useGridKeys } from './use-grid-keys';
import { type GridTarget, useGridTarget } from './use-grid-target';
import { useRowMarks } from './use-row-marks';

export interface DataGridProps<Entity, Row extends GridRow<Entity>> {
  /** Names the grid, such as "Clients". */
  readonly label: string;
  /** The shown columns; the first one names the row and stays in sight. */
  readonly columns: readonly GridColumn<Entity, Row>[];
  /** The shown rows, in order. */
  readonly rows: readonly Row[];
  readonly store: GridStore;
  readonly rowName: (row: Row) => string;
  /** Keeps edited and new rows as one undo step. */
  readonly onSave: (label: string, entities: readonly Entity[]) => void;
  /** Where pasted blocks go; without it only single values are pasted. */
  readonly paste?: PasteTarget<Entity, Row>;
  readonly isSelectable?: boolean;
  /** The row whose details stand beside the grid. */
  readonly chosenId?: string | null;
  readonly onActiveRow?: (row: Row) => void;
  /** Opens a row's own page: Ctrl+Enter, or a double click on a cell that isn't edited in place. */
  readonly onOpenRow?: (row: Row) => void;
  readonly isDimmed?: (row: Row) => boolean;
  /** A row or cell to bring into view, or to begin editing. */
  readonly target?: GridTarget | null;
  readonly onTargetShown?: () => void;
  /** What stands in place of rows where none match. */
  readonly noRows?: ReactNode;
  /** Height of a row in pixels, for cells of two lines. */
  readonly rowHeight?: number;
  /** Height of the header in pixels, for headers of more than one line. */
  readonly headerHeight?: number;
  /** Enter keeps what is typed and goes on to the cell below, as in a spreadsheet. */
  readonly enterGoesDown?: boolean;
}

const usualRowHeight = 34;
const totalsHeight = 40;
/** Room for the words that stand in place of rows. */
const emptyRows = 3;
const scrollbarHeight = 12;

/** A grid of thousands of rows: sorts, edits in place, copies and pastes like a spreadsheet, works by keyboard. */
export function DataGrid<Entity, Row extends GridRow<Entity>>(props: DataGridProps<Entity, Row>) {
  const { label, columns, rows, store, rowName, isSelectable = false, chosenId = null, isDimmed, noRows } = props;
  const { rowHeight = usualRowHeight, headerHeight = usualRowHeight } = props;
  const [session] = useState(newEditSession);
  const grid = useRef<DataGridHandle>(null);
  const { ref: sizeRef, width } = useElementSize<HTMLDivElement>();
  const sort = store((state) => state.sort);
  const selected = store((state) => state.selected);
  const { mark, anchorTo } = useRowMarks(rows, store);

  const latest = useLatest(props);
  const saveCell = useMemo(
    () => (row: Row, entity: Entity, column: GridColumn<Entity, Row>) =>
      latest.current.onSave(`${lowerFirst(column.name)} of ${latest.current.rowName(row)}`, [entity]),
    [latest],
  );
  const room = width - (isSelectable ? selectColumnWidth : 0);
  const widths = useSameWhileEqual(widthsWithTotals(columns, rows));
  const rdgColumns = useMemo(() => {
    const fitted = fitColumns(
      columns.map(({ grows = false }, at) => ({ width: widths[at] ?? 0, grows })),
      room,
    );
    return toRdgColumns(columns, fitted, isSelectable, { session, rowName, onSave: saveCell });
  }, [columns, widths, room, isSelectable, session, rowName, saveCell]);
  const classOfRow = useCallback(
    (row: Row) => rowClass(row.id === chosenId, isDimmed?.(row) === true),
    [chosenId, isDimmed],
  );
  const hasTotals = columns.some(({ total }) => total !== undefined);
  const totals = useMemo<TotalsRow<Row>[]>(() => (hasTotals ? [{ rows }] : []), [hasTotals, rows]);
  const clipboard = useGridClipboard({ ...props, grid, session, saveCell, firstColumnAt: isSelectable ? 1 : 0 });
  const explanation = useCellExplanation<Entity, Row>(grid);
  const goDown = (rowIdx: number, idx: number) => {
    const below = Math.min(rowIdx + 1, rows.length - 1);
    grid.current?.setActivePosition({ rowIdx: below, idx }, { shouldFocus: true });
  };
  const onCellKeyDown = useGridKeys({
    columns,
    saveCell,
    onOpenRow: props.onOpenRow,
    onExplain: explanation.open,
    onEnter: props.enterGoesDown ? goDown : undefined,
  });
  useGridTarget({ grid, rows, columns, firstColumnAt: isSelectable ? 1 : 0, isShown: width > 0, ...targetOf(props) });

  const isWide = widths.reduce((sum, each) => sum + each, 0) > room;
  const height =
    rowHeight * (rows.length || emptyRows) +
    headerHeight +
    (totals.length > 0 ? totalsHeight : 0) +
    (isWide ? scrollbarHeight : 0);

  return (
    <div ref={useMergedRef(sizeRef)} className={classes.frame} onPasteCapture={clipboard.onPaste}>
      {width > 0 && (
        <ReactDataGrid
          ref={grid}
          aria-label={label}
          className={classes.grid ?? ''}
          style={{ blockSize: height }}
          columns={rdgColumns}
          rows={rows}
          rowKeyGetter={idOf}
          rowHeight={rowHeight}
          headerRowHeight={headerHeight}
          summaryRowHeight={totalsHeight}
          bottomSummaryRows={totals}
          sortColumns={sort ? [sort] : []}
          onSortColumnsChange={(next) => setSort(store, next)}
          {...(isSelectable
            ? {
                selectedRows: selected,
                onSelectedRowsChange: (next: Set<string>) => store.setState({ selected: next }),
              }
            : {})}
          rowClass={classOfRow}
          onActivePositionChange={({ row, rowIdx, column }) => {
            clipboard.moveTo(row && column ? { rowIdx, columnKey: column.key } : null);
            if (row) props.onActiveRow?.(row);
          }}
          onCellMouseDown={({ row }, event) => {
            if (session.commit && !session.commit()) {
              event.preventGridDefault();
              event.preventDefault();
            } else if (isSelectable && (event.shiftKey || event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              mark(row, event.shiftKey);
            } else anchorTo(row);
          }}
          onCellClick={({ row, column }, event) => {
            const figure = event.target instanceof Element && event.target.closest('[data-explained]');
            const own = columns.find(({ key }) => key === column.key);
            if (figure && own) explanation.open(row, own, figure);
          }}
          onCellDoubleClick={({ row, column }) => {
            const own = columns.find(({ key }) => key === column.key);
            if (own && !isEditableCell(own, row)) own.openInstead?.(row);
          }}
          onCellKeyDown={onCellKeyDown}
          onCellCopy={clipboard.onCopy}
          // Says that pasting is taken care of: otherwise Ctrl+V opens the editor.
          onCellPaste={({ row }) => row}
          renderers={{ noRowsFallback: <div className={classes.noRows}>{noRows}</div> }}
        />
      )}
      <CellExplanation {...explanation} />
      {props.paste && clipboard.block && (
        <PasteDialog
          rowName={rowName}
          onSave={props.onSave}
          target={props.paste}
          block={clipboard.block}
          onClose={clipboard.closeBlock}
        />
      )}
    </div>
  );
}

function idOf(row: { readonly id: string }): string {
  return row.id;
}

function setSort(store: GridStore, [next]: readonly SortColumn[]): void {
  store.setState(({ freshness }) => ({ sort: next ?? null, freshness: freshness + 1 }));
}

function rowClass(isChosen: boolean, isDimmed: boolean): string {
  return [isChosen ? classes.chosen : '', isDimmed ? classes.dimmed : ''].join(' ');
}

function targetOf<Entity, Row extends GridRow<Entity>>(props: DataGridProps<Entity, Row>) {
  return { target: props.target ?? null, onTargetShown: props.onTargetShown };
}

function lowerFirst(name: string): string {
  // A name such as MRR keeps its capitals.
  return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
