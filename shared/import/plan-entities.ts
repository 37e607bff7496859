import type { Change } from '../domain/change';
import { maxRows } from '../domain/company';
import { sameValue } from '../domain/same-value';
import type { ControlTotal, ImportPlan, PlanInput } from './import-plan';
import { nameInRow } from './match-names';
import { createNameResolver, type NameResolver, type NewName, undecidedReason } from './name-resolver';
import { createRowReader, type ReadRow } from './row-reader';
import type { SourceRow } from './source-row';

const progressEvery = 500;

/** Says why a row is not taken, at the cell of a field. */
export type Refuse = (key: string, why: string, mend: string) => null;

interface EntityRecipe<Entity extends { readonly id: string }> {
  readonly list: 'clients' | 'tools' | 'team';
  readonly known: readonly Entity[];
  readonly create: (named: NewName) => Entity;
  /** The row of the company with what the file says; null where that was refused. */
  readonly fill: (entity: Entity, read: ReadRow, refuse: Refuse, names: NameResolver) => Entity | null;
  readonly put: (entity: Entity) => Change;
  readonly totals: (before: readonly Entity[], taken: readonly Entity[], after: readonly Entity[]) => ControlTotal[];
}

/** What a file of clients, tools or people would do: one row of the file is one row of the company. */
export function planEntities<Entity extends { readonly id: string }>(
  input: PlanInput,
  recipe: EntityRecipe<Entity>,
): ImportPlan {
  const reader = createRowReader(input, ['name']);
  const names = createNameResolver(input);
  const column = input.columns.find(({ field }) => field.key === 'name');
  const firstNameAt = input.columns.find(({ field }) => field.key === 'firstName')?.at ?? null;
  const known = new Map(recipe.known.map((entity) => [entity.id, entity]));
  const taken = new Map<string, Entity>();
  const lines = new Map<string, number>();
  let leftOut = 0;

  function take(row: SourceRow): void {
    const refuse: Refuse = (key, why, mend) => {
      reader.refuse(row, key, why, mend);
      return null;
    };
    const read = reader.read(row);
    if (!read.isSound || column === undefined) return;
    const resolved = names.resolve(recipe.list, nameInRow(row, column.at, firstNameAt));
    if (resolved.kind === 'skip' || resolved.kind === 'none') {
      leftOut += 1;
      return;
    }
    if (resolved.kind === 'undecided') {
      const { why, mend } = undecidedReason(column);
      refuse('name', why, mend);
      return;
    }
    const before = lines.get(resolved.id);
    if (before !== undefined) {
      refuse('name', `Line ${before} is about the same name.`, 'Keep one of the two rows.');
      return;
    }
    const start = resolved.kind === 'new' ? recipe.create(resolved) : known.get(resolved.id);
    if (start === undefined) return;
    if (resolved.kind === 'new' && known.size + names.created(recipe.list).length >= maxRows[recipe.list]) {
      refuse(
        'name',
        `A company has room for ${maxRows[recipe.list].toLocaleString('en-US')} of these.`,
        'Leave it out.',
      );
      return;
    }
    const entity = recipe.fill(start, read, refuse, names);
    if (entity === null) return;
    lines.set(entity.id, row.line);
    taken.set(entity.id, entity);
    names.use(recipe.list, resolved);
  }

  for (const [at, row] of input.rows.entries()) {
    take(row);
    if (at % progressEvery === 0) input.onProgress?.(at);
  }
  const added = [...taken.values()].filter(({ id }) => !known.has(id));
  const changed = [...taken.values()].filter((entity) => known.has(entity.id) && known.get(entity.id) !== entity);
  const after = [...recipe.known.map((entity) => taken.get(entity.id) ?? entity), ...added];
  return {
    changes: [...added, ...changed].map(recipe.put),
    problems: [...reader.problems].sort((left, right) => left.line - right.line),
    rowsRead: input.rows.length,
    rowsTaken: taken.size,
    rowsLeftOut: leftOut,
    planned: [{ list: recipe.list, added: added.length, changed: changed.length, removed: 0 }],
    totals: recipe.totals(recipe.known, [...taken.values()], after),
  };
}

/** The entity with other values, or the same object where none differs. */
export function withValues<Entity extends object>(entity: Entity, values: Partial<Entity>): Entity {
  const differs = (Object.keys(values) as (keyof Entity)[]).some(
    (key) => values[key] !== undefined && !sameValue(values[key], entity[key]),
  );
  if (!differs) return entity;
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return { ...entity, ...given };
}

/** A total of rows by one of their figures. */
export function totalOf<Entity>(
  label: string,
  unit: ControlTotal['unit'],
  figure: (entity: Entity) => number,
  rows: { readonly before: readonly Entity[]; readonly taken: readonly Entity[]; readonly after: readonly Entity[] },
): ControlTotal {
  const sum = (list: readonly Entity[]) => list.reduce((total, entity) => total + figure(entity), 0);
  const taken = sum(rows.taken);
  return { label, isMonth: false, unit, read: taken, taken, before: sum(rows.before), after: sum(rows.after) };
}
