import type { Client } from '@shared/domain/client';
import type { Company } from '@shared/domain/company';
import { newId } from '../../lib/new-id';
import { newSeatLine } from './seat-line';

/** An active client from this month on, with one seat line to fill in. */
export function newClient(company: Company, name: string): Client {
  const line = newSeatLine(company.seatTypes);
  return {
    id: newId(),
    name,
    status: 'active',
    since: company.asOf,
    until: null,
    contactName: '',
    contactTitle: '',
    endpoints: null,
    nrrMonthlyCents: 0,
    notes: '',
    lines: line ? [line] : [],
  };
}
