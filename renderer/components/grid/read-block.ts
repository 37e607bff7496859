import { parse } from 'papaparse';

/** A block copied from a spreadsheet as rows of cells; quoted cells may span lines. Empty rows at the end are dropped. */
export function readBlock(text: string): string[][] {
  const { data } = parse<string[]>(text, {
    delimiter: text.includes('\t') ? '\t' : guessDelimiter(text),
    newline: lineEnd(text),
  });
  const rows = data.map((cells) => cells.map((cell) => cell.trim()));
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return rows;
}

/** Rows typed or taken from a CSV file come with semicolons or commas; names with one comma stay whole. */
function guessDelimiter(text: string): string {
  const [first = ''] = text.split('\n', 1);
  return first.includes(';') ? ';' : '\t';
}

function lineEnd(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

interface NamedColumn {
  readonly key: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** The column each cell of a header row stands for, or null where the row is no header. */
export function readHeader(cells: readonly string[], columns: readonly NamedColumn[]): (string | null)[] | null {
  const taken = new Set<string>();
  const mapping = cells.map((cell) => {
    const wanted = plain(cell);
    const column = columns.find(
      ({ key, name, aliases = [] }) =>
        !taken.has(key) && [key, name, ...aliases].some((known) => plain(known) === wanted),
    );
    if (!column || wanted === '') return null;
    taken.add(column.key);
    return column.key;
  });
  const named = cells.filter((cell) => cell !== '').length;
  return taken.size > 0 && taken.size * 2 >= named ? mapping : null;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
