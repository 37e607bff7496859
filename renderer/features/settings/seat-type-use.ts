import type { Client } from '@shared/domain/client';

/** The clients whose agreement has a line of a seat type; as long as there is one, the type has to stay. */
export function clientsWithSeatType(clients: readonly Client[], seatTypeId: string): Client[] {
  return clients.filter(({ lines }) => lines.some((line) => line.seatTypeId === seatTypeId));
}

/** A name for a new seat type that no other has. */
export function freeSeatTypeName(names: readonly string[]): string {
  const taken = new Set(names);
  let name = 'New seat type';
  for (let at = 2; taken.has(name); at++) name = `New seat type ${at}`;
  return name;
}
