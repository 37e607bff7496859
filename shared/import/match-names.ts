import type { Company } from '../domain/company';
import type { WorkClass } from '../domain/time';
import type { BoundColumn } from './bind-columns';
import { cellText, isBlankCell } from './cell-text';
import type { ImportKind, NameList } from './import-kind';
import type { ImportAlias } from './import-memory';
import { nameKey } from './normalize-name';
import type { SourceRow } from './source-row';
import { splitNames } from './split-names';
import { suggestNames } from './suggest-names';

/** What becomes of the rows with one name: a new row, one that exists, no row at all, or left out. */
export type Decision =
  | { readonly action: 'create'; readonly workClass?: WorkClass }
  | { readonly action: 'pick'; readonly id: string }
  | { readonly action: 'none' }
  | { readonly action: 'skip' };

/** Something in the company that a name may mean. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
}

/** One name of a file, in all its spellings, and what it seems to mean; undecided without a decision. */
export interface NameMatch {
  readonly list: NameList;
  /** The normalized name; decisions and aliases are kept by it. */
  readonly key: string;
  /** The first spelling in the file. */
  readonly name: string;
  readonly rows: number;
  readonly decision: Decision | null;
  /** Where the decision comes from: the same name, an earlier import, or because the file brings such rows. */
  readonly because: 'same' | 'alias' | 'new' | null;
  readonly suggestions: readonly Candidate[];
}

/** The rows of the company in each list. */
export function candidatesOf(company: Company): Readonly<Record<NameList, readonly Candidate[]>> {
  return { clients: company.clients, team: company.team, workTypes: company.workTypes, tools: company.tools };
}

/** What a file brings itself: names that are not there yet are new rows. */
const ownList: Readonly<Record<ImportKind, NameList | null>> = {
  clients: 'clients',
  lines: null,
  tools: 'tools',
  team: 'team',
  time: null,
};

interface Matching {
  readonly kind: ImportKind;
  readonly columns: readonly BoundColumn[];
  /** The rows that hold data. */
  readonly rows: readonly SourceRow[];
  readonly company: Company;
  readonly aliases: readonly ImportAlias[];
}

/**
 * Every name in the file, matched by normalized name and by what was chosen before. A name that two rows of the
 * company share, or none has, is undecided, with the likeliest suggested. Most frequent first.
 */
export function matchNames({ kind, columns, rows, company, aliases }: Matching): NameMatch[] {
  const candidates = candidatesOf(company);
  return columns.flatMap((column) => {
    if (column.field.kind !== 'name') return [];
    const { list } = column.field;
    const found = collectNames(rows, column, list, kind === 'team' ? firstNameColumn(columns) : null);
    const finder = createFinder(list, candidates[list], aliases);
    const isOwn = ownList[kind] === list && column.field.isMany !== true;
    return found.map((named) => ({ ...named, list, ...finder(named.key, named.name, isOwn) }));
  });
}

function firstNameColumn(columns: readonly BoundColumn[]): number | null {
  return columns.find(({ field }) => field.key === 'firstName')?.at ?? null;
}

/** The name in a row: one cell, or first and last name where they have a column each. */
export function nameInRow(row: SourceRow, at: number, firstNameAt: number | null): string {
  const name = cellText(row.cells[at]);
  if (isBlankCell(name)) return '';
  const first = firstNameAt === null ? '' : cellText(row.cells[firstNameAt]);
  return first === '' ? name : `${first} ${name}`;
}

function collectNames(
  rows: readonly SourceRow[],
  { at, field }: BoundColumn,
  list: NameList,
  firstNameAt: number | null,
): { key: string; name: string; rows: number }[] {
  const byText = new Map<string, number>();
  for (const row of rows) {
    if (row.damage !== undefined) continue;
    const text = nameInRow(row, at, firstNameAt);
    if (text !== '') byText.set(text, (byText.get(text) ?? 0) + 1);
  }
  const byKey = new Map<string, { key: string; name: string; rows: number }>();
  for (const [text, count] of byText) {
    for (const name of field.kind === 'name' && field.isMany === true ? splitNames(text) : [text]) {
      const key = nameKey(list, name);
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, { key, name, rows: count });
      else known.rows += count;
    }
  }
  return [...byKey.values()].filter(({ key }) => key !== '').sort((left, right) => right.rows - left.rows);
}

type Found = Pick<NameMatch, 'decision' | 'because' | 'suggestions'>;

function createFinder(list: NameList, candidates: readonly Candidate[], aliases: readonly ImportAlias[]) {
  const byKey = Map.groupBy(candidates, ({ name }) => nameKey(list, name));
  const byName = Map.groupBy(candidates, ({ name }) => name);
  const ids = new Set(candidates.map(({ id }) => id));
  const aliasByName = new Map(aliases.filter((alias) => alias.list === list).map((alias) => [alias.name, alias.id]));
  const suggest = suggestNames(list, candidates);
  return (key: string, name: string, isOwn: boolean): Found => {
    const exact = byName.get(name) ?? [];
    const same = byKey.get(key) ?? [];
    const only = exact.length === 1 ? exact[0] : same.length === 1 ? same[0] : undefined;
    if (only !== undefined) return { decision: { action: 'pick', id: only.id }, because: 'same', suggestions: [] };
    const alias = aliasByName.get(key);
    if (alias === null) return { decision: { action: 'none' }, because: 'alias', suggestions: [] };
    if (alias !== undefined && ids.has(alias)) {
      return { decision: { action: 'pick', id: alias }, because: 'alias', suggestions: [] };
    }
    const suggestions = same.length > 1 ? same.slice(0, 5) : suggest(name);
    // A likely double is asked about rather than made.
    const isNew = isOwn && same.length === 0 && suggestions.length === 0;
    return { decision: isNew ? { action: 'create' } : null, because: isNew ? 'new' : null, suggestions };
  };
}
