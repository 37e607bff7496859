import '../../charts/register';
import type { Comparison } from '@shared/engine/scenario/compare';
import type { Formatter } from '@shared/format/formatter';
import type { ChartOptions } from 'chart.js';
import { useMemo } from 'react';
import { Bar } from 'react-chartjs-2';
import { ChartFrame } from '../../charts/ChartFrame';
import type { ChartColors } from '../../charts/chart-colors';
import { useChartColors } from '../../charts/use-chart-colors';
import { shortAreaName } from '../../components/area-look';
import { useFormatter } from '../../lib/use-company';
import { type CostLayer, costLayers } from './cost-stack';
import classes from './SideBySide.module.css';
import { stackLabels } from './stack-labels';

const plugins = [stackLabels];

/** The axis is not drawn; without this its numbers would be written and measured at every move all the same. */
const unseenTicks = { autoSkip: false, maxTicksLimit: 2, callback: () => '' };

/** What a seat costs by area, today beside the scenario. */
export function CostByArea({ comparison }: { readonly comparison: Comparison }) {
  const formatter = useFormatter();
  const colors = useChartColors();
  const layers = useMemo(() => costLayers(comparison), [comparison]);
  const todayCents = comparison.micro.baseline.totalCentsPerSeat;
  const scenarioCents = comparison.micro.scenario.totalCentsPerSeat;
  const totals = useMemo(
    () => [todayCents, scenarioCents].map((cents) => formatter.figure(cents, 'centsPerSeat')),
    [todayCents, scenarioCents, formatter],
  );
  const data = useMemo(() => stackData(layers, colors), [layers, colors]);
  const options = useMemo(() => stackOptions(layers, totals, formatter, colors), [layers, totals, formatter, colors]);
  return (
    <ChartFrame
      title="Cost per seat by area"
      height={420}
      table={{
        columns: ['Area', 'Today', 'Scenario', 'Difference'],
        rows: [...layers]
          .reverse()
          .map((layer) => [
            layer.name,
            formatter.figure(layer.todayCents, 'centsPerSeat'),
            formatter.figure(layer.scenarioCents, 'centsPerSeat'),
            formatter.figure(layer.scenarioCents - layer.todayCents, 'centsPerSeat', { signed: true }),
          ]),
      }}
    >
      {todayCents === null || scenarioCents === null ? (
        <p className={classes.unknown}>
          A seat has no cost on this basis yet. Enter the team, or look at the modeled basis.
        </p>
      ) : (
        <Bar
          data={data}
          options={options}
          plugins={plugins}
          role="img"
          aria-label={`Cost per seat ${totals[0]} today, ${totals[1]} with the scenario`}
        />
      )}
    </ChartFrame>
  );
}

function stackData(layers: readonly CostLayer[], colors: ChartColors) {
  return {
    labels: ['Today', 'Scenario'],
    datasets: layers.map(({ part, name, todayCents, scenarioCents }) => ({
      label: name,
      data: [todayCents, scenarioCents],
      backgroundColor: colors[part],
      borderColor: colors.surface,
      borderWidth: { top: 1 },
      borderSkipped: false as const,
      barPercentage: 0.86,
      categoryPercentage: 0.9,
    })),
  };
}

function stackOptions(
  layers: readonly CostLayer[],
  totals: readonly string[],
  formatter: Formatter,
  colors: ChartColors,
): ChartOptions<'bar'> {
  const money = (cents: number) => formatter.figure(cents, 'centsPerSeat');
  return {
    layout: { padding: { right: 74, top: 20 } },
    scales: {
      x: {
        stacked: true,
        border: { color: colors.line },
        grid: { display: false },
        ticks: { color: colors.ink2, font: { size: 12 }, autoSkip: false, maxRotation: 0 },
      },
      y: { stacked: true, display: false, min: 0, max: highest(layers), ticks: unseenTicks },
    },
    plugins: {
      tooltip: { enabled: false },
      stackLabels: {
        totals,
        ink: colors.ink,
        quietInk: colors.ink2,
        layers: layers.map(({ part, todayCents, scenarioCents }) => ({
          name: shortAreaName[part],
          values: [money(todayCents), money(scenarioCents)],
          fill: colors[part],
        })),
      },
    },
  };
}

/** Cents at the top of the taller stack. */
function highest(layers: readonly CostLayer[]): number {
  const sum = (side: 'todayCents' | 'scenarioCents') => layers.reduce((cents, layer) => cents + layer[side], 0);
  return Math.max(sum('todayCents'), sum('scenarioCents'), 1);
}
