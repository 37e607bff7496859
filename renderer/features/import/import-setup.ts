import type { AgreementLine } from '@shared/domain/client';
import type { Company } from '@shared/domain/company';
import type { FormatChoices } from '@shared/import/bind-columns';
import type { RowRole } from '@shared/import/classify-rows';
import type { Mapping } from '@shared/import/guess-mapping';
import type { ImportAlias, ImportSource } from '@shared/import/import-memory';
import type { ImportMode } from '@shared/import/import-plan';
import type { Decision } from '@shared/import/match-names';

/** What the person chose about the rows and columns of a file; null leaves it to what the file looks like. */
export interface TableSetup {
  /** Place of the header row, -1 where there is none. */
  readonly headerAt: number | null;
  readonly mapping: Mapping | null;
  readonly formats: FormatChoices;
  /** Lines put in or left out by hand. */
  readonly taken: readonly number[];
  readonly leftOut: readonly number[];
}

export const untouchedSetup: TableSetup = { headerAt: null, mapping: null, formats: {}, taken: [], leftOut: [] };

/** One row of the preview. */
export interface PreviewRow {
  readonly at: number;
  readonly line: number;
  readonly role: RowRole;
  readonly cells: readonly string[];
}

/** One column of the file as the mapping shows it. */
export interface ColumnView {
  readonly header: string;
  readonly samples: readonly string[];
}

/** How a mapped column is read: an example from the file and what it becomes. */
export interface FieldView {
  readonly decimalMark: '.' | ',';
  readonly dateOrder: 'mdy' | 'dmy';
  readonly hoursUnit: 'hours' | 'minutes' | 'seconds';
  readonly example: { readonly text: string; readonly reads: string | number | boolean | null } | null;
}

/** A file as it is understood with the setup so far. */
export interface FileView {
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerAt: number | null;
  readonly columns: readonly ColumnView[];
  readonly mapping: Mapping;
  /** Whether the columns were confirmed for such a file before. */
  readonly isRemembered: boolean;
  readonly sourceKey: string;
  readonly fields: Readonly<Record<string, FieldView>>;
  /** The first rows, and every row further down that is no data. */
  readonly preview: readonly PreviewRow[];
  readonly counts: Readonly<Record<RowRole, number>>;
}

/** What is remembered of earlier imports. */
export interface Remembered {
  readonly sources: readonly ImportSource[];
  readonly aliases: readonly ImportAlias[];
}

/** Everything a dry run needs besides the file. */
export interface PlanRequest {
  readonly setup: TableSetup;
  readonly company: Company;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly mode: ImportMode;
  readonly workTypeId: string | null;
  readonly lineUnit: AgreementLine['unit'];
}
