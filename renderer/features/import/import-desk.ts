import type { Company } from '@shared/domain/company';
import { type BoundColumn, bindColumns } from '@shared/import/bind-columns';
import { cellText } from '@shared/import/cell-text';
import { classifyRows, type RowRole } from '@shared/import/classify-rows';
import { type Delimiter, detectDelimiter } from '@shared/import/detect-delimiter';
import { findHeader } from '@shared/import/find-header';
import { guessMapping, type Mapping } from '@shared/import/guess-mapping';
import { importFields } from '@shared/import/import-fields';
import type { ImportKind } from '@shared/import/import-kind';
import type { ImportPlan } from '@shared/import/import-plan';
import { matchNames, type NameMatch } from '@shared/import/match-names';
import { planImport } from '@shared/import/plan-import';
import { createCellReader } from '@shared/import/read-cell';
import { sourceKey } from '@shared/import/source-key';
import type { SourceRow } from '@shared/import/source-row';
import { type DecodedText, decodeText } from './decode-text';
import type { FieldView, FileView, PlanRequest, PreviewRow, Remembered, TableSetup } from './import-setup';
import { readTable } from './read-table';

/** Told how much of the work is done, from 0 to 1. */
export type Progress = (share: number) => void;

const previewRows = 25;
const previewOddRows = 200;
const sampleCount = 3;
const maxColumns = 500;

/** The file under one setup. */
interface Table {
  readonly headerAt: number | null;
  readonly headers: readonly string[];
  readonly mapping: Mapping;
  readonly isRemembered: boolean;
  readonly roles: readonly RowRole[];
  /** The rows that hold data. */
  readonly data: readonly SourceRow[];
  readonly columns: readonly BoundColumn[];
}

/** One file on the desk: read once, looked at with every change of the setup, and planned. Changes nothing. */
export class ImportDesk {
  readonly #kind: ImportKind;
  readonly #locale: string;
  readonly #memory: Remembered;
  readonly #encoding: DecodedText['encoding'];
  readonly #delimiter: Delimiter;
  readonly #rows: readonly SourceRow[];
  #last: { readonly key: string; readonly table: Table } | null = null;

  /** Reads the file; throws an Error with words for the person where there is nothing in it to read. */
  constructor(bytes: Uint8Array, kind: ImportKind, locale: string, memory: Remembered, onProgress?: Progress) {
    const { text, encoding } = decodeText(bytes);
    if (text.trim() === '') throw new Error('The file is empty.');
    if (text.startsWith('PK\u0003\u0004')) {
      throw new Error('This is a spreadsheet, not a text file. Save it as CSV there and choose that file.');
    }
    this.#kind = kind;
    this.#locale = locale;
    this.#memory = memory;
    this.#encoding = encoding;
    this.#delimiter = detectDelimiter(text);
    this.#rows = readTable(text, this.#delimiter, onProgress);
  }

