/** One row of a file as it was read, before anyone knows what its cells mean. */
export interface SourceRow {
  /** Number of the line in the file on which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why the line could not be taken apart into cells, where it could not. */
  readonly damage?: string;
}
