import type { Figure } from './analysis';
import { ratio } from './ratio';

/** The price multiplier, 1 ÷ (1 − g): what a dollar of cost needs in price; 3.333… at 70 %. */
export function priceMultiplier(targetGrossMargin: number): number {
  return 1 / (1 - targetGrossMargin);
}

/** The exact price, in cents, at which a cost leaves the target margin: cost ÷ (1 − g). */
export function requiredPrice(costCents: Figure, targetGrossMargin: number): Figure {
  return ratio(costCents, 1 - targetGrossMargin);
}
