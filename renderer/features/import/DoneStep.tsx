import { Button } from '@mantine/core';
import type { ImportKind } from '@shared/import/import-kind';
import { EmptyState } from '../../components/EmptyState';
import { goTo } from '../../lib/navigate';
import { resetImport, useImport } from './import-store';

const pageOf: Readonly<Record<ImportKind, { readonly href: string; readonly label: string }>> = {
  clients: { href: '/clients', label: 'Open Clients' },
  lines: { href: '/clients', label: 'Open Clients' },
  tools: { href: '/tools', label: 'Open Tools' },
  team: { href: '/team', label: 'Open Team' },
  time: { href: '/time', label: 'Open Time' },
};

/** What was imported, and where to look at it. */
export function DoneStep() {
  const kind = useImport((state) => state.kind);
  const done = useImport((state) => state.done);
  const { href, label } = pageOf[kind];
  return (
    <EmptyState
      title={`Imported ${done ?? ''}`}
      text="Every figure counts it already. Undo takes all of it back in one step."
      action={
        <Button
          variant="filled"
          onClick={() => {
            resetImport();
            goTo(href);
          }}
        >
          {label}
        </Button>
      }
      alternative={<Button onClick={() => resetImport()}>Import another file</Button>}
    />
  );
}
