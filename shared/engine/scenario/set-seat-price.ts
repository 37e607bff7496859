import type { AgreementLine } from '../../domain/client';
import type { Company } from '../../domain/company';
import { countCompany, seatWeights } from '../company-counts';
import { ratio } from '../ratio';
import type { IsChosen } from './chosen-clients';

/**
 * The company with an all-in seat price of exactly `priceCents` for the chosen clients taken together: their
 * MRR ÷ weighted seats comes to it.
 *
 * Flat and endpoint lines are part of the all-in price and stay as they are; every seat line of every chosen client
 * then gets the one price a full seat that brings them to the all-in price, times the weight of its seat type.
 * Where the other lines alone bring in more than that, seats are free and the other lines shrink alike.
 * Without seats there is no seat price to set, and nothing changes.
 */
export function setSeatPrice(company: Company, priceCents: number, isChosen: IsChosen): Company {
  const weights = seatWeights(company.seatTypes);
  const { seats, otherCents } = chosenRevenue(company, isChosen);
  const targetCents = priceCents * seats;
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
      client.status === 'active' && isChosen(client) ? { ...client, lines: client.lines.map(reprice) } : client,
    ),
  };
}

/** Seats of the chosen clients, and what their recurring lines other than seats bring in a month. */
function chosenRevenue(company: Company, isChosen: IsChosen): { seats: number; otherCents: number } {
  let [seats, otherCents] = [0, 0];
  for (const count of countCompany(company).clients) {
    if (!isChosen(count.client)) continue;
    seats += count.seats;
    for (const line of count.client.lines) {
      if (line.kind === 'mrr' && line.unit !== 'seat') otherCents += line.quantity * line.unitPriceCents;
    }
  }
  return { seats, otherCents };
}
