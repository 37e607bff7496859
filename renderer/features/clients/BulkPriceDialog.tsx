import type { Client } from '@shared/domain/client';
import { countClient, seatWeights } from '@shared/engine/company-counts';
import { RaiseDialog } from '../../components/grid/RaiseDialog';
import { useCompany, useFormatter } from '../../lib/use-company';
import { raisePrices } from './change-clients';
import { withRaisedPrice } from './seat-line';

interface BulkPriceDialogProps {
  readonly clients: readonly Client[];
  readonly onClose: () => void;
}

/** Raises or lowers the seat price of several clients. */
export function BulkPriceDialog({ clients, onClose }: BulkPriceDialogProps) {
  const company = useCompany();
  const formatter = useFormatter();
  const weights = seatWeights(company.seatTypes);
  const mrrOf = (those: readonly Client[]) =>
    those.reduce((sum, client) => sum + countClient(client, weights, company.settings.endpointsPerSeat).mrrCents, 0);
  const before = mrrOf(clients);
  return (
    <RaiseDialog
      title={`Change the seat price of ${clients.length.toLocaleString()} ${clients.length === 1 ? 'client' : 'clients'}`}
      amountLabel="Per full seat"
      amountUnit="a month"
      rateLabel="Of each seat line"
      confirmLabel="Change prices"
      preview={(raise) => {
        const after = mrrOf(clients.map((client) => withRaisedPrice(client, company.seatTypes, raise)));
        return (
          <>
            MRR {formatter.figure(before, 'cents')} → <b>{formatter.figure(after, 'cents')}</b>,{' '}
            {formatter.figure((after - before) * 12, 'cents', { signed: true })} a year. Flat lines and resale stay as
            they are.
          </>
        );
      }}
      onApply={(raise) => raisePrices(clients, company.seatTypes, raise)}
      onClose={onClose}
    />
  );
}
