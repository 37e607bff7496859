import '../../charts/register';
import type { Comparison } from '@shared/engine/scenario/compare';
import type { ChartOptions } from 'chart.js';
import { useMemo } from 'react';
import { Bar } from 'react-chartjs-2';
import { ChartFrame } from '../../charts/ChartFrame';
import type { ChartColors } from '../../charts/chart-colors';
import { useChartColors } from '../../charts/use-chart-colors';
import { useFormatter } from '../../lib/use-company';
import classes from './SideBySide.module.css';
import { comparedFigure } from './use-comparison';
import { marginRange, type WaterfallBar, waterfallBars } from './waterfall-bars';
import { waterfallLabels } from './waterfall-labels';

const plugins = [waterfallLabels];

/** Where the margin comes from: from today to the scenario, lever by lever. */
export function MarginWaterfall({ comparison }: { readonly comparison: Comparison }) {
  const formatter = useFormatter();
  const colors = useChartColors();
  const target = comparedFigure(comparison.figures, 'targetGrossMargin').scenario ?? 0;
  const targetText = formatter.figure(target, 'rate', { exact: true });
  const bars = useMemo(() => waterfallBars(comparison, formatter), [comparison, formatter]);
  const data = useMemo(() => waterfallData(bars, target, colors), [bars, target, colors]);
  const options = useMemo(() => waterfallOptions(bars, target, targetText, colors), [bars, target, targetText, colors]);
  return (
    <ChartFrame
      title="Where the margin comes from"
      note="points, lever by lever; gross profit a year beneath"
      height={250}
      table={{
        columns: ['Step', 'Points', 'Gross margin after', 'Gross profit a year'],
        rows: bars.map(({ name, kind, text, margin, profit }) => [
          name,
          kind === 'today' || kind === 'scenario' ? '' : text,
          margin,
          profit,
        ]),
      }}
    >
      {bars.length > 0 ? (
        <Bar
          data={data}
          options={options}
          plugins={plugins}
          role="img"
          aria-label={`Gross margin from ${bars[0]?.text} today to ${bars.at(-1)?.text} with the scenario: ${
            bars
              .slice(1, -1)
              .map(({ name, text }) => `${name} ${text}`)
              .join(', ') || 'no lever in use'
          }`}
        />
      ) : (
        <p className={classes.unknown}>Without a price and a cost per seat there is no margin to take apart.</p>
      )}
    </ChartFrame>
  );
}

function waterfallData(bars: readonly WaterfallBar[], target: number, colors: ChartColors) {
  const { min, max } = marginRange(bars, target);
  const halfCap = (max - min) * 0.012;
  const fills = {
    today: colors.ink,
    scenario: colors.accent,
    better: colors.goodFill,
    worse: colors.badFill,
    same: colors.okFill,
  };
  return {
    labels: bars.map(({ name, profit }) => [name, profit]),
    datasets: [
      {
        data: bars.map(({ kind, from, to }): [number, number] =>
          kind === 'better' || kind === 'worse' ? [from, to] : [from - halfCap, to + halfCap],
        ),
        backgroundColor: bars.map(({ kind }) => fills[kind]),
        borderRadius: 2,
        borderSkipped: false,
        maxBarThickness: 56,
        barPercentage: 0.7,
        categoryPercentage: 0.9,
        minBarLength: 2,
      },
    ],
  };
}

function waterfallOptions(
  bars: readonly WaterfallBar[],
  target: number,
  targetText: string,
  colors: ChartColors,
): ChartOptions<'bar'> {
  const inks = {
    today: colors.ink,
    scenario: colors.accent,
    better: colors.good,
    worse: colors.bad,
    same: colors.ink3,
  };
  return {
    layout: { padding: { right: 48, top: 8 } },
    scales: {
      x: {
        border: { color: colors.line },
        grid: { display: false },
        ticks: { color: colors.ink2, font: { size: 11 }, autoSkip: false, maxRotation: 0 },
      },
      y: { ...marginRange(bars, target), display: false },
    },
    plugins: {
      tooltip: { enabled: false },
      markers: { markers: [{ kind: 'horizontal', y: target, color: colors.ink, label: targetText }] },
      waterfallLabels: {
        line: colors.line,
        halo: colors.surface,
        labels: bars.map(({ kind, text, to }) => ({
          text,
          color: inks[kind],
          below: kind === 'worse',
          leadsOnAt: to,
        })),
      },
    },
  };
}
