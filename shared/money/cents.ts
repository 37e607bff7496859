/** Integer minor units of the company's currency: $12.34 is 1234. Stored money is always this. */
export type Cents = number;

/** Rounds to the nearest whole unit, halves away from zero. The only way a fraction becomes stored money. */
export function roundHalfAwayFromZero(value: number): number {
  const rounded = Math.round(Math.abs(value));
  return value < 0 ? -rounded : rounded;
}
