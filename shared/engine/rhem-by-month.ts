import type { Company } from '../domain/company';
import type { Figure } from './analysis';
import { deliveryAreaOrder } from './areas';
import { countCompany } from './company-counts';
import { ratio } from './ratio';
import { type ClientHours, summarizeTime } from './recorded-time';

/** Reactive work of one month: hours, and hours a seat at today's seats. */
export interface RhemOfMonth {
  readonly month: string;
  readonly trueHours: number;
  readonly reportedHours: number;
  readonly true: Figure;
  readonly reported: Figure;
}

/**
 * RHEM of every month up to `asOf` that has time, oldest first. A client's alone where one is named; hours of clients
 * that are not active are left out. Seats are today's, because the company file holds no earlier ones.
 */
export function rhemByMonth(company: Company, clientId?: string): readonly RhemOfMonth[] {
  const counts = countCompany(company);
  const seatsById = new Map(counts.clients.map((count) => [count.client.id, count.seats]));
  const seats = clientId === undefined ? counts.seats : (seatsById.get(clientId) ?? 0);
  const isCounted = ({ clientId: id }: ClientHours) =>
    clientId === undefined ? id === null || seatsById.has(id) : id === clientId && seatsById.has(clientId);
  return summarizeTime(company.time, company.workTypes)
    .filter(({ month }) => month <= company.asOf)
    .map(({ month, clients }) => ({ month, clients: clients.filter(isCounted) }))
    .filter(({ clients }) => clients.length > 0)
    .map(({ month, clients }) => {
      const trueHours = clients.reduce((total, hours) => total + allReactive(hours), 0);
      const reportedHours = clients.reduce((total, hours) => total + hours.reactive.support, 0);
      return { month, trueHours, reportedHours, true: ratio(trueHours, seats), reported: ratio(reportedHours, seats) };
    });
}

function allReactive(hours: ClientHours): number {
  return deliveryAreaOrder.reduce((total, area) => total + hours.reactive[area], 0);
}
