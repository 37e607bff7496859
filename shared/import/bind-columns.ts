import { cellText, isBlankCell } from './cell-text';
import type { Mapping } from './guess-mapping';
import type { ImportField } from './import-field';
import { type DateOrder, detectDateOrder, haveDays } from './read-date';
import { type DecimalMark, detectDecimalMark } from './read-decimal';
import { type HoursUnit, hoursUnitOf } from './read-hours';
import type { SourceRow } from './source-row';

/** How the cells of one column are written. */
export interface ColumnFormat {
  readonly decimalMark: DecimalMark;
  readonly dateOrder: DateOrder;
  /** Whether the dates of the column have days: one without is then cut off. */
  readonly hasDays: boolean;
  readonly hoursUnit: HoursUnit;
}

/** A field with the column it is read from. */
export interface BoundColumn {
  readonly field: ImportField;
  readonly at: number;
  readonly header: string;
  readonly format: ColumnFormat;
}

/** What the person chose where the values of a column could be read otherwise, by field. */
export type FormatChoices = Readonly<Record<string, Partial<ColumnFormat>>>;

interface Binding {
  readonly fields: readonly ImportField[];
  readonly headers: readonly string[];
  readonly mapping: Mapping;
  readonly rows: readonly SourceRow[];
  readonly locale: string;
  readonly choices: FormatChoices;
}

/** The fields that have a column, each with the way its values are written; choices go before what they look like. */
export function bindColumns({ fields, headers, mapping, rows, locale, choices }: Binding): BoundColumn[] {
  // A file of Seatwise writes plain numbers in every locale.
  const valueLocale = isOwnExport(fields, headers) ? 'en-US' : locale;
  return fields.flatMap((field) => {
    const at = mapping[field.key];
    if (at === null || at === undefined) return [];
    const header = headers[at] ?? '';
    const detected = detectFormat(field, header, () => valuesOf(rows, at), valueLocale);
    return [{ field, at, header, format: { ...detected, ...choices[field.key] } }];
  });
}

function detectFormat(field: ImportField, header: string, values: () => Set<string>, locale: string): ColumnFormat {
  const isDate = field.kind === 'date' || field.kind === 'month';
  const dates = isDate ? values() : new Set<string>();
  const isNumber = ['hours', 'number', 'money', 'percent'].includes(field.kind);
  return {
    decimalMark: detectDecimalMark(isNumber ? values() : [], locale),
    dateOrder: detectDateOrder(dates, locale),
    hasDays: haveDays(dates, locale),
    hoursUnit: hoursUnitOf(header),
  };
}

function valuesOf(rows: readonly SourceRow[], at: number): Set<string> {
  const values = new Set<string>();
  for (const row of rows) {
    const text = cellText(row.cells[at]);
    if (!isBlankCell(text)) values.add(text);
  }
  return values;
}

/** True where every column has the name that Seatwise gives it. */
function isOwnExport(fields: readonly ImportField[], headers: readonly string[]): boolean {
  const labels = new Set(fields.map(({ label }) => label));
  return headers.length > 2 && headers.every((header) => labels.has(header));
}
