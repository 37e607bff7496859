import { marginAtPrice } from '../engine/gross-margin';
import { niceAxis, niceStep } from './axis';
import { leadBasis, type OwnerContext } from './owner-context';
import type { PriceSection } from './owner-money-sections';

/** Figures the price section rests on; cents a seat. */
interface Basis {
  readonly costCents: number;
  readonly todayCents: number;
  readonly offeredCents: number;
  readonly requiredCents: number;
  readonly seats: number;
  readonly target: number;
}

/** Gross margin at any price, or null where there is no cost or price yet. */
export function priceSection(context: OwnerContext): PriceSection | null {
  const { analysis, company, text } = context;
  const { micro, words } = leadBasis(analysis);
  const { aispCents, seats } = analysis.totals;
  const { totalCentsPerSeat, offeredPriceCents, requiredPriceCents } = micro;
  if (!aispCents || !totalCentsPerSeat || !offeredPriceCents || !requiredPriceCents) return null;
  const basis: Basis = {
    costCents: totalCentsPerSeat,
    todayCents: aispCents,
    offeredCents: offeredPriceCents,
    requiredCents: requiredPriceCents,
    seats,
    target: company.settings.targetGrossMargin,
  };
  return {
    headline: headlineOf(basis, context),
    lead: null,
    curve: curveOf(basis, context),
    rows: rowsOf(basis, context),
    notes: [`At ${text.perSeat(totalCentsPerSeat)} of cost a seat ${words}, the same at every price.`],
  };
}

function headlineOf(
  { todayCents, offeredCents, seats, target, requiredCents }: Basis,
  { text, analysis }: OwnerContext,
): string[] {
  const today = leadBasis(analysis).micro.grossMargin;
  if (todayCents >= requiredCents) {
    return [
      `${text.perSeat(todayCents)} earns ${text.rate(today)}.`,
      `${text.price(offeredCents)} would be enough for ${text.target(target)}.`,
    ];
  }
  const yearCents = (offeredCents - todayCents) * seats * 12;
  return [
    `${text.perSeat(offeredCents - todayCents)} more a seat reaches ${text.target(target)}.`,
    `That is ${text.compact(yearCents)} a year.`,
  ];
}

const curvePoints = 48;

function curveOf(basis: Basis, { text }: OwnerContext): PriceSection['curve'] {
  const { costCents, todayCents, offeredCents, target } = basis;
  const low = Math.max(costCents, Math.min(todayCents, offeredCents) * 0.6) / 100;
  const high = (Math.max(todayCents, offeredCents) * 1.25) / 100;
  const xAxis = niceAxis(low, high, 6, (price) => text.price(price * 100));
  const marginPercent = (price: number) => (marginAtPrice(costCents, price * 100) ?? 0) * 100;
  const from = Math.max(xAxis.min, costCents / 100);
  const points = Array.from({ length: curvePoints + 1 }, (_, index) => {
    const x = from + ((xAxis.max - from) * index) / curvePoints;
    return { x, y: marginPercent(x) };
  });
  const yLow = Math.min(points[0]?.y ?? 0, target * 100);
  const yHigh = Math.max(points.at(-1)?.y ?? 100, target * 100);
  const mark = (cents: number, label: string, isToday: boolean) => ({
    price: cents / 100,
    margin: marginPercent(cents / 100),
    label: `${label} ${text.price(cents)}: ${text.rate(marginPercent(cents / 100) / 100)}`,
    isToday,
  });
  const marks = [mark(todayCents, 'today', true), mark(offeredCents, 'offered', false)];
  return {
    points,
    xAxis,
    yAxis: niceAxis(yLow, yHigh, 4, (percent) => text.target(percent / 100)),
    target: { value: target * 100, text: `${text.target(target)} target` },
    marks,
    description: `Curve of gross margin by seat price; ${marks.map(({ label }) => label).join('; ')}.`,
  };
}

/** Round prices beside those that have a name. */
const mostRoundPrices = 4;

/** Round prices around today's and the offered one, with those two and the exact one among them. */
function rowsOf({ costCents, todayCents, offeredCents, requiredCents, seats }: Basis, { text }: OwnerContext) {
  const low = Math.min(todayCents, offeredCents) * 0.88;
  const high = Math.max(todayCents, offeredCents) * 1.1;
  const step = niceStep(high - low, 6);
  const middle = (low + high) / 2;
  const round = Array.from({ length: 8 }, (_, index) => (Math.ceil(low / step) + index) * step)
    .filter((cents) => cents <= high)
    .sort((left, right) => Math.abs(left - middle) - Math.abs(right - middle))
    .slice(0, mostRoundPrices);
  const named = new Map<number, string>([
    [requiredCents, 'required'],
    [offeredCents, 'offered'],
    [todayCents, 'today'],
  ]);
  const isNamed = (cents: number) => [...named.keys()].some((price) => Math.abs(price - cents) < 50);
  const prices = [...named.keys(), ...round.filter((cents) => !isNamed(cents))].sort((left, right) => left - right);
  return prices.map((cents) => ({
    price: text.perSeat(cents),
    meaning: named.get(cents) ?? '',
    margin: text.rate(marginAtPrice(costCents, cents)),
    profit: text.money((cents - costCents) * seats),
    againstToday: cents === todayCents ? '–' : text.figure((cents - todayCents) * seats, 'cents', { signed: true }),
    isToday: cents === todayCents,
  }));
}
