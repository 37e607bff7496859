import { TextInput, type TextInputProps } from '@mantine/core';
import { useFormatter } from '../lib/use-company';
import { readValue, type ValueKind, type ValueLimits } from './read-value';
import { useDraft } from './use-draft';
import classes from './ValueInput.module.css';
import { writeValue } from './write-value';

export interface ValueInputProps
  extends ValueLimits,
    Omit<TextInputProps, 'value' | 'onChange' | 'error' | 'min' | 'max' | 'defaultValue'> {
  /** Cents for money, a fraction for a rate, the number itself otherwise; null shows an empty field. */
  readonly value: number | null;
  readonly onCommit: (value: number) => void;
  readonly onPreview?: (value: number) => void;
  /** Told when what is typed counts no longer: it was kept, put back or left, or reads as no value. */
  readonly onPreviewEnd?: () => void;
  /** With it an emptied field is a value of its own: nothing entered. */
  readonly onClear?: (() => void) | undefined;
  /** What stands behind the number, such as "a month". */
  readonly unit?: string | undefined;
}

type Reading = number | null;

function ValueInput({
  kind,
  value,
  onCommit,
  onPreview,
  onPreviewEnd,
  onClear,
  unit,
  min,
  max,
  whole,
  ...rest
}: ValueInputProps & { readonly kind: ValueKind }) {
  const formatter = useFormatter();
  const write = (amount: number) => writeValue(amount, kind, formatter);
  const limits = {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(whole ? { whole } : {}),
  };
  const draft = useDraft<Reading>({
    text: value === null ? '' : write(value),
    read: (text) =>
      onClear && text.trim() === ''
        ? { ok: true, value: null }
        : readValue(text, { kind, locale: formatter.locale, write, ...limits }),
    onCommit: (reading) => (reading === null ? onClear?.() : onCommit(reading)),
    onPreview: onPreview && ((reading) => (reading === null ? onPreviewEnd?.() : onPreview(reading))),
    onPreviewEnd,
  });
  return (
    <TextInput
      {...rest}
      {...draft.inputProps}
      error={draft.error}
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      classNames={{ input: classes.input, section: classes.unit }}
      {...(unit
        ? { rightSection: unit, rightSectionWidth: unitWidth(unit), rightSectionPointerEvents: 'none' as const }
        : {})}
    />
  );
}

function unitWidth(unit: string): number {
  return Math.ceil(unit.length * 6.4 + 16);
}

/** An amount of money in cents. Takes `$1,250.00` and what spreadsheets paste. */
export function MoneyInput(props: ValueInputProps) {
  return <ValueInput kind="money" {...props} />;
}

/** A rate as a fraction, shown and typed in percent. */
export function RateInput(props: ValueInputProps) {
  return <ValueInput kind="rate" {...props} />;
}

/** A plain number: hours, seats, endpoints. */
export function NumberField(props: ValueInputProps) {
  return <ValueInput kind="number" {...props} />;
}
