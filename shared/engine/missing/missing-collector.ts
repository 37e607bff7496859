import { isRhemSetByScenario } from '../assumptions';
import type { MissingReason } from '../figure';
import type { Model } from '../model';
import { hasSeatStaff } from '../staffing';
import { type MissingReasonName, missingReasons } from './reasons';

/** Reasons that may apply to a figure, the one to mend first at the front. */
export type MissingRule = readonly MissingReasonName[];

/** Takes note of a figure's reason where the figure is null. */
export type AddMissing = (path: string, figure: unknown, rule: MissingRule) => void;

export const perSeat: MissingRule = ['noClients', 'noSeats'];
export const actualPerSeat: MissingRule = [...perSeat, 'noPeople'];

/** Whether a reason applies to this company; a reason that is not listed always does. */
function factsOf(model: Model): Partial<Record<MissingReasonName, boolean>> {
  const { counts, settings, reactive, assumptions } = model;
  return {
    noClients: counts.clients.length === 0,
    noSeats: counts.seats <= 0,
    noPeople: !hasSeatStaff(model.staffing),
    noRevenue: counts.mrrCents <= 0,
    noTime: model.window === null,
    scenarioRhem: isRhemSetByScenario(assumptions),
    noReactiveWork: reactive.perSeat === 0,
    freeSupport: settings.areas.support.loadedMonthlyCents === 0,
  };
}

/** Collects the reasons of null figures by path. */
export function collectMissing(
  model: Model,
  addAll: (add: AddMissing) => void,
): Readonly<Record<string, MissingReason>> {
  const facts = factsOf(model);
  const found: Record<string, MissingReason> = {};
  addAll((path, figure, rule) => {
    if (figure !== null) return;
    const reason = rule.find((candidate) => facts[candidate] ?? true) ?? 'outOfRange';
    found[path] = missingReasons[reason];
  });
  return found;
}
