import { Button, Group, SegmentedControl } from '@mantine/core';
import { maxUnitCents } from '@shared/domain/primitives';
import { type ReactNode, useState } from 'react';
import { Dialog } from '../Dialog';
import { MoneyInput, RateInput } from '../ValueInput';
import type { Raise } from './raise';

interface RaiseDialogProps {
  readonly title: string;
  readonly amountLabel: string;
  readonly amountUnit: string;
  readonly rateLabel: string;
  readonly confirmLabel: string;
  /** What the change would come to, one sentence. */
  readonly preview: (raise: Raise) => ReactNode;
  readonly onApply: (raise: Raise) => void;
  readonly onClose: () => void;
}

/** Raises or lowers the amounts of several rows, with what it comes to before it is done. */
export function RaiseDialog(props: RaiseDialogProps) {
  const [by, setBy] = useState<'amount' | 'rate'>('amount');
  const [amountCents, setAmountCents] = useState(0);
  const [rate, setRate] = useState(0);
  const raise: Raise = by === 'amount' ? { amountCents } : { rate };
  const isNothing = by === 'amount' ? amountCents === 0 : rate === 0;
  const down = 'With a minus sign it goes down.';
  return (
    <Dialog onClose={props.onClose} title={props.title} size={520}>
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
            label={props.amountLabel}
            description={down}
            unit={props.amountUnit}
            value={amountCents}
            min={-maxUnitCents}
            max={maxUnitCents}
            data-autofocus
            onCommit={setAmountCents}
            onPreview={setAmountCents}
          />
        ) : (
          <RateInput
            label={props.rateLabel}
            description={down}
            value={rate}
            min={-1}
            max={5}
            onCommit={setRate}
            onPreview={setRate}
          />
        )}
      </Group>
      <p style={{ padding: '16px 0' }} aria-live="polite">
        {props.preview(raise)}
      </p>
      <Group justify="flex-end" gap={8}>
        <Button onClick={props.onClose}>Cancel</Button>
        <Button
          variant="filled"
          disabled={isNothing}
          onClick={() => {
            props.onApply(raise);
            props.onClose();
          }}
        >
          {props.confirmLabel}
        </Button>
      </Group>
    </Dialog>
  );
}
