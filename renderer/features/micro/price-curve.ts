import { niceStep } from '../../charts/nice-step';

/** Where a price curve is drawn and what it holds; money in cents, margins as fractions. */
export interface PriceCurve {
  readonly minCents: number;
  readonly maxCents: number;
  readonly priceTicks: readonly number[];
  readonly minMargin: number;
  readonly maxMargin: number;
  readonly marginTicks: readonly number[];
  readonly prices: readonly number[];
}

interface PriceCurveInput {
  readonly costCents: number;
  readonly requiredCents: number;
  /** Today's price and any other price to show. */
  readonly shownCents: readonly number[];
  readonly targetGrossMargin: number;
}

/** Enough for a curve that looks smooth at any width the page has. */
const steps = 60;

/** The share of the margin axis kept free above the target, where the needed price is written. */
const roomAboveTarget = 0.14;

/** Gross margin at a price: 1 − C ÷ P (TruMethods Framework, Micro). */
export function marginAt(priceCents: number, costCents: number): number {
  return 1 - costCents / priceCents;
}

/** The range that shows today's price, the needed price and the target with some room around; null without a cost. */
export function priceCurve(input: PriceCurveInput): PriceCurve | null {
  const { costCents, requiredCents, shownCents, targetGrossMargin } = input;
  const marked = [requiredCents, ...shownCents.filter((cents) => cents > 0)];
  if (costCents <= 0 || requiredCents <= 0) return null;
  const lowest = Math.min(...marked);
  const step = niceStep((Math.max(...marked) * 1.22 - lowest * 0.6) / 6);
  // A round number, but never zero: there is no margin at no price.
  const minCents = Math.floor((lowest * 0.6) / step) * step || lowest * 0.6;
  const maxCents = Math.ceil((Math.max(...marked) * 1.2) / step) * step;
  const lowMargin = Math.min(targetGrossMargin, ...marked.map((price) => marginAt(price, costCents)));
  const curveTop = Math.min(1, Math.max(targetGrossMargin, marginAt(maxCents, costCents)) + 0.02);
  const minMargin = lowMargin - Math.max(0.15, (curveTop - lowMargin) * 0.25);
  // A price far under its cost stretches the axis until the target would lie at its very top.
  const labelTop = targetGrossMargin + ((targetGrossMargin - minMargin) * roomAboveTarget) / (1 - roomAboveTarget);
  const maxMargin = Math.max(curveTop, labelTop);
  return {
    minCents,
    maxCents,
    priceTicks: ticks(minCents, maxCents, step),
    minMargin,
    maxMargin,
    // No price earns more than all of itself, so no tick stands above 100%.
    marginTicks: ticks(minMargin, Math.min(1, maxMargin), niceStep((maxMargin - minMargin) / 5)),
    prices: Array.from({ length: steps + 1 }, (_, index) => minCents + ((maxCents - minCents) * index) / steps),
  };
}

/** The multiples of `step` from `min` to `max`. */
function ticks(min: number, max: number, step: number): readonly number[] {
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toFixed(9)),
  );
}
