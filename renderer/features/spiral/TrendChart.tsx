import '../../charts/register';
import type { SpiralSymptom } from '@shared/engine/analysis';
import type { SpiralTrend } from '@shared/engine/rhem/spiral-trend';
import type { ChartOptions } from 'chart.js';
import { Line } from 'react-chartjs-2';
import { ChartFrame } from '../../charts/ChartFrame';
import type { ChartColors } from '../../charts/chart-colors';
import { niceStep } from '../../charts/nice-step';
import { useChartColors } from '../../charts/use-chart-colors';
import { useFormatter } from '../../lib/use-company';

const titles: Readonly<Record<SpiralSymptom['id'], string>> = {
  technologySuccess: 'On-site time on standards',
  noise: 'Reactive hours per seat',
  proactive: 'Reactive share of technical time',
  leverage: 'Revenue a technician can carry',
};

interface TrendChartProps {
  readonly id: SpiralSymptom['id'];
  readonly trend: SpiralTrend;
}

/** A symptom's measure over the recorded months against its limit. */
export function TrendChart({ id, trend }: TrendChartProps) {
  const formatter = useFormatter();
  const colors = useChartColors();
  const { points, limit, unit } = trend;
  const text = (value: number) => formatter.figure(value, unit, unit === 'cents' ? { compact: true } : {});
  const limitText = formatter.figure(limit, unit, unit === 'cents' ? { compact: true } : { exact: true });
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  return (
    <ChartFrame
      title={titles[id]}
      note={`${trend.better === 'lower' ? 'at most' : 'at least'} ${limitText}`}
      height={150}
      table={{
        columns: ['Month', titles[id]],
        rows: points.map(({ month, value }) => [formatter.month(month, 'short'), text(value)]),
      }}
    >
      <Line
        role="img"
        aria-label={`${titles[id]} from ${formatter.month(first.month)} to ${formatter.month(last.month)}: ${text(first.value)} to ${text(last.value)}, ${trend.better === 'lower' ? 'at most' : 'at least'} ${limitText}`}
        data={{
          labels: points.map(({ month }) => formatter.month(month, 'short')),
          datasets: [
            {
              data: points.map(({ value }) => value),
              borderColor: colors.accent,
              borderWidth: 2.25,
              pointRadius: points.map((_, at) => (at === points.length - 1 ? 3.5 : 0)),
              pointBackgroundColor: colors.accent,
              pointBorderColor: colors.surface,
            },
          ],
        }}
        options={optionsOf(trend, colors, text)}
      />
    </ChartFrame>
  );
}

function optionsOf(trend: SpiralTrend, colors: ChartColors, text: (value: number) => string): ChartOptions<'line'> {
  const { points, limit } = trend;
  const values = [...points.map(({ value }) => value), limit];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = niceStep(Math.max((high - low) * 0.5, high * 0.02, 1e-6));
  const last = points.at(-1);
  return {
    layout: { padding: { right: 56, top: 6 } },
    scales: {
      x: {
        grid: { display: false },
        border: { display: false },
        ticks: { color: colors.ink3, maxRotation: 0, autoSkip: true, maxTicksLimit: 4 },
      },
      y: {
        min: Math.max(0, Math.floor(low / step) * step),
        max: Math.ceil(high / step) * step,
        grid: { color: colors.grid },
        border: { display: false },
        ticks: { stepSize: step, color: colors.ink3, callback: (value) => text(Number(value)) },
      },
    },
    interaction: { mode: 'index', intersect: false },
    plugins: {
      tooltip: { displayColors: false, callbacks: { label: ({ parsed }) => text(parsed.y ?? 0) } },
      markers: {
        markers: [
          {
            kind: 'horizontal',
            y: limit,
            color: colors.ink,
          },
        ],
      },
      endLabels: { labels: last ? [{ text: text(last.value), color: colors.accent }] : [] },
    },
  };
}
