import type { AgreementLine, Client, SeatType } from '@shared/domain/client';
import { type Raise, raisedCents } from '../../components/grid/raise';
import { newId } from '../../lib/new-id';

/** The lines that make a client's seats or price: none yet, just one full seat line, or several. */
export type SeatLines =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly line: AgreementLine }
  | { readonly kind: 'several' };

/** What the client's number of seats is made of. */
export function linesOfSeats(client: Client, seatTypes: readonly SeatType[]): SeatLines {
  return sole(
    client.lines.filter(({ kind, unit }) => kind === 'mrr' && unit === 'seat'),
    seatTypes,
  );
}

/** What the client's price per seat is made of: every line of its monthly fee. */
export function linesOfPrice(client: Client, seatTypes: readonly SeatType[]): SeatLines {
  return sole(
    client.lines.filter(({ kind }) => kind === 'mrr'),
    seatTypes,
  );
}

/** One line says it all only when it is a seat line whose seats count in full. */
function sole(lines: readonly AgreementLine[], seatTypes: readonly SeatType[]): SeatLines {
  const [line] = lines;
  if (!line) return { kind: 'none' };
  const weight = seatTypes.find(({ id }) => id === line.seatTypeId)?.weight ?? 1;
  return lines.length === 1 && line.unit === 'seat' && weight === 1 ? { kind: 'one', line } : { kind: 'several' };
}

/** The first line of a new agreement: seats of the first seat type at its usual price; null without seat types. */
export function newSeatLine(seatTypes: readonly SeatType[]): AgreementLine | null {
  const [seatType] = seatTypes;
  if (!seatType) return null;
  return {
    id: newId(),
    description: 'Managed services',
    kind: 'mrr',
    unit: 'seat',
    seatTypeId: seatType.id,
    quantity: 0,
    unitPriceCents: seatType.defaultPriceCents,
  };
}

/** The client with its one seat line changed; a client without one gets it. */
export function withSeatLine(
  client: Client,
  seatTypes: readonly SeatType[],
  change: Partial<Pick<AgreementLine, 'quantity' | 'unitPriceCents'>>,
): Client {
  const found = linesOfSeats(client, seatTypes);
  if (found.kind === 'several') return client;
  if (found.kind === 'one') {
    const changed = { ...found.line, ...change };
    return { ...client, lines: client.lines.map((line) => (line === found.line ? changed : line)) };
  }
  const line = newSeatLine(seatTypes);
  return line ? { ...client, lines: [...client.lines, { ...line, ...change }] } : client;
}

/**
 * The client with its price per seat raised: by `amountCents` a full seat, or by `rate` of each seat line.
 * Rounded to the cent, never below zero. Flat lines and resale stay as they are.
 */
export function withRaisedPrice(client: Client, seatTypes: readonly SeatType[], raise: Raise): Client {
  const weights = new Map(seatTypes.map(({ id, weight }) => [id, weight]));
  const lines = client.lines.map((line) => {
    if (line.kind !== 'mrr' || line.unit !== 'seat') return line;
    return {
      ...line,
      unitPriceCents: raisedCents(line.unitPriceCents, raise, weights.get(line.seatTypeId ?? '') ?? 1),
    };
  });
  return { ...client, lines };
}
