import type { Client, ClientStatus, SeatType } from '@shared/domain/client';
import type { Raise } from '../../components/grid/raise';
import { changeCompany } from '../../lib/company-store';
import { statusLabels } from './client-fields';
import { withRaisedPrice } from './seat-line';

/** Keeps clients, new or changed, as one undo step. */
export function saveClients(label: string, clients: readonly Client[]): void {
  void changeCompany(
    label,
    clients.map((value) => ({ op: 'put', part: 'clients', value })),
  );
}

/** Removes clients with their time as one undo step; true when saved. */
export function deleteClients(clients: readonly Client[]): Promise<boolean> {
  return changeCompany(
    `deletion of ${nameOf(clients)}`,
    clients.map(({ id }) => ({ op: 'remove', part: 'clients', id })),
  );
}

/** Gives clients a standing as one undo step. */
export function setStatus(clients: readonly Client[], status: ClientStatus): void {
  const changed = clients.filter((client) => client.status !== status);
  saveClients(
    `status ${statusLabels[status].toLowerCase()} of ${nameOf(changed)}`,
    changed.map((client) => ({ ...client, status })),
  );
}

/** Raises or lowers the seat price of clients as one undo step. */
export function raisePrices(clients: readonly Client[], seatTypes: readonly SeatType[], raise: Raise): void {
  saveClients(
    `price change of ${nameOf(clients)}`,
    clients.map((client) => withRaisedPrice(client, seatTypes, raise)),
  );
}

function nameOf(clients: readonly Client[]): string {
  const [first] = clients;
  return clients.length === 1 && first ? first.name : `${clients.length.toLocaleString()} clients`;
}
