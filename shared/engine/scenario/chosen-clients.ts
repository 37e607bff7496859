import type { Client } from '../../domain/client';
import type { Lever } from '../../domain/scenario';

/** Whether a client is among the chosen ones; null chooses all. */
export type IsChosen = (client: Pick<Client, 'id'>) => boolean;

/** The test of a lever's clients. */
export function isChosenBy(clientIds: readonly string[] | null): IsChosen {
  if (clientIds === null) return () => true;
  const chosen = new Set(clientIds);
  return ({ id }) => chosen.has(id);
}

/** The clients a lever is for; null where it is for all of them. */
export function chosenClientIds(lever: Lever): readonly string[] | null {
  return 'clientIds' in lever ? lever.clientIds : null;
}
