import { Select } from '@mantine/core';
import type { ColumnFormat } from '@shared/import/bind-columns';
import type { ImportField } from '@shared/import/import-field';
import type { FieldView } from './import-setup';
import { useImport } from './import-store';
import { changeSetup } from './run-import';

const dateOrders = [
  { value: 'mdy', label: 'Month, day, year' },
  { value: 'dmy', label: 'Day, month, year' },
];
const decimalMarks = [
  { value: '.', label: '1,234.50' },
  { value: ',', label: '1.234,50' },
];
const hoursUnits = [
  { value: 'hours', label: 'Hours' },
  { value: 'minutes', label: 'Minutes' },
  { value: 'seconds', label: 'Seconds' },
];

/** How the values of a column are written, where that could be taken otherwise. */
export function FormatSelect({ field, view }: { readonly field: ImportField; readonly view: FieldView }) {
  switch (field.kind) {
    case 'date':
    case 'month':
      return <OneFormat field={field} name="order" data={dateOrders} value={view.dateOrder} toFormat={toDateOrder} />;
    case 'hours':
      return <OneFormat field={field} name="unit" data={hoursUnits} value={view.hoursUnit} toFormat={toHoursUnit} />;
    case 'money':
    case 'number':
    case 'percent':
      return (
        <OneFormat
          field={field}
          name="decimals"
          data={decimalMarks}
          value={view.decimalMark}
          toFormat={toDecimalMark}
        />
      );
    default:
      return null;
  }
}

interface OneFormatProps {
  readonly field: ImportField;
  readonly name: string;
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly toFormat: (value: string) => Partial<ColumnFormat>;
}

function OneFormat({ field, name, data, value, toFormat }: OneFormatProps) {
  return (
    <Select
      aria-label={`${field.label}, ${name}`}
      data={[...data]}
      value={value}
      onChange={(chosen) => {
        const { formats } = useImport.getState().setup;
        void changeSetup({ formats: { ...formats, [field.key]: toFormat(chosen ?? value) } });
      }}
    />
  );
}

function toDateOrder(value: string): Partial<ColumnFormat> {
  return { dateOrder: value === 'dmy' ? 'dmy' : 'mdy' };
}

function toDecimalMark(value: string): Partial<ColumnFormat> {
  return { decimalMark: value === ',' ? ',' : '.' };
}

function toHoursUnit(value: string): Partial<ColumnFormat> {
  return { hoursUnit: value === 'minutes' || value === 'seconds' ? value : 'hours' };
}
