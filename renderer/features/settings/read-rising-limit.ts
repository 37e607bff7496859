import { readValue } from '../../components/read-value';
import type { DraftReading } from '../../components/use-draft';

interface RisingLimit {
  readonly locale: string;
  readonly write: (value: number) => string;
  /** The limits before and after this one; null at the ends. */
  readonly above: number | null;
  readonly below: number | null;
}

const maxHoursPerSeat = 100;

/** Reads one of several limits that must rise, or says between which values it has to lie. */
export function readRisingLimit(text: string, { locale, write, above, below }: RisingLimit): DraftReading<number> {
  const reading = readValue(text, { kind: 'number', locale, write, max: maxHoursPerSeat });
  if (!reading.ok) return reading;
  const { value } = reading;
  if (above !== null && value <= above) {
    return { ok: false, message: `The limits must rise: enter more than ${write(above)}.` };
  }
  if (below !== null && value >= below) {
    return { ok: false, message: `The limits must rise: enter less than ${write(below)}.` };
  }
  return reading;
}
