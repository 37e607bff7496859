import type { Client } from '@shared/domain/client';
import type { Company } from '@shared/domain/company';
import type { Analysis, ClientAnalysis } from '@shared/engine/analysis';
import { type ClientCount, countClient, seatWeights } from '@shared/engine/company-counts';

/** A client as the grid shows it: as entered, counted, and what the model says of it while it is active. */
export interface ClientRow {
  readonly id: string;
  readonly entity: Client;
  readonly count: ClientCount;
  readonly analysis: ClientAnalysis | null;
}

/** Rows of all clients, in the order of the company. */
export function clientRows(company: Company, analysis: Analysis): ClientRow[] {
  const analyses = new Map(analysis.clients.map((client) => [client.id, client]));
  const weights = seatWeights(company.seatTypes);
  const { endpointsPerSeat } = company.settings;
  return company.clients.map((client) => ({
    id: client.id,
    entity: client,
    count: countClient(client, weights, endpointsPerSeat),
    analysis: analyses.get(client.id) ?? null,
  }));
}

/** Price per seat as entered; null without seats. */
export function seatPriceCents({ count }: Pick<ClientRow, 'count'>): number | null {
  return count.seats > 0 ? count.mrrCents / count.seats : null;
}

/** Cost to serve a seat; null where the client isn't active or has no seats. */
export function costPerSeatCents({ analysis }: Pick<ClientRow, 'analysis'>): number | null {
  return analysis?.costCents != null && analysis.seats > 0 ? analysis.costCents / analysis.seats : null;
}
