import { modals } from '@mantine/modals';
import type { Client } from '@shared/domain/client';
import type { Company } from '@shared/domain/company';
import { reportDone } from '../../lib/failures';
import { shortcutText } from '../../lib/shortcut-text';
import { deleteClients } from './change-clients';

/** Says what goes with the clients, and deletes them when confirmed. `onDeleted` runs once they are gone. */
export function confirmDeletion(clients: readonly Client[], company: Company, onDeleted?: () => void): void {
  const [first] = clients;
  if (!first) return;
  const what = clients.length === 1 ? first.name : `${clients.length.toLocaleString()} clients`;
  modals.openConfirmModal({
    title: `Delete ${what}?`,
    children: <p>{losses(clients, company)} It is one step that can be undone.</p>,
    labels: { confirm: 'Delete', cancel: 'Keep' },
    closeButtonProps: { 'aria-label': 'Close' },
    confirmProps: { color: 'red', variant: 'filled' },
    onConfirm: () => {
      void deleteClients(clients).then((isSaved) => {
        if (!isSaved) return;
        reportDone(`${what} deleted. ${shortcutText('Z')} brings ${clients.length === 1 ? 'it' : 'them'} back.`);
      });
      onDeleted?.();
    },
  });
}

function losses(clients: readonly Client[], { time, tools }: Company): string {
  const ids = new Set(clients.map(({ id }) => id));
  const lines = clients.reduce((sum, client) => sum + client.lines.length, 0);
  const hours = time.filter(({ clientId }) => clientId !== null && ids.has(clientId)).length;
  const covering = tools.filter(({ clientIds }) => clientIds?.some((id) => ids.has(id))).length;
  const parts = [
    counted(lines, 'agreement line', 'agreement lines'),
    ...(hours > 0 ? [counted(hours, 'row of recorded time', 'rows of recorded time')] : []),
    ...(covering > 0
      ? [counted(covering, 'place in a tool’s list of clients', 'places in tools’ lists of clients')]
      : []),
  ];
  return `With ${clients.length === 1 ? 'it' : 'them'} ${lines === 1 && parts.length === 1 ? 'goes' : 'go'} ${parts.join(', ')}.`;
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString()} ${count === 1 ? one : many}`;
}
