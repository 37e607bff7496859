import type { FigureId } from '@shared/engine/explain/figure-id';
import type { ReactNode } from 'react';
import type { DraftReading } from '../use-draft';

/** A row of a grid: what is stored, beside whatever the page shows with it. */
export interface GridRow<Entity> {
  readonly id: string;
  readonly entity: Entity;
}

/** One of the values a cell can have. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Other words that pasted cells may use for it. */
  readonly aliases?: readonly string[];
}

/** How a cell's text becomes part of what is stored. Typing, pasting and clearing all go through it. */
export interface CellField<Entity> {
  readonly kind: 'text' | 'choice' | 'toggle';
  /** The stored value as text, as the editor shows it. */
  readonly write: (entity: Entity) => string;
  /** What is stored with this text in the cell, or why the text cannot be kept. */
  readonly read: (text: string, entity: Entity) => DraftReading<Entity>;
  readonly choices?: readonly Choice[];
  /** An empty cell is a value of its own: nothing entered. */
  readonly mayBeEmpty?: boolean;
  /** Rows whose cell can't be edited here, because several values make it. */
  readonly isEditable?: (entity: Entity) => boolean;
}

/** One column of a grid: what it shows, sorts and copies, and how it is edited. */
export interface GridColumn<Entity, Row extends GridRow<Entity>> {
  readonly key: string;
  readonly name: string;
  /** What stands on the header where it is more than the name. */
  readonly header?: ReactNode;
  /** What the column means, one sentence, shown on its header. */
  readonly help?: string;
  /** Width in pixels, and the least it shrinks to before the grid scrolls sideways. */
  readonly width: number;
  /** Takes a share of the room that is left. */
  readonly grows?: boolean;
  readonly align?: 'start' | 'end';
  /** Not shown until it is chosen. */
  readonly isOptional?: boolean;
  /** Other headers that a pasted block may use for it. */
  readonly aliases?: readonly string[];
  /** The cell as plain text, for copying. */
  readonly text: (row: Row) => string;
  /** What rows are sorted by; null goes last. Without it the column doesn't sort. */
  readonly sortBy?: (row: Row) => string | number | null;
  readonly sortDescendingFirst?: boolean;
  /** The cell's content where it is more than its text. */
  readonly cell?: (row: Row, tabIndex: number) => ReactNode;
  readonly field?: CellField<Entity>;
  /** What the text being typed would do, shown under the cell. */
  readonly hint?: (row: Row, text: string) => ReactNode;
  /** The figure whose explanation a click on the cell's text, or Enter, opens. */
  readonly explain?: (row: Row) => FigureId | null;
  /** Where a cell leads that can't be edited in place. */
  readonly openInstead?: (row: Row) => void;
  /** The cell of the totals row. */
  readonly total?: (rows: readonly Row[]) => ReactNode;
}

/** Whether this row's cell of the column can be edited in place. */
export function isEditableCell<Entity, Row extends GridRow<Entity>>(
  column: GridColumn<Entity, Row>,
  row: Row,
): column is GridColumn<Entity, Row> & { readonly field: CellField<Entity> } {
  return column.field !== undefined && column.field.isEditable?.(row.entity) !== false;
}
