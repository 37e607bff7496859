import type { GridColumn, GridRow } from './grid-column';

/** Where the rows of a pasted block go. */
export interface PasteTarget<Entity, Row extends GridRow<Entity>> {
  /** What the rows are called: client, clients. */
  readonly noun: { readonly one: string; readonly many: string };
  /** Every column there is, shown or not: a header may name any of them. */
  readonly columns: readonly GridColumn<Entity, Row>[];
  /** Every row there is, shown or not: a pasted name that is among them changes that row. */
  readonly rows: readonly Row[];
  /** How many rows there may be in all. */
  readonly maxRows: number;
  /** A new row as it is before the pasted values are put in; `at` counts the new rows of the block from 0. */
  readonly blank: (at: number) => Entity;
  /** The column whose text names a row. */
  readonly nameColumnKey: string;
  /** Why a name that no row has can't become a new row; without it new rows are added. */
  readonly refuseNew?: (name: string) => string;
  /** What is wrong with a pasted row as a whole, such as something that is missing; null where nothing is. */
  readonly check?: (entity: Entity) => string | null;
  /** What taking the rows does to what is there already, one sentence. */
  readonly note?: string;
}

/** A block on its way into the grid. */
export interface PastedBlock {
  readonly text: string;
  /** The cell it was pasted on; null where it goes by its header or adds rows. */
  readonly at: { readonly rowIds: readonly string[]; readonly columnKeys: readonly string[] } | null;
}
