import { cellText, isBlankCell } from './cell-text';
import { commonWidth } from './find-header';
import type { Mapping } from './guess-mapping';
import type { ImportKind } from './import-kind';
import { plainHeader } from './plain-header';
import type { SourceRow } from './source-row';

/** What a row of a file is: only data is read. */
export type RowRole = 'title' | 'header' | 'data' | 'blank' | 'total' | 'note';

interface Classification {
  readonly kind: ImportKind;
  readonly rows: readonly SourceRow[];
  /** Place of the header row, or null where the file has none. */
  readonly headerAt: number | null;
  readonly mapping: Mapping;
  /** Lines that the person put in or took out. */
  readonly taken: ReadonlySet<number>;
  readonly leftOut: ReadonlySet<number>;
}

/** Columns without which a row says nothing, for telling rows from totals and notes. */
const requiredKeys: Readonly<Record<ImportKind, readonly string[]>> = {
  clients: ['name'],
  lines: ['client'],
  tools: ['name'],
  team: ['name'],
  time: ['date', 'hours'],
};

const totalWord = /^(?:grand |sub ?-?)?totals?\b|^(?:sum|summe|gesamt|gesamtsumme|zwischensumme|count|average)\b\s*:?/i;
const onlyTotalWord =
  /^(?:grand |sub ?-?)?totals?:?$|^(?:sum|summe|gesamt|gesamtsumme|zwischensumme|count|average)\s*:?$/i;
const footer =
  /^(?:generated|printed|exported|created) (?:by|on|at)\b|^page \d+|^(?:accrual|cash) basis\b|^report (?:date|run|generated)\b|^copyright\b|^©|^end of report/i;

/** What each row is: titles end at the header; totals, notes, blank rows and repeated headers are no data. */
export function classifyRows(input: Classification): RowRole[] {
  const { rows, headerAt, taken, leftOut } = input;
  const header = headerAt === null ? null : (rows[headerAt]?.cells.map(plainHeader).join('\n') ?? null);
  const width = commonWidth(rows);
  return rows.map((row, at) => {
    if (headerAt !== null && at <= headerAt) return at === headerAt ? 'header' : 'title';
    if (row.damage !== undefined) return 'data';
    const filled = row.cells.map(cellText).filter((cell) => cell !== '');
    if (filled.length === 0) return 'blank';
    if (leftOut.has(row.line)) return 'note';
    if (taken.has(row.line)) return 'data';
    if (header !== null && header === row.cells.map(plainHeader).join('\n')) return 'header';
    return roleByContent(input, row, filled, width);
  });
}

function roleByContent(input: Classification, row: SourceRow, filled: readonly string[], width: number): RowRole {
  const { kind, mapping } = input;
  const required = requiredKeys[kind].map((key) => requiredCell(row, mapping[key]));
  const [first = ''] = filled;
  if (required.some((cell) => cell === '' || totalWord.test(cell)) && filled.some((cell) => totalWord.test(cell))) {
    const isNamedLikeOne = kind !== 'time' && filled.length > 1 && !filled.some((cell) => onlyTotalWord.test(cell));
    if (!isNamedLikeOne || required.includes('')) return 'total';
  }
  if (footer.test(first) && filled.length <= 2) return 'note';
  // Headings of groups and notes at the end stand in the first column; a lone cell elsewhere is what is left of a row.
  const isAlone = filled.length === 1 && width >= 3 && cellText(row.cells[0]) !== '';
  const isEnough = (kind === 'clients' || kind === 'tools' || kind === 'team') && required[0] !== '';
  const isCutOff = kind === 'time' && /\d/.test(required[0] ?? '');
  return isAlone && !isEnough && !isCutOff ? 'note' : 'data';
}

function requiredCell(row: SourceRow, at: number | null | undefined): string {
  const cell = at === null || at === undefined ? '' : cellText(row.cells[at]);
  return isBlankCell(cell) ? '' : cell;
}
