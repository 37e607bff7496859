import type { ClientAnalysis } from '@shared/engine/analysis';
import type { PlanAction } from '@shared/engine/scenario/client-plan';
import { create } from 'zustand';
import { createGridStore } from '../../components/grid/grid-store';
import type { PlanEntry } from './profit-row';

/** How the table is set up; its ticks are the clients of the plan. Kept while paging around. */
export const profitStore = createGridStore();

interface PlanState {
  /** What the person chose for a client, where it is other than its verdict. */
  readonly chosen: ReadonlyMap<string, PlanAction>;
}

/** The plan being made: nothing of it is saved until it becomes a scenario. */
export const usePlanStore = create<PlanState>(() => ({ chosen: new Map() }));

/** What the plan does with each ticked client: what the person chose, else what the verdict says. */
export function actionsOf(
  ticked: ReadonlySet<string>,
  chosen: ReadonlyMap<string, PlanAction>,
  clients: readonly ClientAnalysis[],
): ReadonlyMap<string, PlanAction> {
  const actions = new Map<string, PlanAction>();
  for (const { id, verdict } of clients) {
    if (ticked.has(id)) actions.set(id, chosen.get(id) ?? verdict ?? 'keep');
  }
  return actions;
}

/** Takes what was chosen for clients into the plan: an action ticks them, none unticks them. */
export function choose(entries: readonly PlanEntry[]): void {
  const chosen = new Map(usePlanStore.getState().chosen);
  const selected = new Set(profitStore.getState().selected);
  for (const { id, action } of entries) {
    if (action === null) selected.delete(id);
    else {
      selected.add(id);
      chosen.set(id, action);
    }
  }
  usePlanStore.setState({ chosen });
  profitStore.setState({ selected });
}

/** Ticks clients, each for what its verdict says, or unticks them. */
export function tick(ids: readonly string[], on: boolean): void {
  const chosen = new Map(usePlanStore.getState().chosen);
  const selected = new Set(profitStore.getState().selected);
  for (const id of ids) {
    chosen.delete(id);
    if (on) selected.add(id);
    else selected.delete(id);
  }
  usePlanStore.setState({ chosen });
  profitStore.setState({ selected });
}

/** Starts over with nobody in the plan. */
export function clearPlan(): void {
  usePlanStore.setState({ chosen: new Map() });
  profitStore.setState({ selected: new Set() });
}
