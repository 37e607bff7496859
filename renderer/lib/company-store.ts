import type { CallOutput, UndoState } from '@shared/contract';
import { applyChanges } from '@shared/domain/apply-changes';
import type { Change } from '@shared/domain/change';
import type { Company } from '@shared/domain/company';
import { defaultPreferences, type Preferences } from '@shared/domain/preferences';
import { create } from 'zustand';
import { call } from './bridge';
import { reportFailure } from './failures';

type AppInfo = Pick<CallOutput<'app.open'>, 'version' | 'host' | 'dataDir' | 'notices'>;

/** What the window knows: the company as last acknowledged plus the edits on their way. */
export interface CompanyState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly failure: string | null;
  readonly info: AppInfo | null;
  readonly company: Company | null;
  readonly undo: UndoState;
  readonly preferences: Preferences;
  /** Edits sent and not yet acknowledged. */
  readonly pending: number;
  /** The scenario whose figures every page shows, or null for today's. */
  readonly scenarioId: string | null;
}

const nothingToUndo: UndoState = { undoLabel: null, redoLabel: null };

/** The one store of the window. Read it with a selector; change it with the functions of this file. */
export const useCompanyStore = create<CompanyState>(() => ({
  status: 'loading',
  failure: null,
  info: null,
  company: null,
  undo: nothingToUndo,
  preferences: defaultPreferences,
  pending: 0,
  scenarioId: null,
}));

/** Calls go out one after another, so that the file sees edits in the order they were made. */
let queue: Promise<unknown> = Promise.resolve();

function enqueue<Value>(send: () => Promise<Value>): Promise<Value> {
  useCompanyStore.setState(({ pending }) => ({ pending: pending + 1 }));
  const result = queue.then(send).finally(() => useCompanyStore.setState(({ pending }) => ({ pending: pending - 1 })));
  queue = result.catch(() => undefined);
  return result;
}

/** Loads the company from the file; also the way back to the truth after a refused edit. */
export async function openCompany(): Promise<void> {
  try {
    const { company, undo, preferences, ...info } = await call('app.open', {});
    useCompanyStore.setState({ status: 'ready', failure: null, info, company, undo, preferences });
  } catch (error) {
    useCompanyStore.setState({ status: 'failed', failure: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * Makes edits: shown at once, saved in order, one undo step under `label`
 * (a phrase such as "price of Calloway Law"). A refused edit is taken back and reported.
 * Gives true when it is saved.
 */
export async function changeCompany(label: string, changes: readonly Change[]): Promise<boolean> {
  const { company } = useCompanyStore.getState();
  if (!company || changes.length === 0) return false;
  useCompanyStore.setState({ company: applyChanges(company, changes) });
  return settle(async () => {
    const { undo } = await call('company.change', { label: label.slice(0, 300), changes: [...changes] });
    useCompanyStore.setState({ undo });
  });
}

/** Replaces the whole company, or starts one; one undo step. Gives true when it is saved. */
export async function replaceCompany(label: string, company: Company): Promise<boolean> {
  return settle(async () => {
    const { undo } = await call('company.replace', { label, company });
    useCompanyStore.setState({ company, undo, scenarioId: null });
  });
}

/** Removes the company and goes back to the first start; one undo step. */
export async function removeCompany(): Promise<boolean> {
  return settle(async () => {
    const { undo } = await call('company.remove', {});
    useCompanyStore.setState({ company: null, undo, scenarioId: null });
  });
}

/** Takes back the last edit. */
export function undo(): Promise<boolean> {
  return settle(() => stepHistory('history.undo'));
}

/** Makes the edit taken back last again. */
export function redo(): Promise<boolean> {
  return settle(() => stepHistory('history.redo'));
}

async function stepHistory(name: 'history.undo' | 'history.redo'): Promise<void> {
  const { step, undo: undoState } = await call(name, {});
  const { company } = useCompanyStore.getState();
  if (step.kind === 'company') useCompanyStore.setState({ company: step.company, undo: undoState, scenarioId: null });
  else useCompanyStore.setState({ company: company && applyChanges(company, step.changes), undo: undoState });
}

/** Remembers how the person likes the app. Shown at once; not part of the undo history. */
export async function setPreferences(change: Partial<Preferences>): Promise<boolean> {
  const preferences = { ...useCompanyStore.getState().preferences, ...change };
  useCompanyStore.setState({ preferences });
  return settle(async () => {
    await call('preferences.set', preferences);
  });
}

/** Shows every figure with a scenario in force, or today's with null. */
export function setScenarioInForce(scenarioId: string | null): void {
  useCompanyStore.setState({ scenarioId });
}

async function settle(send: () => Promise<void>): Promise<boolean> {
  try {
    await enqueue(send);
    return true;
  } catch (error) {
    await openCompany();
    // Where nothing answers any more, the page that says so stands in for the app.
    if (useCompanyStore.getState().status === 'ready') reportFailure(error);
    return false;
  }
}
