import type { ImportKind } from './import-kind';
import type { ImportPlan, PlanInput } from './import-plan';
import { planClients } from './plan-clients';
import { planLines } from './plan-lines';
import { planTeam } from './plan-team';
import { planTime } from './plan-time';
import { planTools } from './plan-tools';

const planners: Readonly<Record<ImportKind, (input: PlanInput) => ImportPlan>> = {
  clients: planClients,
  lines: planLines,
  tools: planTools,
  team: planTeam,
  time: planTime,
};

/** The dry run: everything an import would do and everything it would not take, without doing it. */
export function planImport(input: PlanInput): ImportPlan {
  return planners[input.kind](input);
}
