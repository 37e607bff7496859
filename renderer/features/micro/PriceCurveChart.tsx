import '../../charts/register';
import type { ChartData, ChartOptions, Point } from 'chart.js';
import { Line } from 'react-chartjs-2';
import type { ChartColors } from '../../charts/chart-colors';
import { useChartColors } from '../../charts/use-chart-colors';
import { useFormatter } from '../../lib/use-company';
import { marginAt, type PriceCurve } from './price-curve';
import { type CurveMarkerParts, curveMarkers } from './price-curve-markers';

export interface PriceCurveChartProps {
  readonly curve: PriceCurve;
  readonly costCents: number;
  readonly requiredCents: number;
  readonly offeredCents: number | null;
  readonly todayCents: number | null;
  readonly triedCents: number | null;
  readonly modeledCents: number | null;
  readonly guidelineCents: number | null;
  readonly targetGrossMargin: number;
}

/** Margin by price on the basis in force; the shade spans the modeled and the guideline cost. */
export function PriceCurveChart(props: PriceCurveChartProps) {
  const { curve, costCents, requiredCents, todayCents, targetGrossMargin } = props;
  const formatter = useFormatter();
  const colors = useChartColors();
  const money = (cents: number) => formatter.figure(cents, 'centsPerSeat');
  const rate = (value: number) => formatter.figure(value, 'rate');
  const target = formatter.figure(targetGrossMargin, 'rate', { exact: true });
  const today =
    todayCents !== null && todayCents > 0
      ? `${rate(marginAt(todayCents, costCents))} at today’s ${money(todayCents)}, `
      : '';
  const parts: CurveMarkerParts = { ...props, colors, formatter };
  return (
    <Line
      role="img"
      aria-label={`Gross margin by seat price: ${today}${target} at ${money(requiredCents)}`}
      data={dataOf(props, colors)}
      options={{
        ...scalesOf(curve, targetGrossMargin, colors, {
          price: (cents) => formatter.figure(cents, 'wholeCents'),
          margin: (value) => formatter.figure(value, 'rate', { exact: true }),
        }),
        interaction: { mode: 'index', intersect: false },
        plugins: {
          tooltip: {
            displayColors: false,
            filter: ({ datasetIndex }) => datasetIndex === 2,
            callbacks: {
              title: ([item]) => money(item?.parsed.x ?? 0),
              label: ({ parsed }) => `${rate(parsed.y ?? 0)} gross margin`,
            },
          },
          markers: { markers: curveMarkers(parts) },
        },
      }}
    />
  );
}

function dataOf(props: PriceCurveChartProps, colors: ChartColors): ChartData<'line', Point[]> {
  const { curve, costCents } = props;
  const line = (cents: number) => curve.prices.map((price) => ({ x: price, y: marginAt(price, cents) }));
  const edge = { borderWidth: 0, pointRadius: 0, pointHitRadius: 0 };
  return {
    datasets: [
      { label: 'Modeled', data: line(props.modeledCents ?? costCents), ...edge },
      {
        label: 'Guideline',
        data: line(props.guidelineCents ?? costCents),
        ...edge,
        fill: 0,
        backgroundColor: `${colors.accent}21`,
      },
      { label: 'Margin', data: line(costCents), borderColor: colors.accent, borderWidth: 2.25, pointRadius: 0 },
    ],
  };
}

interface AxisTexts {
  readonly price: (cents: number) => string;
  readonly margin: (value: number) => string;
}

/** Less than this share of the axis apart, a tick would run into the target's label, which is two lines deep below. */
const targetRoom = { above: 0.1, below: 0.13 };

function scalesOf(curve: PriceCurve, target: number, colors: ChartColors, texts: AxisTexts): ChartOptions<'line'> {
  const range = curve.maxMargin - curve.minMargin;
  const marginTicks = curve.marginTicks.filter(
    (tick) => tick - target > range * targetRoom.above || target - tick > range * targetRoom.below,
  );
  return {
    parsing: false,
    layout: { padding: { top: 8 } },
    scales: {
      x: {
        type: 'linear',
        min: curve.minCents,
        max: curve.maxCents,
        grid: { display: false },
        border: { display: false },
        afterBuildTicks: (axis) => {
          axis.ticks = curve.priceTicks.map((value) => ({ value }));
        },
        ticks: { color: colors.ink3, maxRotation: 0, align: 'inner', callback: (value) => texts.price(Number(value)) },
      },
      y: {
        position: 'right',
        min: curve.minMargin,
        max: curve.maxMargin,
        grid: { color: colors.grid, drawTicks: false },
        border: { display: false },
        // Room for the target's own label, which stands among the ticks.
        afterFit: (axis) => {
          axis.width = Math.max(axis.width, 52);
        },
        afterBuildTicks: (axis) => {
          axis.ticks = marginTicks.map((value) => ({ value }));
        },
        ticks: { color: colors.ink3, padding: 8, callback: (value) => texts.margin(Number(value)) },
      },
    },
  };
}
