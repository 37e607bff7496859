import { niceAxis } from './axis';
import type { NamedClient } from './owner-clients';
import type { OwnerContext } from './owner-context';
import type { PrintedVerdict, ProfitMap } from './owner-delivery-sections';

/** Fewer clients than this make no pattern. */
const fewestPoints = 5;
const mostPoints = 250;

/** Seats that a logarithmic axis labels. */
const roundSizes = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 1_000_000];

/** Margins below this are drawn at the edge: one client far under zero would flatten all others. */
const lowestPercent = -40;

const legendWords: readonly (readonly [Exclude<PrintedVerdict, 'unknown'>, string])[] = [
  ['keep', 'keep'],
  ['reprice', 'reprice'],
  ['fixNoise', 'fix the noise'],
  ['release', 'release'],
];

/** Clients by size and margin; null where there are too few to see a pattern in. */
export function profitMap(clients: readonly NamedClient[], { company, text }: OwnerContext): ProfitMap | null {
  const drawn = clients
    .filter(({ client }) => client.grossMargin !== null && client.seats > 0)
    .slice(0, mostPoints)
    .map(({ name, client, verdict }) => ({
      name,
      verdict,
      seats: client.seats,
      margin: Math.max(lowestPercent, (client.grossMargin ?? 0) * 100),
    }));
  if (drawn.length < fewestPoints) return null;
  const target = company.settings.targetGrossMargin;
  const named = namesToPrint(drawn, target * 100);
  const margins = drawn.map(({ margin }) => margin);
  const verdicts = new Set(drawn.map(({ verdict }) => verdict));
  return {
    points: drawn.map(({ name, seats, margin, verdict }) => ({
      seats,
      margin,
      verdict,
      label: named.has(name) ? name : null,
    })),
    xAxis: sizeAxis(
      drawn.map(({ seats }) => seats),
      (seats) => text.count(seats),
    ),
    yAxis: niceAxis(Math.min(...margins, target * 100), Math.max(...margins, target * 100), 4, (percent) =>
      text.target(percent / 100),
    ),
    target: { value: target * 100, text: `${text.target(target)} target` },
    legend: legendWords
      .filter(([verdict]) => verdicts.has(verdict))
      .map(([verdict, words]) => ({ verdict, text: words })),
    description: `Scatter chart of ${text.figure(drawn.length, 'clients')} clients: seats against gross margin; the table below holds every figure.`,
  };
}

interface Drawn {
  readonly name: string;
  readonly seats: number;
  readonly margin: number;
}

/** The names that matter: the furthest from the target and the largest. */
function namesToPrint(drawn: readonly Drawn[], targetPercent: number): Set<string> {
  const byDistance = [...drawn].sort(
    (left, right) => Math.abs(right.margin - targetPercent) - Math.abs(left.margin - targetPercent),
  );
  const bySize = [...drawn].sort((left, right) => right.seats - left.seats);
  return new Set([...byDistance.slice(0, 6), ...bySize.slice(0, 4)].map(({ name }) => name));
}

function sizeAxis(sizes: readonly number[], textOf: (seats: number) => string): ProfitMap['xAxis'] {
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const min = roundSizes.findLast((size) => size <= least * 0.9) ?? least * 0.8;
  const max = roundSizes.find((size) => size >= most * 1.1) ?? most * 1.2;
  const ticks = roundSizes
    .filter((size) => size >= min && size <= max)
    .map((value) => ({ value, text: textOf(value) }));
  return { min, max, ticks };
}
