import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type Column, SelectColumn } from 'react-data-grid';
import { ChoiceCellEditor } from './ChoiceCellEditor';
import classes from './DataGrid.module.css';
import type { EditSession } from './edit-session';
import { type GridColumn, type GridRow, isEditableCell } from './grid-column';
import { TextCellEditor } from './TextCellEditor';

/** What the totals row is made of. */
export interface TotalsRow<Row> {
  readonly rows: readonly Row[];
}

interface ColumnContext<Entity, Row extends GridRow<Entity>> {
  readonly session: EditSession;
  readonly rowName: (row: Row) => string;
  readonly onSave: (row: Row, entity: Entity, column: GridColumn<Entity, Row>) => void;
}

type RdgColumn<Row> = Column<Row, TotalsRow<Row>>;

/** The columns as react-data-grid takes them; the first one stays in sight. */
export function toRdgColumns<Entity, Row extends GridRow<Entity>>(
  columns: readonly GridColumn<Entity, Row>[],
  widths: readonly number[],
  isSelectable: boolean,
  context: ColumnContext<Entity, Row>,
): RdgColumn<Row>[] {
  const mapped = columns.map((column, at) =>
    toRdgColumn(column, widths[at] ?? column.width, classOf(column, columns[at - 1]), at === 0, context),
  );
  return isSelectable ? [selectColumn<Row>(), ...mapped] : mapped;
}

/** Width of the column of check boxes. */
export const selectColumnWidth = 24;

function selectColumn<Row>(): RdgColumn<Row> {
  return {
    ...(SelectColumn as RdgColumn<Row>),
    width: selectColumnWidth,
    minWidth: selectColumnWidth,
    maxWidth: selectColumnWidth,
    cellClass: classes.select,
    headerCellClass: classes.select,
  };
}

/** Text that follows figures keeps a little away from them. */
function classOf(
  { align }: { readonly align?: 'start' | 'end' },
  previous: { readonly align?: 'start' | 'end' } | undefined,
): string {
  if (!previous) return classes.first ?? '';
  if (align === 'end') return classes.end ?? '';
  return (previous.align === 'end' ? classes.afterFigures : '') ?? '';
}

function toRdgColumn<Entity, Row extends GridRow<Entity>>(
  column: GridColumn<Entity, Row>,
  width: number,
  cellClass: string,
  isFirst: boolean,
  { session, rowName, onSave }: ColumnContext<Entity, Row>,
): RdgColumn<Row> {
  const align = column.align ?? 'start';
  const { cell, explain, field, hint, total } = column;
  const Editor = field?.kind === 'choice' ? ChoiceCellEditor : TextCellEditor;
  const isTyped = field !== undefined && field.kind !== 'toggle';
  return {
    key: column.key,
    name: column.name,
    width,
    minWidth: 40,
    frozen: isFirst,
    resizable: true,
    sortable: column.sortBy !== undefined,
    sortDescendingFirst: column.sortDescendingFirst === true,
    cellClass,
    headerCellClass: cellClass,
    summaryCellClass: cellClass,
    renderHeaderCell: ({ sortDirection }) => (
      <span className={classes.header} data-sorted={sortDirection} title={column.help}>
        {column.header ?? column.name}
        {sortDirection === 'ASC' && <IconChevronUp size={14} stroke={1.75} />}
        {sortDirection === 'DESC' && <IconChevronDown size={14} stroke={1.75} />}
      </span>
    ),
    renderCell: ({ row, tabIndex }) => {
      const content = cell ? cell(row, tabIndex) : column.text(row);
      return explain ? (
        <span className={classes.explained} data-explained>
          {content}
        </span>
      ) : (
        content
      );
    },
    ...(total ? { renderSummaryCell: ({ row }: { row: TotalsRow<Row> }) => total(row.rows) } : {}),
    ...(isTyped
      ? {
          editable: (row: Row) => isEditableCell(column, row),
          // The editor keeps its text itself, so that a refused text stays in its cell with the reason.
          editorOptions: { commitOnOutsideClick: false },
          renderEditCell: ({ row, onClose }) => (
            <Editor
              field={field}
              entity={row.entity}
              session={session}
              label={`${column.name} of ${rowName(row)}`}
              align={align}
              hint={hint && ((text) => hint(row, text))}
              onSave={(entity) => onSave(row, entity, column)}
              onClose={(keepsFocus) => onClose(false, keepsFocus)}
            />
          ),
        }
      : {}),
  };
}
