import { seatAreaOrder } from '../engine/areas';
import { product, sum } from '../engine/ratio';
import { leadBasis, type OwnerContext } from './owner-context';
import type { PriceBar } from './owner-money-sections';

/** What a seat may cost at today's price so that the target margin is kept, in cents. */
export function allowedCents({ analysis, company }: OwnerContext): number | null {
  return product(analysis.totals.aispCents, 1 - company.settings.targetGrossMargin);
}

/** The average seat price as a bar, and what it pays for; null without a price or a cost. */
export function priceBar(context: OwnerContext): PriceBar | null {
  const { analysis, company, text } = context;
  const { micro } = leadBasis(analysis);
  const { aispCents } = analysis.totals;
  const allowed = allowedCents(context);
  const cost = micro.totalCentsPerSeat;
  if (aispCents === null || allowed === null || cost === null) return null;
  const tools = sum(...seatAreaOrder.map((area) => micro.areas[area].toolsCentsPerSeat)) ?? 0;
  const segments = [
    ...seatAreaOrder.map((area) => ({
      id: area,
      label: barLabels[area],
      cents: micro.areas[area].laborCentsPerSeat ?? 0,
    })),
    { id: 'tools', label: 'Tools', cents: tools },
    { id: 'outside', label: 'Outside', cents: micro.outsideCentsPerSeat ?? 0 },
  ].filter(({ cents }) => cents > 0);
  const over = cost - allowed;
  const target = text.target(company.settings.targetGrossMargin);
  return {
    priceCents: aispCents,
    costCents: cost,
    allowedCents: allowed,
    segments: segments.map((segment) => ({ ...segment, text: text.bare(segment.cents) })),
    priceText: `price ${text.perSeat(aispCents)}`,
    costText: `cost ${text.perSeat(cost)}: ${text.perSeat(Math.abs(over))} ${over > 0 ? 'too much' : 'to spare'}`,
    allowedText: `${target} leaves ${text.perSeat(allowed)} for cost`,
    marginText:
      cost <= aispCents
        ? `Gross margin ${text.perSeat(aispCents - cost)}, or ${text.rate(micro.grossMargin)} of the price`
        : '',
    description: `Bar of the average seat price of ${text.perSeat(aispCents)}: cost ${text.perSeat(cost)}, gross margin ${text.rate(micro.grossMargin)}. At ${target}, cost may be ${text.perSeat(allowed)}.`,
  };
}

const barLabels = { support: 'Support', central: 'Centralized', tam: 'TAM', vcio: 'vCIO' } as const;
