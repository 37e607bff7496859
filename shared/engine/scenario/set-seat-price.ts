import type { AgreementLine, Client } from '../../domain/client';
import type { Company } from '../../domain/company';
import { countCompany, seatWeights } from '../company-counts';
import { ratio } from '../ratio';

/**
 * The company with an all-in seat price of exactly `priceCents`: MRR ÷ weighted seats comes to it.
 *
 * Flat and endpoint lines are part of the all-in price and stay as they are; every seat line of every client then
 * gets the one price a full seat that brings the company to the all-in price, times the weight of its seat type.
 * Where the other lines alone bring in more than that, seats are free and the other lines shrink alike.
 * Without seats there is no seat price to set, and nothing changes.
 */
export function setSeatPrice(company: Company, priceCents: number): Company {
  const weights = seatWeights(company.seatTypes);
  const { seats, mrrCents } = countCompany(company);
  const targetCents = priceCents * seats;
  const otherCents = mrrCents - seatLineCents(company.clients);
  const seatCents = ratio(Math.max(targetCents - otherCents, 0), seats);
  if (seatCents === null) return company;
  const otherFactor = otherCents > targetCents ? targetCents / otherCents : 1;
  const reprice = (line: AgreementLine): AgreementLine => {
    if (line.kind !== 'mrr') return line;
    const unitPriceCents =
      line.unit === 'seat' ? seatCents * (weights.get(line.seatTypeId ?? '') ?? 1) : line.unitPriceCents * otherFactor;
    return { ...line, unitPriceCents };
  };
  return {
    ...company,
    clients: company.clients.map((client) =>
      client.status === 'active' ? { ...client, lines: client.lines.map(reprice) } : client,
    ),
  };
}

function seatLineCents(clients: readonly Client[]): number {
  let cents = 0;
  for (const client of clients) {
    if (client.status !== 'active') continue;
    for (const line of client.lines) {
      if (line.kind === 'mrr' && line.unit === 'seat') cents += line.quantity * line.unitPriceCents;
    }
  }
  return cents;
}
