import type { Delimiter } from '@shared/import/detect-delimiter';
import type { SourceRow } from '@shared/import/source-row';
import { type ParseStepResult, parse } from 'papaparse';

/** A cell over more lines than these is no note but a quotation mark that was never closed. */
const maxLinesOfCell = 200;
/** After so many broken quotations no cell is taken to span lines any more, so that reading ends. */
const maxBrokenQuotes = 100;
const progressEvery = 5_000;

const zeroBytes = 'The line holds zero bytes: a part of it was lost.';
const brokenQuote = 'A quotation mark opens here and is not closed as it should be.';

/**
 * The rows of a text with the line each begins on. Cells may span lines where they are quoted; a line whose quotation
 * is broken is a damaged row of its own, and reading goes on with the next line.
 */
export function readTable(text: string, delimiter: Delimiter, onProgress?: (share: number) => void): SourceRow[] {
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const reading = new TableReading(lines, delimiter, onProgress);
  while (!reading.isDone) reading.readOn();
  return reading.rows;
}

class TableReading {
  readonly rows: SourceRow[] = [];
  isDone = false;
  readonly #text: string;
  readonly #delimiter: Delimiter;
  readonly #onProgress: ((share: number) => void) | undefined;
  #start = 0;
  #line = 1;
  #brokenQuotes = 0;

  constructor(text: string, delimiter: Delimiter, onProgress?: (share: number) => void) {
    this.#text = text.endsWith('\n') ? text.slice(0, -1) : text;
    this.#delimiter = delimiter;
    this.#onProgress = onProgress;
  }

  /** Reads up to the next broken quotation, or to the end. */
  readOn(): void {
    if (this.#brokenQuotes >= maxBrokenQuotes) {
      this.#readLineByLine();
      return;
    }
    let isBroken = false;
    let rowStart = 0;
    const rest = this.#text.slice(this.#start);
    parse<string[]>(rest, {
      delimiter: this.#delimiter,
      newline: '\n',
      step: (result, parser) => {
        if (isBroken) return;
        const height = heightOf(result.data);
        if (isBrokenRow(result, height)) {
          isBroken = true;
          parser.abort();
          return;
        }
        this.#add(result.data, height, rest.length === 0 ? 1 : rowStart / rest.length);
        rowStart = result.meta.cursor;
      },
    });
    if (isBroken) this.#passBrokenLine(this.#start + rowStart);
    else this.isDone = true;
  }

  #add(cells: readonly string[], height: number, share: number): void {
    this.rows.push(withoutZeros({ line: this.#line, cells }));
    this.#line += height;
    if (this.rows.length % progressEvery === 0) this.#onProgress?.(share);
  }

  #passBrokenLine(from: number): void {
    const end = this.#text.indexOf('\n', from);
    const line = this.#text.slice(from, end < 0 ? undefined : end);
    this.rows.push({ line: this.#line, cells: [line], damage: brokenQuote });
    this.#line += 1;
    this.#brokenQuotes += 1;
    this.#start = end + 1;
    this.isDone = end < 0;
  }

  #readLineByLine(): void {
    for (const line of this.#text.slice(this.#start).split('\n')) {
      const { data, errors } = parse<string[]>(line, { delimiter: this.#delimiter, newline: '\n' });
      const isBroken = errors.some(({ code }) => code === 'MissingQuotes');
      if (isBroken) this.rows.push({ line: this.#line, cells: [line], damage: brokenQuote });
      else this.rows.push(withoutZeros({ line: this.#line, cells: data[0] ?? [''] }));
      this.#line += 1;
    }
    this.isDone = true;
  }
}

/** Zero bytes stand where a disk or a transfer lost what was there: nothing in the row can be trusted. */
function withoutZeros(row: SourceRow): SourceRow {
  if (!row.cells.some((cell) => cell.includes('\0'))) return row;
  return { line: row.line, cells: row.cells.map((cell) => cell.replaceAll('\0', '')), damage: zeroBytes };
}

/** A quotation mark in the middle of a quoted cell is kept as it is where the row stays on its line. */
function isBrokenRow({ errors }: ParseStepResult<string[]>, height: number): boolean {
  if (errors.some(({ code }) => code === 'MissingQuotes') || height > maxLinesOfCell) return true;
  return height > 1 && errors.some(({ type }) => type === 'Quotes');
}

/** Lines a row takes up: one, and one for each line break in its cells. */
function heightOf(cells: readonly string[]): number {
  let height = 1;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) height += 1;
  }
  return height;
}
