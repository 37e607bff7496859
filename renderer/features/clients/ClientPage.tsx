import { ActionIcon, Button } from '@mantine/core';
import type { Client } from '@shared/domain/client';
import { IconChevronLeft, IconChevronRight, IconPrinter, IconTrash } from '@tabler/icons-react';
import { AppLink } from '../../components/AppLink';
import { EmptyState } from '../../components/EmptyState';
import { FieldInput } from '../../components/grid/FieldInput';
import { NotesInput } from '../../components/NameInput';
import { PageHead } from '../../components/PageHead';
import { Section } from '../../components/Section';
import { VerdictTag } from '../../components/VerdictTag';
import { goTo } from '../../lib/navigate';
import { useFormatter } from '../../lib/use-company';
import { AgreementLines } from './AgreementLines';
import { ClientFigures } from './ClientFigures';
import classes from './ClientPage.module.css';
import { CostToServe } from './CostToServe';
import { saveClients } from './change-clients';
import { clientFields } from './client-fields';
import type { ClientRow } from './client-row';
import { confirmDeletion } from './confirm-deletion';
import { useClientRows } from './use-client-rows';
import { WhatWouldFixIt } from './WhatWouldFixIt';

interface ClientPageProps {
  readonly id: string;
  readonly onSeatTypes: () => void;
}

/** One client: who it is, its agreement, and what that makes of it. */
export function ClientPage({ id, onSeatTypes }: ClientPageProps) {
  const { company, rows } = useClientRows();
  const at = rows.findIndex((row) => row.id === id);
  const row = rows[at];
  if (!row) {
    return (
      <EmptyState
        title="This client is no longer here"
        text="It was deleted, or the company was replaced. If it was deleted by mistake, undo brings it back."
        action={
          <Button variant="filled" onClick={() => goTo('/clients')}>
            All clients
          </Button>
        }
      />
    );
  }
  const { entity: client, analysis } = row;
  return (
    <div className={classes.page}>
      <PageHead title={client.name} note={<AppLink href="/clients">All clients</AppLink>}>
        {analysis?.verdict && <VerdictTag verdict={analysis.verdict} />}
        <span className={classes.pager}>
          <Neighbor row={rows[at - 1]} label="Previous client" icon={IconChevronLeft} />
          <Neighbor row={rows[at + 1]} label="Next client" icon={IconChevronRight} />
        </span>
        <Button variant="subtle" color="gray" onClick={onSeatTypes}>
          Seat types
        </Button>
        <Button
          leftSection={<IconTrash size={14} stroke={1.75} />}
          onClick={() => confirmDeletion([client], company, () => goTo('/clients'))}
        >
          Delete
        </Button>
        <Button
          leftSection={<IconPrinter size={14} stroke={1.75} />}
          onClick={() => goTo(`/reports#${encodeURIComponent(id)}`)}
        >
          Client report
        </Button>
      </PageHead>
      <ClientFigures row={row} />
      <AgreementLines client={client} />
      <div className={classes.columns}>
        <ClientFacts row={row} />
        {analysis && analysis.seats > 0 && (
          <div>
            <CostToServe row={row} />
            <WhatWouldFixIt analysis={analysis} />
          </div>
        )}
      </div>
    </div>
  );
}

function ClientFacts({ row: { entity: client, count } }: { readonly row: ClientRow }) {
  const { company } = useClientRows();
  const formatter = useFormatter();
  const fields = clientFields(company.seatTypes, formatter);
  const save = (what: string) => (changed: Client) => saveClients(`${what} of ${client.name}`, [changed]);
  const standIn = `${formatter.figure(count.seats, 'seats')} seats × ${formatter.figure(company.settings.endpointsPerSeat, 'factor')}`;
  const entries = [
    { key: 'name', label: 'Name' },
    { key: 'status', label: 'Status', description: 'Only active clients count' },
    { key: 'since', label: 'Client since', placeholder: 'for example Sep 2024' },
    { key: 'until', label: 'Until', placeholder: 'open' },
    { key: 'contactName', label: 'Contact' },
    { key: 'contactTitle', label: 'Contact’s title' },
    {
      key: 'endpoints',
      label: 'Endpoints',
      description: client.endpoints === null ? `≈ ${standIn} stand in` : 'Empty: they follow the seats',
      placeholder: formatter.figure(count.seats * company.settings.endpointsPerSeat, 'endpoints'),
      isFigure: true,
    },
    { key: 'nrr', label: 'NRR a month', description: 'Average project billing', isFigure: true },
  ] as const;
  return (
    <Section title="About the client">
      <div className={classes.fields}>
        {entries.map(({ key, label, ...rest }) => (
          <FieldInput
            key={key}
            label={label}
            {...rest}
            field={fields[key]}
            entity={client}
            onSave={save(label.toLowerCase())}
          />
        ))}
      </div>
      <NotesInput
        label="Notes"
        value={client.notes}
        onCommit={(notes) => saveClients(`notes of ${client.name}`, [{ ...client, notes }])}
      />
    </Section>
  );
}

interface NeighborProps {
  readonly row: ClientRow | undefined;
  readonly label: string;
  readonly icon: typeof IconChevronLeft;
}

function Neighbor({ row, label, icon: Icon }: NeighborProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={row ? `${label}: ${row.entity.name}` : `No ${label.toLowerCase()}`}
      title={row?.entity.name ?? ''}
      disabled={!row}
      onClick={() => row && goTo(`/clients/${encodeURIComponent(row.id)}`)}
    >
      <Icon size={16} stroke={1.75} />
    </ActionIcon>
  );
}
