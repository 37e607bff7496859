import type { ClientVerdict } from '@shared/engine/analysis';
import { type BreakEvenCurve, marginAtSize } from '@shared/engine/break-even-curve';
import type { NamedClient } from './profit-row';

/** A client as a point: size and margin, the margin as drawn. */
export interface MapPoint {
  readonly id: string;
  readonly name: string;
  readonly verdict: ClientVerdict | null;
  readonly seats: number;
  readonly margin: number;
  /** The margin, or the edge of the chart where it lies beneath. */
  readonly y: number;
}

/** Everything the chart is drawn from. */
export interface MarginMapModel {
  readonly points: readonly MapPoint[];
  readonly isLogarithmic: boolean;
  readonly minSeats: number;
  readonly maxSeats: number;
  readonly sizeTicks: readonly number[];
  readonly minMargin: number;
  readonly maxMargin: number;
  readonly curve: readonly { readonly x: number; readonly y: number }[];
}

/** One client far under zero would flatten all others: it is drawn at the edge. */
const lowestMargin = -0.4;

/** From sizes this far apart on, every doubling gets the same room. */
const logarithmicFrom = 5;

const roundSizes = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6, 1e7];

const curvePoints = 80;

/** Clients with seats and a margin as points, with axes around them and the curve of an average client; null where no client has both. */
export function marginMapOf(
  clients: readonly NamedClient[],
  curve: BreakEvenCurve | null,
  target: number,
): MarginMapModel | null {
  const drawn = clients.flatMap(({ id, name, of }) =>
    of.grossMargin !== null && of.seats > 0
      ? [{ id, name, verdict: of.verdict, seats: of.seats, margin: of.grossMargin }]
      : [],
  );
  if (drawn.length === 0) return null;
  const sizes = drawn.map(({ seats }) => seats);
  const [least, most] = [smallest(sizes), largest(sizes)];
  const isLogarithmic = most / least >= logarithmicFrom;
  const { min, max } = isLogarithmic ? logarithmicRange(least, most) : linearRange(most);
  const margins = drawn.map(({ margin }) => Math.max(margin, lowestMargin));
  const minMargin = Math.floor((Math.min(smallest(margins), target) - 0.03) * 10) / 10;
  const maxMargin = Math.min(1, Math.ceil((Math.max(largest(margins), target) + 0.03) * 10) / 10);
  return {
    points: drawn.map((point) => ({ ...point, y: Math.max(point.margin, minMargin) })),
    isLogarithmic,
    minSeats: min,
    maxSeats: max,
    sizeTicks: isLogarithmic ? roundSizes.filter((size) => size >= min && size <= max) : linearTicks(max),
    minMargin,
    maxMargin,
    curve: curve === null ? [] : curveIn(curve, { min, max, minMargin, isLogarithmic }),
  };
}

function smallest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}

function logarithmicRange(least: number, most: number) {
  return { min: least * 0.8, max: most * 1.25 };
}

function linearRange(most: number) {
  return { min: 0, max: most * 1.15 };
}

function linearTicks(max: number): number[] {
  const power = 10 ** Math.floor(Math.log10(max / 4));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => max / size <= 6) ?? 10 * power;
  return Array.from({ length: Math.floor(max / step) }, (_, at) => (at + 1) * step);
}

interface CurveRange {
  readonly min: number;
  readonly max: number;
  readonly minMargin: number;
  readonly isLogarithmic: boolean;
}

/** The part of the curve inside the chart. */
function curveIn(curve: BreakEvenCurve, { min, max, minMargin, isLogarithmic }: CurveRange) {
  const from = Math.max(min, max * 1e-4);
  return Array.from({ length: curvePoints }, (_, at) => {
    const share = at / (curvePoints - 1);
    const x = isLogarithmic ? from * (max / from) ** share : from + (max - from) * share;
    return { x, y: marginAtSize(curve, x) };
  }).filter(({ y }) => y >= minMargin);
}

/** At most so many names stand in the chart. */
const mostNames = 14;

/** The clients worth naming, the most telling first: the furthest from the target and the largest. */
export function pointsToName(points: readonly MapPoint[], target: number): readonly MapPoint[] {
  const far = [...points].sort((left, right) => Math.abs(right.margin - target) - Math.abs(left.margin - target));
  const large = [...points].sort((left, right) => right.seats - left.seats);
  const named = new Set<MapPoint>();
  for (let at = 0; at < points.length && named.size < mostNames; at += 1) {
    for (const point of [far[at], large[at]]) if (point) named.add(point);
  }
  return [...named].slice(0, mostNames);
}
