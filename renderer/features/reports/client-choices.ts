import type { Client, ClientStatus } from '@shared/domain/client';

interface ClientGroup {
  readonly group: string;
  readonly items: { readonly value: string; readonly label: string }[];
}

const groupNames: Readonly<Record<ClientStatus, string>> = {
  active: 'Active',
  prospect: 'Prospects',
  former: 'Former',
};

/** The clients to choose from, active ones first, each group by name. */
export function clientChoices(clients: readonly Client[]): ClientGroup[] {
  const statuses: readonly ClientStatus[] = ['active', 'prospect', 'former'];
  return statuses
    .map((status) => ({
      group: groupNames[status],
      items: clients
        .filter((client) => client.status === status)
        .map(({ id, name }) => ({ value: id, label: name }))
        .sort((left, right) => left.label.localeCompare(right.label)),
    }))
    .filter(({ items }) => items.length > 0);
}
