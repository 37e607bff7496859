import type { Formatter } from '@shared/format/formatter';
import type { ChartColors } from '../../charts/chart-colors';
import type { Marker } from '../../charts/markers';
import { marginAt, type PriceCurve } from './price-curve';

/** What the marks on a price curve are made of; money in cents a seat. */
export interface CurveMarkerParts {
  readonly curve: PriceCurve;
  readonly costCents: number;
  readonly requiredCents: number;
  readonly offeredCents: number | null;
  readonly todayCents: number | null;
  readonly triedCents: number | null;
  readonly modeledCents: number | null;
  readonly guidelineCents: number | null;
  readonly targetGrossMargin: number;
  readonly colors: ChartColors;
  readonly formatter: Formatter;
}

/** Left of this share of the chart a label has no room at the left of its point. */
const roomForLabel = 0.3;

/** Prices closer than this share of the chart are one point with one label. */
const onePoint = 0.012;

/** Target line, drop lines, the points of today, of the target and of the tried price, and the gap between. */
export function curveMarkers(parts: CurveMarkerParts): readonly Marker[] {
  const { curve, requiredCents, todayCents, triedCents, targetGrossMargin, colors, formatter } = parts;
  const share = (cents: number) => (cents - curve.minCents) / (curve.maxCents - curve.minCents);
  const hasToday = todayCents !== null && todayCents > 0;
  const together = hasToday && Math.abs(share(todayCents) - share(requiredCents)) < onePoint;
  const tried = triedCents !== null && triedCents > 0 && triedCents !== todayCents ? triedCents : null;
  return [
    {
      kind: 'horizontal',
      y: targetGrossMargin,
      color: colors.ink,
      label: formatter.figure(targetGrossMargin, 'rate', { exact: true }),
      note: 'target',
      noteColor: colors.ink3,
    },
    ...(hasToday && !together ? gapMarks(parts, todayCents) : []),
    ...(together ? [] : [requiredPoint(parts, share(requiredCents))]),
    ...(hasToday ? [todayPoint(parts, todayCents, share(todayCents))] : []),
    ...(tried === null ? [] : [triedPoint(parts, tried)]),
    ...shadeNote(parts),
  ];
}

function gapMarks({ requiredCents, costCents, colors, formatter }: CurveMarkerParts, todayCents: number): Marker[] {
  const over = todayCents - requiredCents;
  const color = over < 0 ? colors.bad : colors.good;
  const drop = (x: number): Marker => ({ kind: 'vertical', x, fromY: marginAt(x, costCents), color: colors.ink2 });
  return [
    drop(todayCents),
    drop(requiredCents),
    {
      kind: 'span',
      fromX: Math.min(todayCents, requiredCents),
      toX: Math.max(todayCents, requiredCents),
      color,
      halo: colors.surface,
      label: `${formatter.figure(Math.abs(over), 'centsPerSeat')} ${over < 0 ? 'short' : 'over'}`,
    },
  ];
}

function todayPoint(
  { costCents, requiredCents, colors, formatter }: CurveMarkerParts,
  cents: number,
  share: number,
): Marker {
  const margin = marginAt(cents, costCents);
  return {
    kind: 'point',
    x: cents,
    y: margin,
    color: colors.accent,
    fill: colors.surface,
    halo: colors.surface,
    label: `Today ${formatter.figure(cents, 'centsPerSeat')}`,
    labelColor: colors.ink,
    note: formatter.figure(margin, 'rate'),
    noteColor: colors.ink2,
    labelAt: share < roomForLabel || cents > requiredCents ? 'right' : 'left',
  };
}

function requiredPoint(parts: CurveMarkerParts, share: number): Marker {
  const { requiredCents, offeredCents, targetGrossMargin, colors, formatter } = parts;
  const target = formatter.figure(targetGrossMargin, 'rate', { exact: true });
  return {
    kind: 'point',
    x: requiredCents,
    y: targetGrossMargin,
    color: colors.accent,
    fill: colors.accent,
    halo: colors.surface,
    label: `${target} needs ${formatter.figure(requiredCents, 'centsPerSeat')}`,
    labelColor: colors.ink,
    ...(offeredCents === null ? {} : { note: `offer ${formatter.figure(offeredCents, 'wholeCents')}` }),
    noteColor: colors.ink2,
    labelAt: share < roomForLabel ? 'right' : 'above',
  };
}

function triedPoint({ costCents, colors, formatter }: CurveMarkerParts, cents: number): Marker {
  const margin = marginAt(cents, costCents);
  return {
    kind: 'point',
    x: cents,
    y: margin,
    color: colors.ink,
    fill: colors.surface,
    halo: colors.surface,
    label: formatter.figure(cents, 'centsPerSeat'),
    note: formatter.figure(margin, 'rate'),
    noteColor: colors.ink2,
    labelAt: 'right',
  };
}

function shadeNote({ curve, modeledCents, guidelineCents, colors, formatter }: CurveMarkerParts): Marker[] {
  if (modeledCents === null || guidelineCents === null) return [];
  const money = (cents: number) => formatter.figure(cents, 'centsPerSeat');
  return [
    {
      kind: 'text',
      x: curve.maxCents,
      y: curve.minMargin + (curve.maxMargin - curve.minMargin) * 0.22,
      color: colors.ink3,
      halo: colors.surface,
      align: 'right',
      label: `shaded: modeled ${money(modeledCents)} to guideline ${money(guidelineCents)}`,
    },
  ];
}
