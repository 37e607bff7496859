import type { Comparison } from '@shared/engine/scenario/compare';
import type { Formatter } from '@shared/format/formatter';
import { leverName } from './lever-list';

/** One bar of the waterfall: a margin as a cap, or the step of one lever from margin to margin. */
export interface WaterfallBar {
  readonly name: string;
  readonly kind: 'today' | 'better' | 'worse' | 'same' | 'scenario';
  readonly from: number;
  readonly to: number;
  /** What stands beside the bar: the margin, or the step in points. */
  readonly text: string;
  /** Gross profit a year that comes with the step; empty for caps. */
  readonly profit: string;
  readonly margin: string;
}

/** The margin from today to the scenario, lever by lever; empty where a margin is not known. */
export function waterfallBars(comparison: Comparison, formatter: Formatter): WaterfallBar[] {
  const today = comparison.micro.baseline.grossMargin;
  const scenario = comparison.micro.scenario.grossMargin;
  if (today === null || scenario === null) return [];
  const steps = comparison.waterfall
    // The goal moves no margin: it has no bar.
    .filter(({ lever }) => lever.kind !== 'targetMargin')
    .map(({ lever, before, after, change, annualGrossProfitChangeCents }): WaterfallBar => {
      const name = leverName(lever);
      return {
        name: name.charAt(0).toUpperCase() + name.slice(1),
        kind: change === null || Math.abs(change) < 1e-9 ? 'same' : change > 0 ? 'better' : 'worse',
        from: before ?? today,
        to: after ?? today,
        text: signedPoints(change, formatter),
        profit: formatter.figure(annualGrossProfitChangeCents, 'cents', { signed: true, compact: true }),
        margin: formatter.figure(after, 'rate'),
      };
    });
  return [cap('Today', 'today', today, formatter), ...steps, cap('Scenario', 'scenario', scenario, formatter)];
}

function cap(name: string, kind: 'today' | 'scenario', margin: number, formatter: Formatter): WaterfallBar {
  const text = formatter.figure(margin, 'rate');
  return { name, kind, from: margin, to: margin, text, profit: '', margin: text };
}

/** The unit stands in the title of the chart. */
function signedPoints(change: number | null, formatter: Formatter): string {
  return formatter.figure(change, 'points', { signed: true }).replace(/\s*pts$/, '');
}

/** The part of the margin axis worth showing: all bars and the target, with air for the labels. */
export function marginRange(bars: readonly WaterfallBar[], target: number): { min: number; max: number } {
  const values = [target, ...bars.flatMap(({ from, to }) => [from, to])];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = Math.max((high - low) * 0.22, 0.006);
  return { min: low - air, max: high + air };
}
