import type { Client } from '@shared/domain/client';

/** The names of the clients with a line of each seat type, by the seat type's id. */
export function clientsBySeatType(clients: readonly Client[]): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const { name, lines } of clients) {
    for (const id of new Set(lines.flatMap(({ seatTypeId }) => (seatTypeId === null ? [] : [seatTypeId])))) {
      const names = users.get(id);
      if (names) names.push(name);
      else users.set(id, [name]);
    }
  }
  return users;
}
