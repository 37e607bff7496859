import type { Scenario } from '@shared/domain/scenario';
import type { ClientPlan, IdleReason, PlanAction } from '@shared/engine/scenario/client-plan';
import type { Formatter } from '@shared/format/formatter';
import { newId } from '../../lib/new-id';

/** What a plan can do with a client, in words. */
export const actionLabels: Readonly<Record<PlanAction, string>> = {
  reprice: 'Reprice',
  fixNoise: 'Fix the noise',
  release: 'Release',
  keep: 'Keep as is',
};

/** So many clients, in words. */
export function clientsText(count: number, formatter: Formatter): string {
  return `${formatter.figure(count, 'clients')} ${count === 1 ? 'client' : 'clients'}`;
}

const namedAtMost = 3;

/** The first few names, and how many more there are. */
export function nameSome(names: readonly string[], formatter: Formatter): string {
  const rest = names.length - namedAtMost;
  if (rest <= 1) return formatter.list(names);
  return formatter.list([...names.slice(0, namedAtMost), `${formatter.figure(rest, 'clients')} more`]);
}

/** Why nothing changes for clients, as a sentence. */
export function idleSentence(reason: IdleReason, names: readonly string[], formatter: Formatter): string {
  const who = nameSome(names, formatter);
  const isOne = names.length === 1;
  switch (reason) {
    case 'reachesTarget':
      return `${who} ${isOne ? 'reaches' : 'reach'} the target already: the price stays.`;
    case 'noPrice':
      return `${who} ${isOne ? 'has' : 'have'} no seats, so there is no price to raise.`;
    case 'noTime':
      return `${who}: no time is recorded, so less noise saves nothing that is counted.`;
    case 'quietEnough':
      return `${who} ${isOne ? 'is' : 'are'} at the RHEM target already.`;
  }
}

/** The plan as a scenario of its own. */
export function scenarioOf(name: string, plan: ClientPlan): Scenario {
  return { id: newId(), name, notes: '', levers: plan.levers.map((lever) => ({ ...lever })) };
}
