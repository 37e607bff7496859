import { Button, Group, Modal, SegmentedControl } from '@mantine/core';
import type { Client } from '@shared/domain/client';
import { maxUnitCents } from '@shared/domain/primitives';
import { countClient, seatWeights } from '@shared/engine/company-counts';
import { useState } from 'react';
import { MoneyInput, RateInput } from '../../components/ValueInput';
import { useCompany, useFormatter } from '../../lib/use-company';
import { raisePrices } from './change-clients';
import { withRaisedPrice } from './seat-line';

interface BulkPriceDialogProps {
  readonly clients: readonly Client[];
  readonly onClose: () => void;
}

/** Raises or lowers the seat price of several clients, with what it comes to before it is done. */
export function BulkPriceDialog({ clients, onClose }: BulkPriceDialogProps) {
  const company = useCompany();
  const formatter = useFormatter();
  const [by, setBy] = useState<'amount' | 'rate'>('amount');
  const [amountCents, setAmountCents] = useState(500);
  const [rate, setRate] = useState(0.05);
  const raise = by === 'amount' ? { amountCents } : { rate };
  const weights = seatWeights(company.seatTypes);
  const mrrOf = (client: Client) => countClient(client, weights, company.settings.endpointsPerSeat).mrrCents;
  const before = clients.reduce((sum, client) => sum + mrrOf(client), 0);
  const after = clients.reduce((sum, client) => sum + mrrOf(withRaisedPrice(client, company.seatTypes, raise)), 0);

  return (
    <Modal
      opened
      onClose={onClose}
      title={`Change the seat price of ${clients.length.toLocaleString()} ${clients.length === 1 ? 'client' : 'clients'}`}
    >
      <Group align="flex-end" gap={12}>
        <SegmentedControl
          aria-label="Change by"
          value={by}
          onChange={(value) => setBy(value === 'rate' ? 'rate' : 'amount')}
          data={[
            { value: 'amount', label: 'Amount' },
            { value: 'rate', label: 'Percent' },
          ]}
        />
        {by === 'amount' ? (
          <MoneyInput
            label="Per full seat"
            description="With a minus sign the price goes down."
            unit="a month"
            value={amountCents}
            min={-maxUnitCents}
            max={maxUnitCents}
            onCommit={setAmountCents}
            onPreview={setAmountCents}
          />
        ) : (
          <RateInput
            label="Of each seat line"
            description="With a minus sign the price goes down."
            value={rate}
            min={-1}
            max={5}
            onCommit={setRate}
            onPreview={setRate}
          />
        )}
      </Group>
      <p style={{ padding: '16px 0' }} aria-live="polite">
        MRR {formatter.figure(before, 'cents')} → <b>{formatter.figure(after, 'cents')}</b>,{' '}
        {formatter.figure((after - before) * 12, 'cents', { signed: true })} a year. Flat lines and resale stay as they
        are.
      </p>
      <Group justify="flex-end" gap={8}>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          variant="filled"
          disabled={after === before}
          onClick={() => {
            raisePrices(clients, company.seatTypes, raise);
            onClose();
          }}
        >
          Change prices
        </Button>
      </Group>
    </Modal>
  );
}
