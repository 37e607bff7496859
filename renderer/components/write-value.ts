import type { Formatter } from '@shared/format/formatter';
import type { ValueKind } from './read-value';

/** A value as it stands in its field: money with its cents when it has any, a rate in percent, a number as short as it is. */
export function writeValue(value: number, kind: ValueKind, formatter: Formatter): string {
  if (kind === 'money') return formatter.figure(value, 'wholeCents');
  if (kind === 'rate') return formatter.figure(value, 'rate', { exact: true });
  return formatter.figure(value, 'hours', { exact: true });
}
