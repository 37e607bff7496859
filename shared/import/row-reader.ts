import type { BoundColumn } from './bind-columns';
import { cellText, isBlankCell } from './cell-text';
import type { PlanInput } from './import-plan';
import { type CellValue, createCellReader } from './read-cell';
import { type RowProblem, rowProblem } from './row-problem';
import type { SourceRow } from './source-row';

/** A row as its fields say: blank cells are absent. */
export interface ReadRow {
  readonly line: number;
  readonly values: ReadonlyMap<string, CellValue>;
}

/** Reads rows and keeps every problem it meets. */
export interface RowReader {
  /** The row's values, also where some could not be read; `isSound` tells. */
  readonly read: (row: SourceRow) => ReadRow & { readonly isSound: boolean };
  readonly refuse: (row: SourceRow, key: string, why: string, mend: string) => void;
  readonly problems: RowProblem[];
}

/** A reader of the rows of one file; `required` are the fields whose cell must not be blank. */
export function createRowReader(
  { columns, width, company }: Pick<PlanInput, 'columns' | 'width' | 'company'>,
  required: readonly string[],
): RowReader {
  const { locale } = company.settings;
  const problems: RowProblem[] = [];
  const readers = columns.map((column) => ({ column, read: createCellReader(column, locale), key: column.field.key }));

  function read(row: SourceRow): ReadRow & { isSound: boolean } {
    const values = new Map<string, CellValue>();
    if (row.damage !== undefined) {
      problems.push(rowProblem(row.line, '', row.cells.join(' '), row.damage, 'Correct the line in the file.'));
      return { line: row.line, values, isSound: false };
    }
    const beyond = row.cells.slice(width).find((cell) => cellText(cell) !== '');
    if (beyond !== undefined) {
      problems.push(
        rowProblem(row.line, '', cellText(beyond), tooManyCells, 'Put the text that holds it in quotation marks.'),
      );
      return { line: row.line, values, isSound: false };
    }
    let isSound = true;
    const complain = (column: BoundColumn, text: string, why: string, mend: string) => {
      problems.push(rowProblem(row.line, column.header, text, why, mend));
      isSound = false;
    };
    for (const { column, read: readText, key } of readers) {
      const text = cellText(row.cells[column.at]);
      if (isBlankCell(text)) {
        if (required.includes(key)) complain(column, '', missing(column, row, width), 'Fill it in.');
        continue;
      }
      const reading = readText(text);
      if (reading.ok) values.set(key, reading.value);
      else complain(column, text, reading.why, reading.mend);
    }
    return { line: row.line, values, isSound };
  }

  return {
    read,
    problems,
    refuse: (row, key, why, mend) => {
      const column = columns.find(({ field }) => field.key === key);
      const text = column === undefined ? '' : cellText(row.cells[column.at]);
      problems.push(rowProblem(row.line, column?.header ?? '', text, why, mend));
    },
  };
}

const tooManyCells = 'The row has more cells than there are columns: a text may hold the character between cells.';

function missing(column: BoundColumn, row: SourceRow, width: number): string {
  const isShort = row.cells.length < width;
  return isShort ? 'The row is cut off: it has too few cells.' : `The ${column.field.label.toLowerCase()} is missing.`;
}

/** A text value, or undefined where there is none. */
export function textOf(row: ReadRow, key: string): string | undefined {
  const value = row.values.get(key);
  return typeof value === 'string' ? value : undefined;
}

/** A number, or undefined where there is none. */
export function numberOf(row: ReadRow, key: string): number | undefined {
  const value = row.values.get(key);
  return typeof value === 'number' ? value : undefined;
}

/** Yes or no, or undefined where neither is there. */
export function flagOf(row: ReadRow, key: string): boolean | undefined {
  const value = row.values.get(key);
  return typeof value === 'boolean' ? value : undefined;
}
