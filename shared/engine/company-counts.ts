import type { Client, SeatType } from '../domain/client';
import type { Company } from '../domain/company';
import type { Totals } from './analysis';
import { ratio } from './ratio';

/** One active client in numbers a month: weighted seats, endpoints and money. */
export interface ClientCount {
  readonly client: Client;
  readonly seats: number;
  readonly endpoints: number;
  readonly mrrCents: number;
  readonly orrCents: number;
}

/** The active clients in numbers; the order is that of the company file. */
export interface CompanyCounts {
  readonly clients: readonly ClientCount[];
  readonly seats: number;
  readonly endpoints: number;
  readonly mrrCents: number;
  readonly orrCents: number;
  readonly nrrCents: number;
}

/** Counts one client. A seat line counts quantity × weight; endpoints left open follow the seats. */
export function countClient(
  client: Client,
  weights: ReadonlyMap<string, number>,
  endpointsPerSeat: number,
): ClientCount {
  let seats = 0;
  let mrrCents = 0;
  let orrCents = 0;
  for (const line of client.lines) {
    const amountCents = line.quantity * line.unitPriceCents;
    if (line.kind === 'orr') {
      orrCents += amountCents;
      continue;
    }
    mrrCents += amountCents;
    if (line.unit === 'seat') seats += line.quantity * (weights.get(line.seatTypeId ?? '') ?? 1);
  }
  return { client, seats, endpoints: client.endpoints ?? seats * endpointsPerSeat, mrrCents, orrCents };
}

/** Weight of each seat type by its id. */
export function seatWeights(seatTypes: readonly SeatType[]): ReadonlyMap<string, number> {
  return new Map(seatTypes.map((type) => [type.id, type.weight]));
}

interface KnownCounts {
  readonly seatTypes: readonly SeatType[];
  readonly endpointsPerSeat: number;
  readonly counts: CompanyCounts;
}

/**
 * Most levers of a scenario leave the clients alone, and a slider applies all of them many times a second: a list of
 * clients is counted once for as long as the very same list is in use. Lists are never changed in place.
 */
const knownCounts = new WeakMap<readonly Client[], KnownCounts>();

/** Counts every active client and sums them up: the S, E, K, MRR, ORR and NRR of the framework. */
export function countCompany(company: Company): CompanyCounts {
  const { seatTypes } = company;
  const { endpointsPerSeat } = company.settings;
  const known = knownCounts.get(company.clients);
  if (known?.seatTypes === seatTypes && known.endpointsPerSeat === endpointsPerSeat) return known.counts;
  const counts = countClients(company);
  knownCounts.set(company.clients, { seatTypes, endpointsPerSeat, counts });
  return counts;
}

function countClients(company: Company): CompanyCounts {
  const weights = seatWeights(company.seatTypes);
  const clients: ClientCount[] = [];
  let [seats, endpoints, mrrCents, orrCents, nrrCents] = [0, 0, 0, 0, 0];
  for (const client of company.clients) {
    if (client.status !== 'active') continue;
    const count = countClient(client, weights, company.settings.endpointsPerSeat);
    clients.push(count);
    seats += count.seats;
    endpoints += count.endpoints;
    mrrCents += count.mrrCents;
    orrCents += count.orrCents;
    nrrCents += client.nrrMonthlyCents;
  }
  return { clients, seats, endpoints, mrrCents, orrCents, nrrCents };
}

/** Totals of the analysis; AISP is MRR ÷ seats (TruMethods Framework, All in Seat Price). */
export function totalsOf(counts: CompanyCounts): Totals {
  return {
    activeClients: counts.clients.length,
    seats: counts.seats,
    endpoints: counts.endpoints,
    mrrCents: counts.mrrCents,
    orrCents: counts.orrCents,
    nrrCents: counts.nrrCents,
    aispCents: ratio(counts.mrrCents, counts.seats),
    averageMrrPerClientCents: ratio(counts.mrrCents, counts.clients.length),
  };
}