  /** The file as it is understood: header, columns, mapping and what each row is. */
  look(setup: TableSetup): FileView {
    const table = this.#table(setup);
    return {
      encoding: this.#encoding,
      delimiter: this.#delimiter,
      headerAt: table.headerAt,
      columns: table.headers.map((header, at) => ({ header, samples: samplesOf(table.data, at) })),
      mapping: table.mapping,
      isRemembered: table.isRemembered,
      sourceKey: sourceKey(this.#kind, table.headers),
      fields: Object.fromEntries(
        table.columns.map((column) => [column.field.key, this.#fieldView(column, table.data)]),
      ),
      preview: previewOf(this.#rows, table.roles),
      counts: countRoles(table.roles),
    };
  }

  /** Every name in the file and what it seems to mean. */
  match(setup: TableSetup, company: Company): NameMatch[] {
    const { columns, data } = this.#table(setup);
    return matchNames({ kind: this.#kind, columns, rows: data, company, aliases: this.#memory.aliases });
  }

  /** The dry run. */
  plan({ setup, ...request }: PlanRequest, onProgress?: Progress): ImportPlan {
    const { columns, data, headers } = this.#table(setup);
    return planImport({
      ...request,
      kind: this.#kind,
      columns,
      rows: data,
      width: headers.length,
      newId: () => crypto.randomUUID(),
      onProgress: (rows) => onProgress?.(data.length === 0 ? 1 : rows / data.length),
    });
  }

  /** Each step asks for the same table as the one before it, so the last one is kept. */
  #table(setup: TableSetup) {
    const key = JSON.stringify(setup);
    if (this.#last?.key !== key) this.#last = { key, table: this.#readTable(setup) };
    return this.#last.table;
  }

  #readTable(setup: TableSetup): Table {
    const fields = importFields[this.#kind];
    const headerAt =
      setup.headerAt === null ? findHeader(this.#rows, fields) : setup.headerAt < 0 ? null : setup.headerAt;
    const headers = this.#headers(headerAt);
    const key = sourceKey(this.#kind, headers);
    const remembered = this.#memory.sources.find((source) => source.sourceKey === key)?.mapping ?? null;
    const mapping: Mapping = setup.mapping ?? guessMapping(fields, headers, remembered);
    const roles = classifyRows({
      kind: this.#kind,
      rows: this.#rows,
      headerAt,
      mapping,
      taken: new Set(setup.taken),
      leftOut: new Set(setup.leftOut),
    });
    const data = this.#rows.filter((_row, at) => roles[at] === 'data');
    const columns = bindColumns({ fields, headers, mapping, rows: data, locale: this.#locale, choices: setup.formats });
    return { headerAt, headers, mapping, isRemembered: remembered !== null, roles, data, columns };
  }

  /** The names of the columns; those without one are counted. */
  #headers(headerAt: number | null): string[] {
    const named = headerAt === null ? [] : (this.#rows[headerAt]?.cells ?? []).map(cellText);
    // A header names every column; without one the widest of the first rows has them all.
    const sample = headerAt === null ? this.#rows.slice(0, 1_000).filter(({ damage }) => damage === undefined) : [];
    const width = sample.reduce((most, { cells }) => Math.max(most, cells.length), named.length);
    return Array.from({ length: Math.min(width, maxColumns) }, (_, at) => named[at] || `Column ${at + 1}`);
  }

  #fieldView(column: BoundColumn, data: readonly SourceRow[]): FieldView {
    const [text] = samplesOf(data, column.at);
    if (text === undefined) return { ...column.format, example: null };
    const reading = createCellReader(column, this.#locale)(text);
    return { ...column.format, example: { text, reads: reading.ok ? reading.value : null } };
  }
}

function samplesOf(data: readonly SourceRow[], at: number): string[] {
  const samples = new Set<string>();
  for (const row of data) {
    const text = cellText(row.cells[at]);
    if (text !== '' && row.damage === undefined) samples.add(text);
    if (samples.size === sampleCount) break;
  }
  return [...samples];
}

function previewOf(rows: readonly SourceRow[], roles: readonly RowRole[]): PreviewRow[] {
  const shown: PreviewRow[] = [];
  let odd = 0;
  for (const [at, row] of rows.entries()) {
    const role = roles[at] ?? 'data';
    const isOdd = role === 'total' || role === 'note' || role === 'header';
    if (at >= previewRows && !isOdd) continue;
    if (isOdd && at >= previewRows) odd += 1;
    if (odd > previewOddRows) break;
    shown.push({ at, line: row.line, role, cells: row.cells.slice(0, 40).map((cell) => cellText(cell).slice(0, 200)) });
  }
  return shown;
}

function countRoles(roles: readonly RowRole[]): Record<RowRole, number> {
  const counts: Record<RowRole, number> = { title: 0, header: 0, data: 0, blank: 0, total: 0, note: 0 };
  for (const role of roles) counts[role] += 1;
  return counts;
}
