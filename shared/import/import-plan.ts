import type { Change } from '../domain/change';
import type { AgreementLine } from '../domain/client';
import type { Company } from '../domain/company';
import type { BoundColumn } from './bind-columns';
import type { ImportKind, NameList } from './import-kind';
import type { Decision } from './match-names';
import type { RowProblem } from './row-problem';
import type { SourceRow } from './source-row';

/** Everything that decides what an import does. */
export interface PlanInput {
  readonly kind: ImportKind;
  readonly columns: readonly BoundColumn[];
  /** The rows that hold data. */
  readonly rows: readonly SourceRow[];
  /** How many columns the file names; cells beyond them belong to none. */
  readonly width: number;
  readonly company: Company;
  /** By list and normalized name; what is not decided keeps its rows out. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Whether the months of time, or the agreements of clients, in the file replace what is there or add to it. */
  readonly mode: ImportMode;
  /** Kind of work of every row, for time without such a column. */
  readonly workTypeId: string | null;
  /** What lines are sold by where the file does not say. */
  readonly lineUnit: AgreementLine['unit'];
  readonly newId: () => string;
  /** Told the number of rows done, now and then. */
  readonly onProgress?: (rows: number) => void;
}

export type ImportMode = 'replace' | 'add';

/** A figure that must come out on both sides: what the file holds, what is taken, and the company before and after. */
export interface ControlTotal {
  readonly label: string;
  /** Whether the label is a month, `YYYY-MM`. */
  readonly isMonth: boolean;
  readonly unit: 'hours' | 'wholeCents' | 'count';
  readonly read: number;
  readonly taken: number;
  readonly before: number;
  readonly after: number;
}

/** How many rows are new and how many change. */
export interface PlannedRows {
  readonly list: NameList | 'lines' | 'time';
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What an import would do, without having done it. */
export interface ImportPlan {
  readonly changes: Change[];
  /** Every row that is not taken because something is wrong with it, by line. */
  readonly problems: RowProblem[];
  readonly rowsRead: number;
  readonly rowsTaken: number;
  /** Rows left out because their name was to be left out. */
  readonly rowsLeftOut: number;
  readonly planned: readonly PlannedRows[];
  readonly totals: readonly ControlTotal[];
}

/** The key under which the decision on a name is kept. */
export function decisionKey(list: NameList, key: string): string {
  return `${list}\n${key}`;
}
