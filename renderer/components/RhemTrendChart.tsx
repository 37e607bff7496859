import '../charts/register';
import type { RhemPoint } from '@shared/engine/rhem/rhem-trend';
import type { ChartData, ChartOptions } from 'chart.js';
import type { ReactNode } from 'react';
import { Line } from 'react-chartjs-2';
import type { Band } from '../charts/bands';
import { ChartFrame } from '../charts/ChartFrame';
import type { ChartColors } from '../charts/chart-colors';
import type { Marker } from '../charts/markers';
import { useChartColors } from '../charts/use-chart-colors';
import { useAnalysis } from '../lib/use-analysis';
import { useFormatter } from '../lib/use-company';
import classes from './RhemTrendChart.module.css';

interface RhemTrendChartProps {
  readonly points: readonly RhemPoint[];
  readonly height: number;
  /** At most as many months are named under the chart. */
  readonly monthLabels: number;
  /** A link after the caption. */
  readonly link?: ReactNode;
}

/** True and reported RHEM over its bands, with the target and what stays hidden between the lines. */
export function RhemTrendChart({ points, height, monthLabels, link }: RhemTrendChartProps) {
  const { company } = useAnalysis();
  const formatter = useFormatter();
  const colors = useChartColors();
  const { rhemBands, rhemTarget, rhemWindowMonths } = company.settings;
  const hours = (value: number) => formatter.figure(value, 'hoursPerSeat');
  const last = points.at(-1);
  const first = points[0];
  if (!last || !first) return null;
  return (
    <div>
      <ChartFrame
        title="Reactive hours per seat"
        note={`${rhemWindowMonths}-month average`}
        height={height}
        table={{
          columns: ['Month', 'True', 'Reported', 'True, average', 'Reported, average'],
          rows: points.map((point) => [
            formatter.month(point.month, 'short'),
            hours(point.trueInMonth),
            hours(point.reportedInMonth),
            hours(point.true),
            hours(point.reported),
          ]),
        }}
      >
        <Line
          role="img"
          aria-label={`RHEM from ${formatter.month(first.month)} to ${formatter.month(last.month)}: true ${hours(first.true)} to ${hours(last.true)}, reported ${hours(first.reported)} to ${hours(last.reported)}, target ${hours(rhemTarget)}`}
          data={dataOf(points, colors, (month) => formatter.month(month, 'short'))}
          options={optionsOf({ points, colors, rhemBands, rhemTarget, hours, monthLabels })}
        />
      </ChartFrame>
      <p className={classes.caption}>Earlier months are measured on today’s seats. {link}</p>
    </div>
  );
}

function dataOf(
  points: readonly RhemPoint[],
  colors: ChartColors,
  monthName: (month: string) => string,
): ChartData<'line', number[], string> {
  const lastRadius = points.map((_, index) => (index === points.length - 1 ? 3.5 : 0));
  return {
    labels: points.map(({ month }) => monthName(month)),
    datasets: [
      {
        label: 'True',
        data: points.map((point) => point.true),
        borderColor: colors.accent,
        borderWidth: 2.25,
        pointRadius: lastRadius,
        pointBackgroundColor: colors.accent,
        pointBorderColor: colors.surface,
        fill: { target: 1, above: `${colors.accent}1c` },
      },
      {
        label: 'Reported',
        data: points.map((point) => point.reported),
        borderColor: colors.ink2,
        borderWidth: 1.5,
        borderDash: [4, 3],
        pointRadius: points.length === 1 ? 3 : 0,
        pointBackgroundColor: colors.ink2,
      },
    ],
  };
}

interface OptionParts {
  readonly points: readonly RhemPoint[];
  readonly colors: ChartColors;
  readonly rhemBands: readonly [number, number, number];
  readonly rhemTarget: number;
  readonly hours: (value: number) => string;
  readonly monthLabels: number;
}

