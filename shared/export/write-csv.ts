/** One cell of a table: text, a number in plain form, yes or no, or nothing. */
export type CsvCell = string | number | boolean | null;

/** A table as it is exported. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** Spreadsheets run a cell that begins like this as a formula; apostrophes in front keep it text. */
const formula = /^'*[=+\-@\t\r]/;
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * The table as RFC 4180 writes CSV: commas, quotes where they are needed, lines ending in CR LF, and a byte order mark
 * so that spreadsheets read UTF-8. Text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function writeCsv({ header, rows }: CsvTable): string {
  return `\ufeff${[header, ...rows].map((cells) => cells.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainText(cell);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const text = formula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Digits with a point, never an exponent: spreadsheets and other programs read it everywhere. */
function plainText(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = String(value);
  return text.includes('e') ? value.toFixed(10).replace(/\.?0+$/, '') : text;
}

/** Cents as an amount with two digits: 123450 is 1234.50. */
export function amount(cents: number | null): string | null {
  return cents === null ? null : (cents / 100).toFixed(2);
}

/** A fraction as a percentage: 0.7 is 70. */
export function percent(fraction: number | null): number | null {
  return fraction === null ? null : Number((fraction * 100).toPrecision(15));
}
