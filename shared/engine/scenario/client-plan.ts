import type { Lever } from '../../domain/scenario';
import type { Settings } from '../../domain/settings';
import type { ClientAnalysis } from '../analysis';
import { reaches } from '../ratio';

/** What a plan does with a client. */
export const planActions = ['reprice', 'fixNoise', 'release', 'keep'] as const;
export type PlanAction = (typeof planActions)[number];

/** Why doing what was chosen changes nothing for a client. */
export type IdleReason = 'reachesTarget' | 'noPrice' | 'noTime' | 'quietEnough';

/** A plan as levers, and the clients for which it changes nothing. */
export interface ClientPlan {
  /** In the order they work in: who leaves, who gets quieter, and at last who pays what is then needed. */
  readonly levers: readonly Lever[];
  readonly idle: readonly { readonly id: string; readonly reason: IdleReason }[];
}

/** The ids of a plan's levers. */
export const planLeverIds = { release: 'plan-release', fixNoise: 'plan-noise', reprice: 'plan-price' } as const;

/**
 * The levers of a plan for chosen clients. Raises come last, so that they reach the target also where clients that
 * leave have left cost behind. `clients` are those of today.
 */
export function clientPlanOf(
  actions: ReadonlyMap<string, PlanAction>,
  clients: readonly ClientAnalysis[],
  settings: Settings,
): ClientPlan {
  const chosen = { reprice: [], fixNoise: [], release: [] } as Record<Exclude<PlanAction, 'keep'>, string[]>;
  const idle: { id: string; reason: IdleReason }[] = [];
  // Without any time the assumed hours are those of every client, and less of them is less of something counted.
  const isTimeRecorded = clients.some(({ rhemSource }) => rhemSource === 'measured');
  for (const client of clients) {
    const action = actions.get(client.id);
    if (action === undefined || action === 'keep') continue;
    const reason = idleReason(action, client, settings, isTimeRecorded);
    if (reason === null) chosen[action].push(client.id);
    else idle.push({ id: client.id, reason });
  }
  const levers: Lever[] = [];
  const { release, fixNoise, reprice } = chosen;
  if (release.length > 0) levers.push({ id: planLeverIds.release, on: true, kind: 'release', clientIds: release });
  if (fixNoise.length > 0) {
    const hoursPerSeat = settings.rhemTarget;
    levers.push({ id: planLeverIds.fixNoise, on: true, kind: 'rhem', hoursPerSeat, clientIds: fixNoise });
  }
  if (reprice.length > 0) {
    levers.push({ id: planLeverIds.reprice, on: true, kind: 'seatPrice', change: 'toTarget', clientIds: reprice });
  }
  return { levers, idle };
}

function idleReason(
  action: Exclude<PlanAction, 'keep'>,
  client: ClientAnalysis,
  settings: Settings,
  isTimeRecorded: boolean,
): IdleReason | null {
  if (action === 'release') return null;
  if (action === 'reprice') {
    const { priceCents, requiredPriceCents } = client;
    if (priceCents === null || requiredPriceCents === null) return 'noPrice';
    return reaches(priceCents, requiredPriceCents) ? 'reachesTarget' : null;
  }
  if (client.seats <= 0 || (isTimeRecorded && client.rhemSource === 'assumed')) return 'noTime';
  return client.rhem === null || reaches(settings.rhemTarget, client.rhem) ? 'quietEnough' : null;
}
