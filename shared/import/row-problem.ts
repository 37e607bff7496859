/** Why one row of a file is not taken: where, what stands there, what is wrong with it and how to mend it. */
export interface RowProblem {
  /** Line of the file, counted from 1. */
  readonly line: number;
  /** Header of the column, or empty where the row as a whole is meant. */
  readonly column: string;
  readonly value: string;
  readonly why: string;
  readonly mend: string;
}

const maxValueLength = 120;

/** The problem with its value short enough to show. */
export function rowProblem(line: number, column: string, value: string, why: string, mend: string): RowProblem {
  return {
    line,
    column,
    value: value.length > maxValueLength ? `${value.slice(0, maxValueLength - 1)}…` : value,
    why,
    mend,
  };
}
