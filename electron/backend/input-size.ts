import type { CallName } from '@shared/contract';
import { SeatwiseError } from '@shared/errors';

/** Whole companies and large pastes need room; everything else is small. */
const maxSizes: Partial<Record<CallName, number>> = {
  'company.replace': 256 * 1024 * 1024,
  'company.change': 256 * 1024 * 1024,
  'import.remember': 8 * 1024 * 1024,
};
const maxOtherSize = 64 * 1024;

/** What a value costs besides its characters. */
const valueSize = 8;

/** Deeper than anything in the contract; also ends the walk through an input that contains itself. */
const maxDepth = 32;

/** Throws a SeatwiseError for input that is larger or deeper than the call can need, before it is looked at closely. */
export function refuseOversized(name: CallName, input: unknown): void {
  const budget = { left: maxSizes[name] ?? maxOtherSize };
  if (!fits(input, budget, 0)) {
    throw new SeatwiseError('tooLarge', 'This is more than Seatwise takes at once. Split it up and try again.');
  }
}

function fits(value: unknown, budget: { left: number }, depth: number): boolean {
  budget.left -= typeof value === 'string' ? value.length + valueSize : valueSize;
  if (budget.left < 0 || depth > maxDepth) return false;
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every((item) => fits(item, budget, depth + 1));
  if (ArrayBuffer.isView(value)) {
    budget.left -= value.byteLength;
    return budget.left >= 0;
  }
  for (const [key, item] of Object.entries(value)) {
    budget.left -= key.length;
    if (!fits(item, budget, depth + 1)) return false;
  }
  return true;
}
