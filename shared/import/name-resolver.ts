import type { BoundColumn } from './bind-columns';
import type { NameList } from './import-kind';
import { decisionKey, type PlanInput } from './import-plan';
import { nameKey } from './normalize-name';

/** What a name stands for: a row that exists, a new one, none, or nothing that was decided. */
export type Resolved =
  | { readonly kind: 'known'; readonly id: string }
  | ({ readonly kind: 'new' } & NewName)
  | { readonly kind: 'none' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'undecided' };

/** Finds what names stand for; a new row gets its id when it is met first. */
export interface NameResolver {
  readonly resolve: (list: NameList, name: string) => Resolved;
  /** Notes that a new row is needed, because a row of the file that names it is taken. */
  readonly use: (list: NameList, resolved: Resolved) => void;
  /** The new rows that are needed, in the order in which they were met. */
  readonly created: (list: NameList) => readonly NewName[];
}

/** A new row as far as the file names it. */
export interface NewName {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** A resolver over the decisions of one import. */
export function createNameResolver({ decisions, newId }: Pick<PlanInput, 'decisions' | 'newId'>): NameResolver {
  const byText = new Map<string, Resolved>();
  const byKey = new Map<string, Resolved>();
  const used = new Map<NameList, Map<string, NewName>>();

  function resolveKey(list: NameList, key: string, name: string): Resolved {
    const decision = decisions.get(decisionKey(list, key));
    switch (decision?.action) {
      case 'pick':
        return { kind: 'known', id: decision.id };
      case 'create':
        return { kind: 'new', id: newId(), key, name };
      case 'none':
      case 'skip':
        return { kind: decision.action };
      default:
        return { kind: 'undecided' };
    }
  }

  return {
    resolve: (list, name) => {
      const text = `${list}\n${name}`;
      const known = byText.get(text);
      if (known !== undefined) return known;
      const key = nameKey(list, name);
      const resolved = byKey.get(decisionKey(list, key)) ?? resolveKey(list, key, name);
      byKey.set(decisionKey(list, key), resolved);
      byText.set(text, resolved);
      return resolved;
    },
    use: (list, resolved) => {
      if (resolved.kind !== 'new') return;
      const names = used.get(list) ?? new Map<string, NewName>();
      used.set(list, names.set(resolved.key, resolved));
    },
    created: (list) => [...(used.get(list)?.values() ?? [])],
  };
}

/** Why a row with such a name stays out, for the list of problems. */
export function undecidedReason(column: BoundColumn): { why: string; mend: string } {
  return {
    why: `Nothing is chosen for this ${column.field.label.toLowerCase()}.`,
    mend: 'Match the name, or leave its rows out.',
  };
}
