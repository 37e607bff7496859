import type { MicroBasis } from '@shared/engine/analysis';
import { type CostPart, costParts } from '../../components/area-look';

/** How a price stands to what the cost needs. `loss`: it does not even cover the cost. */
export type PriceStanding = 'short' | 'over' | 'even' | 'loss';

/** A bar of cost against price; shares are of the bar's whole width, money is cents a seat. */
export interface CostBar {
  readonly parts: readonly { readonly part: CostPart; readonly cents: number; readonly share: number }[];
  readonly costCents: number;
  readonly costShare: number;
  readonly priceCents: number;
  readonly priceShare: number;
  readonly requiredCents: number;
  readonly requiredShare: number;
  /** The most a seat may cost at this price and the target margin. */
  readonly ceilingCents: number;
  readonly ceilingShare: number;
  readonly standing: PriceStanding;
  /** Price less required price: below zero where the price is short. */
  readonly overCents: number;
}

/** Differences below half a cent do not show. */
const leastShownCents = 0.5;

/** Lays the cost of a seat out against its price and the price it needs; null where one of the figures is missing. */
export function costBar(basis: MicroBasis, priceCents: number | null, targetGrossMargin: number): CostBar | null {
  const { totalCentsPerSeat: costCents, requiredPriceCents: requiredCents } = basis;
  if (costCents === null || requiredCents === null || priceCents === null) return null;
  const scaleCents = Math.max(priceCents, requiredCents);
  if (scaleCents <= 0) return null;
  const ceilingCents = priceCents * (1 - targetGrossMargin);
  const overCents = priceCents - requiredCents;
  return {
    parts: costParts.flatMap((part) => {
      const cents = part === 'outside' ? basis.outsideCentsPerSeat : basis.areas[part].totalCentsPerSeat;
      return cents === null || cents <= 0 ? [] : [{ part, cents, share: cents / scaleCents }];
    }),
    costCents,
    costShare: costCents / scaleCents,
    priceCents,
    priceShare: priceCents / scaleCents,
    requiredCents,
    requiredShare: requiredCents / scaleCents,
    ceilingCents,
    ceilingShare: ceilingCents / scaleCents,
    standing: standingOf(priceCents, costCents, overCents),
    overCents,
  };
}

function standingOf(priceCents: number, costCents: number, overCents: number): PriceStanding {
  if (priceCents < costCents) return 'loss';
  if (Math.abs(overCents) < leastShownCents) return 'even';
  return overCents > 0 ? 'over' : 'short';
}
