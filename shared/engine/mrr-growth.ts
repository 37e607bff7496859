import type { Figure } from './analysis';
import type { ClientCount } from './company-counts';
import { ratio } from './ratio';

/**
 * Growth of MRR since the end of `month`, from the clients won after it: the active clients' MRR today against that of
 * those who were clients by then, as a fraction. Prices and seats of earlier months are not kept, so today's stand for
 * both. Null where nobody was a client by then.
 */
export function mrrGrowthSince(month: string, clients: readonly ClientCount[]): Figure {
  let todayCents = 0;
  let thenCents = 0;
  for (const { client, mrrCents } of clients) {
    todayCents += mrrCents;
    if (client.since === null || client.since <= month) thenCents += mrrCents;
  }
  const share = ratio(todayCents, thenCents);
  return share === null ? null : share - 1;
}
