import type { ClientAnalysis } from '@shared/engine/analysis';
import { useMemo } from 'react';
import { useToday } from '../../lib/use-analysis';
import type { LeverStart } from './lever-list';

/** What levers for chosen clients start from: the price and the reactive hours of just those clients, as of today. */
export function useChosenStart(start: LeverStart): (clientIds: readonly string[] | null) => LeverStart {
  const { clients } = useToday().analysis;
  return useMemo(() => {
    const known = new WeakMap<readonly string[], LeverStart>();
    return (clientIds) => {
      if (clientIds === null) return start;
      const found = known.get(clientIds) ?? startOf(clientIds, clients, start);
      known.set(clientIds, found);
      return found;
    };
  }, [clients, start]);
}

function startOf(clientIds: readonly string[], clients: readonly ClientAnalysis[], start: LeverStart): LeverStart {
  const chosen = new Set(clientIds);
  let [seats, mrrCents, hours] = [0, 0, 0];
  for (const client of clients) {
    if (!chosen.has(client.id)) continue;
    seats += client.seats;
    mrrCents += client.mrrCents;
    hours += (client.rhem ?? 0) * client.seats;
  }
  return seats > 0 ? { ...start, aispCents: mrrCents / seats, rhem: hours / seats } : start;
}
