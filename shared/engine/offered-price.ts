import type { Figure } from './analysis';
import { roundUp } from './ratio';

/** The price to offer, in cents: the required price rounded up to the price step. The one place that rounds. */
export function offeredPrice(requiredPriceCents: Figure, priceStepCents: number): Figure {
  return requiredPriceCents === null ? null : roundUp(requiredPriceCents / priceStepCents) * priceStepCents;
}
