import type { Lever, LeverKind } from '@shared/domain/scenario';
import { chosenClientIds } from '@shared/engine/scenario/chosen-clients';

/** Levers that every scenario has a place for, and that have a value. */
export type RestingKind = Exclude<LeverKind, 'release'>;

/** The levers in the order of the page: the one that adds to income first, the goal last. */
export const leverKinds: readonly RestingKind[] = [
  'seatPrice',
  'seats',
  'rhem',
  'laborCost',
  'toolsCost',
  'targetMargin',
];

const kindNames: Readonly<Record<LeverKind, string>> = {
  seatPrice: 'price',
  seats: 'seats',
  rhem: 'reactive hours',
  laborCost: 'labor',
  toolsCost: 'tools',
  targetMargin: 'target margin',
  release: 'release',
};

/** What a lever changes, in the words of the undo list and of charts. */
export function leverName(lever: Lever): string {
  if (lever.kind === 'seatPrice' && lever.change === 'toTarget') return 'price to target';
  if (lever.kind === 'rhem' && lever.clientIds !== null) return 'noise';
  return kindNames[lever.kind];
}

/** Whether a lever is one of the plan for chosen clients: it stands in a row of its own, after all others. */
export function isForChosen(lever: Lever): boolean {
  return chosenClientIds(lever) !== null || (lever.kind === 'seatPrice' && lever.change === 'toTarget');
}

/** Today's values that levers start from. */
export interface LeverStart {
  readonly aispCents: number | null;
  readonly rhem: number | null;
  readonly targetGrossMargin: number;
}

/** A lever of the scenario, or the place of one that it does not have yet. */
export interface LeverRow {
  /** Stays the same while the place becomes a lever. */
  readonly key: string;
  readonly lever: Lever;
}

/**
 * The levers a page shows: those of the scenario, and one switched off at today's value for every kind it lacks,
 * in the order of the page. A scenario from a file may have several levers of one kind; each has its row.
 * Levers for chosen clients come last, in the order of the scenario.
 */
export function leverRows(levers: readonly Lever[], start: LeverStart): LeverRow[] {
  const forAll = leverKinds.flatMap((kind) => {
    const own = levers.filter((lever) => lever.kind === kind && !isForChosen(lever));
    return own.length > 0
      ? own.map((lever) => ({ key: lever.id, lever }))
      : [{ key: freeId(kind, levers), lever: restingLever(kind, freeId(kind, levers), start) }];
  });
  return [...forAll, ...levers.filter(isForChosen).map((lever) => ({ key: lever.id, lever }))];
}

/** A lever that changes nothing: switched off, at today's value. */
export function restingLever(kind: RestingKind, id: string, start: LeverStart): Lever {
  switch (kind) {
    case 'seatPrice':
      return { id, on: false, kind, change: 'percent', rate: 0, clientIds: null };
    case 'rhem':
      return { id, on: false, kind, hoursPerSeat: start.rhem ?? 0, clientIds: null };
    case 'targetMargin':
      return { id, on: false, kind, grossMargin: start.targetGrossMargin };
    default:
      return { id, on: false, kind, rate: 0 };
  }
}

/** The levers with one of them in its new state: in its old place, or where its kind stands on the page. */
export function putLever(levers: readonly Lever[], lever: Lever): Lever[] {
  const at = levers.findIndex(({ id }) => id === lever.id);
  if (at >= 0) return levers.with(at, lever);
  const before = levers.findIndex((other) => placeOf(other) > placeOf(lever));
  return levers.toSpliced(before < 0 ? levers.length : before, 0, lever);
}

function placeOf(lever: Lever): number {
  return isForChosen(lever) || lever.kind === 'release' ? leverKinds.length : leverKinds.indexOf(lever.kind);
}

function freeId(kind: LeverKind, levers: readonly Lever[]): string {
  const taken = new Set(levers.map(({ id }) => id));
  let id: string = kind;
  for (let number = 2; taken.has(id); number += 1) id = `${kind}-${number}`;
  return id;
}

/** A name that no scenario has yet: the wish itself, or the wish with a number behind it. */
export function freeName(wish: string, names: readonly string[]): string {
  let name = wish;
  for (let number = 2; names.includes(name); number += 1) name = `${wish} ${number}`;
  return name;
}
