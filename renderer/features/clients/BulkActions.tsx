import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { clearSelection } from '../../components/grid/grid-store';
import { MarkedRows } from '../../components/grid/MarkedRows';
import { useCompany } from '../../lib/use-company';
import { BulkPriceDialog } from './BulkPriceDialog';
import { setStatus } from './change-clients';
import { statusChoices } from './client-fields';
import type { ClientRow } from './client-row';
import { clientsStore } from './clients-store';
import { confirmDeletion } from './confirm-deletion';

/** What can be done with the marked clients; each is one undo step. */
export function BulkActions({ rows }: { readonly rows: readonly ClientRow[] }) {
  const company = useCompany();
  const [changesPrice, setChangesPrice] = useState(false);
  const selected = clientsStore((state) => state.selected);
  const clients = rows.filter(({ id }) => selected.has(id)).map(({ entity }) => entity);
  return (
    <MarkedRows store={clientsStore} count={clients.length}>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button size="xs">Set status</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {statusChoices.map(({ value, label }) => (
            <Menu.Item key={value} onClick={() => setStatus(clients, value)}>
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button size="xs" onClick={() => setChangesPrice(true)}>
        Change price
      </Button>
      <Button size="xs" onClick={() => confirmDeletion(clients, company, () => clearSelection(clientsStore))}>
        Delete
      </Button>
      {changesPrice && <BulkPriceDialog clients={clients} onClose={() => setChangesPrice(false)} />}
    </MarkedRows>
  );
}
