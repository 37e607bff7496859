import type { Client, SeatType } from '../domain/client';
import type { Company } from '../domain/company';
import type { Branding } from '../domain/settings';
import { SeatwiseError } from '../errors';

/** All that a client's report is made from: nothing in here is a cost, a target or another client's. */
export interface ClientReportSource {
  readonly client: Pick<Client, 'name' | 'status' | 'since' | 'contactName' | 'contactTitle' | 'endpoints' | 'lines'>;
  readonly seatTypes: readonly Pick<SeatType, 'id' | 'name' | 'weight'>[];
  readonly companyName: string;
  readonly branding: Branding;
  readonly locale: string;
  readonly currency: string;
  readonly month: string;
  readonly today: string;
  readonly isSample: boolean;
}

/**
 * Takes from a company what may be shown to one of its clients.
 * @throws SeatwiseError `notFound` where the company has no such client.
 */
export function clientReportSource(company: Company, clientId: string, today: string): ClientReportSource {
  const client = company.clients.find(({ id }) => id === clientId);
  if (!client) {
    throw new SeatwiseError('notFound', 'This client is no longer in the company. Choose another client.');
  }
  const { companyName, branding, locale, currency } = company.settings;
  const { name, status, since, contactName, contactTitle, endpoints, lines } = client;
  const used = new Set(lines.map(({ seatTypeId }) => seatTypeId));
  return {
    client: { name, status, since, contactName, contactTitle, endpoints, lines },
    seatTypes: company.seatTypes
      .filter(({ id }) => used.has(id))
      .map(({ id, name: type, weight }) => ({ id, name: type, weight })),
    companyName,
    branding,
    locale,
    currency,
    month: company.asOf,
    today,
    isSample: company.isSample,
  };
}
