import { Button, Tooltip } from '@mantine/core';
import { IconLayoutSidebarRight, IconPlus, IconTable } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useParams } from 'wouter';
import { GridPage, useHasRoomBeside } from '../../components/grid/GridPage';
import type { GridTarget } from '../../components/grid/use-grid-target';
import { ImportFileButton } from '../../components/ImportFileButton';
import { PageHead } from '../../components/PageHead';
import { clearNavigationTarget, useNavigationTarget } from '../../lib/navigate';
import { useScenarioInForce } from '../../lib/use-analysis';
import { useCompany } from '../../lib/use-company';
import { ClientPage } from './ClientPage';
import { ClientsTable } from './ClientsTable';
import { saveClients } from './change-clients';
import { clientsStore, useClientPanel } from './clients-store';
import { NoClients } from './NoClients';
import { newClient } from './new-client';
import { PasteClients } from './PasteClients';
import { SeatTypesDialog } from './SeatTypesDialog';
import { newClientNames } from './use-client-rows';

/** All clients, or the page of one: `/clients/<id>`. `#seat-types` opens the seat types. */
export function ClientsPage() {
  const { id } = useParams<{ id?: string }>();
  const target = useNavigationTarget();
  const [seatTypesOpened, setSeatTypesOpened] = useState(false);
  useEffect(() => {
    if (target !== 'seat-types') return;
    setSeatTypesOpened(true);
    clearNavigationTarget();
  }, [target]);
  const openSeatTypes = () => setSeatTypesOpened(true);
  return (
    <>
      {id ? <ClientPage key={id} id={id} onSeatTypes={openSeatTypes} /> : <ClientList onSeatTypes={openSeatTypes} />}
      {seatTypesOpened && <SeatTypesDialog onClose={() => setSeatTypesOpened(false)} />}
    </>
  );
}

function ClientList({ onSeatTypes }: { readonly onSeatTypes: () => void }) {
  const company = useCompany();
  const scenario = useScenarioInForce();
  const [target, setTarget] = useState<GridTarget | null>(null);
  const [isPasting, setIsPasting] = useState(false);
  const hasRoomBeside = useHasRoomBeside();
  const isPanelOpen = useClientPanel((state) => (hasRoomBeside ? state.isOpen : state.isOver));
  const isEmpty = company.clients.length === 0;

  function addClient(): void {
    const client = newClient(company, newClientNames(company)(0));
    saveClients(`new client ${client.name}`, [client]);
    // A search or filter would hide the row that is about to be filled in.
    clientsStore.setState({ search: '', filters: {} });
    setTarget({ rowId: client.id, columnKey: 'name', edits: true });
  }

  const head = (
    <PageHead
      title="Clients"
      note={
        scenario
          ? `seats and prices as entered; costs and verdicts as in ${scenario.name}`
          : 'cost to serve on the modeled basis'
      }
    >
      <Button variant="subtle" color="gray" onClick={onSeatTypes}>
        Seat types
      </Button>
      <ImportFileButton kind="clients" />
      <Button leftSection={<IconTable size={14} stroke={1.75} />} onClick={() => setIsPasting(true)}>
        Paste rows
      </Button>
      {!isEmpty && (
        <Tooltip label={isPanelOpen ? 'Hide the details' : 'Show the details of the chosen client'}>
          <Button
            aria-label="Details"
            aria-pressed={isPanelOpen}
            px={8}
            onClick={() => useClientPanel.setState(hasRoomBeside ? { isOpen: !isPanelOpen } : { isOver: !isPanelOpen })}
          >
            <IconLayoutSidebarRight size={16} stroke={1.75} />
          </Button>
        </Tooltip>
      )}
      <Button variant="filled" leftSection={<IconPlus size={14} stroke={2} />} onClick={addClient}>
        Add client
      </Button>
    </PageHead>
  );
  return (
    <>
      {isEmpty ? (
        <GridPage>
          {head}
          <NoClients onAdd={addClient} onPaste={() => setIsPasting(true)} />
        </GridPage>
      ) : (
        <ClientsTable head={head} target={target} onTargetShown={() => setTarget(null)} />
      )}
      {isPasting && <PasteClients onClose={() => setIsPasting(false)} />}
    </>
  );
}
