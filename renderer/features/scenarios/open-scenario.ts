import { sameValue } from '@shared/domain/same-value';
import type { Lever, Scenario } from '@shared/domain/scenario';
import { useEffect, useMemo } from 'react';
import { changeCompany, setScenarioInForce, useCompanyStore } from '../../lib/company-store';
import { newId } from '../../lib/new-id';
import { useCompany } from '../../lib/use-company';
import { freeName, leverName, putLever } from './lever-list';
import { openScenario, showMoving, useWhatIfStore } from './what-if-store';

export const newScenarioName = 'New scenario';

/** The scenario on the page, and whether it is saved. */
export interface OpenScenario {
  readonly scenario: Scenario;
  readonly saved: boolean;
}

/**
 * The scenario on the page: the one last opened there, or one that has come into force since.
 * A scenario that is gone (deleted, or its creation undone) leaves a new one in its place.
 */
export function useOpenScenario(): OpenScenario {
  const { scenarios } = useCompany();
  const inForceId = useCompanyStore((state) => state.scenarioId);
  const openId = useWhatIfStore((state) => state.openId);
  const knownInForceId = useWhatIfStore((state) => state.knownInForceId);
  const id = inForceId !== null && inForceId !== knownInForceId ? inForceId : openId;
  useEffect(() => {
    if (inForceId !== knownInForceId) useWhatIfStore.setState({ openId: id, knownInForceId: inForceId });
  }, [id, inForceId, knownInForceId]);
  return useMemo(() => findOpen(scenarios, id), [scenarios, id]);
}

function findOpen(scenarios: readonly Scenario[], id: string): OpenScenario {
  const saved = scenarios.find((scenario) => scenario.id === id);
  if (saved) return { scenario: saved, saved: true };
  const names = scenarios.map((scenario) => scenario.name);
  return { scenario: { id, name: freeName(newScenarioName, names), notes: '', levers: [] }, saved: false };
}

/** Saves a lever that is still on its way, such as one being typed when the page is left. */
export function saveWhatMoves(): void {
  const { company } = useCompanyStore.getState();
  const { moving, openId } = useWhatIfStore.getState();
  if (company && moving) saveLever(findOpen(company.scenarios, openId).scenario, moving);
}

/**
 * Saves the scenario on the page as it now is: one undo step. The first change of a new one saves it under its
 * name. The label reads after "Undo: ".
 */
export function saveScenario(label: string, scenario: Scenario): void {
  const isKnown = useCompanyStore.getState().company?.scenarios.some(({ id }) => id === scenario.id);
  putScenario(isKnown ? label : `scenario ${scenario.name}`, scenario);
}

function putScenario(label: string, scenario: Scenario): void {
  void changeCompany(label, [{ op: 'put', part: 'scenarios', value: scenario }]);
  openScenario(scenario.id);
}

/** Saves one lever of the scenario and ends its way. Saves nothing where it stayed as it was. */
export function saveLever(scenario: Scenario, lever: Lever): void {
  const before = scenario.levers.find(({ id }) => id === lever.id);
  if (before && sameValue(before, lever)) {
    showMoving(null);
    return;
  }
  saveScenario(`${leverName(lever)} in ${scenario.name}`, {
    ...scenario,
    levers: putLever(scenario.levers, lever),
  });
}

/** Takes a lever out of the scenario: one undo step. */
export function removeLever(scenario: Scenario, lever: Lever): void {
  saveScenario(`removal of ${leverName(lever)} in ${scenario.name}`, {
    ...scenario,
    levers: scenario.levers.filter(({ id }) => id !== lever.id),
  });
}

/** Saves a copy under a name of its own and puts it on the page. */
export function duplicateScenario(scenario: Scenario): void {
  const names = useCompanyStore.getState().company?.scenarios.map(({ name }) => name) ?? [];
  const name = freeName(`${scenario.name} copy`.slice(0, 190), names);
  putScenario(`copy of ${scenario.name}`, { ...scenario, id: newId(), name });
}

/** Deletes a saved scenario; undo brings it back. */
export function deleteScenario(scenario: Scenario): void {
  if (useCompanyStore.getState().scenarioId === scenario.id) setScenarioInForce(null);
  void changeCompany(`deletion of ${scenario.name}`, [{ op: 'remove', part: 'scenarios', id: scenario.id }]);
}
