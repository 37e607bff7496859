import type { ImportField } from './import-field';
import { plainHeader } from './plain-header';
import type { SourceRow } from './source-row';

/** Titles above a table are no longer than this. */
const lookedAtRows = 40;

/**
 * The place of the row that names the columns, or null where none does: the one with most names that such files
 * use, and else the first full row of words over a row that is not all words.
 */
export function findHeader(rows: readonly SourceRow[], fields: readonly ImportField[]): number | null {
  const known = new Set(fields.flatMap((field) => [field.label, ...field.headers]).map(plainHeader));
  let best: number | null = null;
  let bestHits = 0;
  for (const [at, row] of rows.slice(0, lookedAtRows).entries()) {
    const names = new Set(row.cells.map(plainHeader).filter((name) => known.has(name)));
    const isRow = names.size > 1 || row.cells.filter((cell) => cell.trim() !== '').length === 1;
    if (isRow && names.size > bestHits) [best, bestHits] = [at, names.size];
  }
  return best ?? firstRowOfWords(rows);
}

function firstRowOfWords(rows: readonly SourceRow[]): number | null {
  const width = commonWidth(rows);
  const at = rows.slice(0, lookedAtRows).findIndex((row) => filled(row).length >= Math.max(2, width * 0.6));
  const row = rows[at];
  if (row === undefined || !filled(row).every(isWord) || new Set(filled(row)).size < filled(row).length) return null;
  const below = rows.slice(at + 1, at + 6);
  return below.some((next) => filled(next).some((cell) => !isWord(cell))) ? at : null;
}

function filled(row: SourceRow): string[] {
  return row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

/** Text that is no number, date or duration. */
function isWord(cell: string): boolean {
  return /\p{L}/u.test(cell) && !/\d{2}/.test(cell);
}

/** The number of filled cells that most rows have. */
export function commonWidth(rows: readonly SourceRow[]): number {
  const counts = new Map<number, number>();
  for (const row of rows.slice(0, 500)) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
  let best = 0;
  let bestCount = 0;
  for (const [width, count] of counts) if (count > bestCount) [best, bestCount] = [width, count];
  return best;
}
