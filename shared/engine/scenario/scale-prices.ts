import type { Client } from '../../domain/client';

/** Every recurring service line at a new price, so that the all-in seat price moves by exactly the factor. */
export function scalePrices(client: Client, factor: number): Client {
  return {
    ...client,
    lines: client.lines.map((line) =>
      line.kind === 'mrr' ? { ...line, unitPriceCents: line.unitPriceCents * factor } : line,
    ),
  };
}
