import { parseCents, parseNumber } from '@shared/format/parse-number';
import type { DraftReading } from './use-draft';

export type ValueKind = 'money' | 'rate' | 'number';

export interface ValueLimits {
  readonly min?: number;
  readonly max?: number;
  /** Refuses fractions: for counts that come whole. */
  readonly whole?: boolean;
}

interface ReadOptions extends ValueLimits {
  readonly kind: ValueKind;
  readonly locale: string;
  /** Writes a limit the way the field shows values. */
  readonly write: (value: number) => string;
}

/** Reads typed or pasted text as cents, a fraction or a number within its limits, or says how to mend it. */
export function readValue(text: string, options: ReadOptions): DraftReading<number> {
  const { kind, locale, write, min = 0, max, whole } = options;
  const parsed =
    kind === 'money'
      ? parseCents(text, locale)
      : parseNumber(text, { locale, kind: kind === 'rate' ? 'percent' : 'number' });
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (value < min) return { ok: false, message: min === 0 ? 'This cannot be below zero.' : `At least ${write(min)}.` };
  if (max !== undefined && value > max) return { ok: false, message: `At most ${write(max)}.` };
  if (whole && !Number.isInteger(value)) return { ok: false, message: 'Enter a whole number.' };
  return { ok: true, value };
}
