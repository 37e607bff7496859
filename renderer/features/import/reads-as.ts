import type { Formatter } from '@shared/format/formatter';
import type { ImportField } from '@shared/import/import-field';

/** What an example cell becomes, for the person to check: `reads as September 2026`. */
export function readsAs(field: ImportField, value: string | number | boolean | null, formatter: Formatter): string {
  if (value === null) return 'cannot be read';
  switch (field.kind) {
    case 'date':
    case 'month':
      return `reads as ${formatter.month(String(value))}`;
    case 'hours':
      return `reads as ${formatter.figure(Number(value), 'factor')} hours`;
    case 'money':
      return `reads as ${formatter.figure(Number(value), 'wholeCents')}`;
    case 'percent':
      return `reads as ${formatter.figure(Number(value), 'rate')}`;
    case 'number':
      return `reads as ${formatter.figure(Number(value), 'factor')}`;
    case 'yesNo':
      return value === true ? 'reads as yes' : 'reads as no';
    case 'choice':
      return `reads as ${field.choices.find((choice) => choice.value === value)?.label ?? value}`;
    default:
      return '';
  }
}
