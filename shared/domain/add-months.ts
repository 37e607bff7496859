import type { Month } from './primitives';

/** The month `count` months after (or before, when negative) a `YYYY-MM` month. */
export function addMonths(month: Month, count: number): Month {
  const [year = 0, monthOfYear = 1] = month.split('-').map(Number);
  const index = year * 12 + (monthOfYear - 1) + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}
