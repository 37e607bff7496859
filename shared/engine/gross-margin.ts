import type { Figure } from './analysis';
import { ratio } from './ratio';

/** Gross margin at a price, as a fraction: 1 − cost ÷ price (TruMethods Framework, Micro). */
export function marginAtPrice(costCentsPerSeat: Figure, priceCents: Figure): Figure {
  const share = ratio(costCentsPerSeat, priceCents);
  return share === null ? null : 1 - share;
}