function optionsOf({ points, colors, rhemBands, rhemTarget, hours, monthLabels }: OptionParts): ChartOptions<'line'> {
  const [, , watch] = rhemBands;
  const values = points.flatMap((point) => [point.true, point.reported]);
  const low = Math.max(0, roundTo(Math.min(...values, rhemTarget) - 0.1, 0.05, Math.floor));
  const high = roundTo(Math.max(...values, watch) + 0.04, 0.05, Math.ceil);
  const ticks = [...new Set([...rhemBands, rhemTarget])].filter((value) => value >= low && value <= high).sort();
  const last = points.at(-1);
  return {
    layout: { padding: { right: 56 } },
    scales: {
      x: {
        grid: { display: false },
        border: { display: false },
        ticks: { color: colors.ink3, maxRotation: 0, autoSkip: true, maxTicksLimit: monthLabels },
      },
      y: {
        min: low,
        max: high,
        grid: { display: false },
        border: { display: false },
        afterBuildTicks: (axis) => {
          axis.ticks = ticks.map((value) => ({ value }));
        },
        ticks: {
          callback: (value) => hours(Number(value)),
          color: (context) => (isTick(context, rhemTarget) ? colors.ink : colors.ink3),
          font: (context) => ({ weight: isTick(context, rhemTarget) ? 600 : 400, size: 11 }),
        },
      },
    },
    interaction: { mode: 'index', intersect: false },
    plugins: {
      tooltip: { callbacks: { label: ({ dataset, parsed }) => `${dataset.label ?? ''} ${hours(parsed.y ?? 0)}` } },
      bands: { bands: bandsOf(rhemBands, low, high, colors), labelColor: colors.ink3 },
      markers: { markers: markersOf(points, rhemTarget, high - low, colors, hours) },
      endLabels: {
        labels: last
          ? [
              { text: hours(last.true), note: 'true', color: colors.accent },
              { text: hours(last.reported), note: 'reported', color: colors.ink },
            ]
          : [],
      },
    },
  };
}

/** Chart.js also asks while it measures, when there is no tick yet. */
function isTick(context: { readonly tick?: { readonly value: number } }, value: number): boolean {
  return context.tick?.value === value;
}

function roundTo(value: number, step: number, round: (value: number) => number): number {
  return Number((round(Number((value / step).toFixed(6))) * step).toFixed(6));
}

function bandsOf(
  [best, good, watch]: OptionParts['rhemBands'],
  low: number,
  high: number,
  colors: ChartColors,
): readonly Band[] {
  return [
    { from: low, to: best, color: colors.goodSoft, opacity: 0.8, label: 'Best', labelAt: 'bottom' },
    { from: best, to: good, color: colors.goodSoft, opacity: 0.4, label: 'Good', labelAt: 'bottom' },
    { from: good, to: watch, color: colors.watchSoft, opacity: 0.7, label: 'Watch', labelAt: 'top' },
    { from: watch, to: high, color: colors.badSoft, opacity: 0.75, label: 'Noisy', labelAt: 'top' },
  ];
}

function markersOf(
  points: readonly RhemPoint[],
  target: number,
  range: number,
  colors: ChartColors,
  hours: (value: number) => string,
): readonly Marker[] {
  const middle = points[Math.floor((points.length - 1) / 2)];
  const last = points.at(-1);
  const isClear = last !== undefined && Math.abs(last.reported - target) > range * 0.1;
  const line: Marker = {
    kind: 'horizontal',
    y: target,
    color: colors.ink,
    noteColor: colors.ink2,
    ...(isClear ? { note: 'target' } : {}),
  };
  if (!middle || !last || middle.true - middle.reported < range * 0.08 || points.length < 2) return [line];
  return [
    line,
    {
      kind: 'text',
      x: (points.length - 1) / 2,
      y: (middle.true + middle.reported) / 2,
      color: colors.accent,
      label: `hidden ${hours(last.true - last.reported)}`,
      align: 'center',
    },
  ];
}
