import { modals } from '@mantine/modals';
import { removeCompany } from '../lib/company-store';

/** Asks before the company is removed and the first start comes back. */
export function confirmRemoval(): void {
  modals.openConfirmModal({
    title: 'Remove this company?',
    children: 'Clients, tools, team and scenarios go, and the first start comes back. Undo brings everything back.',
    labels: { confirm: 'Remove company', cancel: 'Keep it' },
    confirmProps: { color: 'red' },
    onConfirm: () => void removeCompany(),
  });
}
