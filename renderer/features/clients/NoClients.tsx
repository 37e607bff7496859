import { Button } from '@mantine/core';
import { EmptyState } from '../../components/EmptyState';
import { ImportCompanyButton } from '../../components/ImportCompanyButton';

interface NoClientsProps {
  readonly onAdd: () => void;
  readonly onPaste: () => void;
}

/** The page before there is a client. */
export function NoClients({ onAdd, onPaste }: NoClientsProps) {
  return (
    <EmptyState
      title="Who do you serve?"
      text="Each client’s seats and price per seat will stand here, with what the client costs, earns and needs. Three clients are enough for a first answer."
      action={
        <Button variant="filled" onClick={onAdd}>
          Add the first client
        </Button>
      }
      alternative={
        <>
          <Button onClick={onPaste}>Paste rows from a spreadsheet</Button>
          <ImportCompanyButton />
        </>
      }
    />
  );
}
