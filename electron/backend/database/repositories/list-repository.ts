/** One list of the company in its tables. Rows keep the order in which they first came. */
export interface ListRepository<Value> {
  readonly list: () => Value[];
  /** Adds the row, or replaces the one with the same id at its place. */
  readonly put: (value: Value) => void;
  /** Does nothing where there is no such row. */
  readonly remove: (id: string) => void;
  readonly clear: () => void;
}
