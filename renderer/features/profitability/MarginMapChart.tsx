import '../../charts/register';
import type { ClientVerdict } from '@shared/engine/analysis';
import type { Formatter } from '@shared/format/formatter';
import type { Chart, ChartData, ChartOptions, Point, PointStyle } from 'chart.js';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { Scatter } from 'react-chartjs-2';
import type { ChartColors } from '../../charts/chart-colors';
import { useChartColors } from '../../charts/use-chart-colors';
import { verdictLabels } from '../../components/VerdictTag';
import { goTo } from '../../lib/navigate';
import { useFormatter } from '../../lib/use-company';
import classes from './MarginMap.module.css';
import { mapNames } from './map-names';
import { type MapPoint, type MarginMapModel, pointsToName } from './margin-map';

const plugins = [mapNames];

interface MarginMapChartProps {
  readonly model: MarginMapModel;
  readonly target: number;
}

/** The points, by shape and color of their verdicts. Hover or the arrow keys name one; a click or Enter opens it. */
export function MarginMapChart({ model, target }: MarginMapChartProps) {
  const formatter = useFormatter();
  const colors = useChartColors();
  const chart = useRef<Chart<'scatter', Point[]>>(null);
  const [spoken, setSpoken] = useState('');
  // From small to large, so that the arrow keys go along the axis.
  const points = useMemo(() => [...model.points].sort((left, right) => left.seats - right.seats), [model]);
  const active = useRef(-1);
  const data = useMemo(() => dataOf(model, points, colors), [model, points, colors]);
  const options = useMemo(
    () => optionsOf({ model, points, target, colors, formatter }),
    [model, points, target, colors, formatter],
  );

  function show(at: number): void {
    active.current = at;
    const point = points[at];
    const shown = point ? [{ datasetIndex: 1, index: at }] : [];
    chart.current?.setActiveElements(shown);
    const element = chart.current?.getDatasetMeta(1).data[at];
    chart.current?.tooltip?.setActiveElements(shown, { x: element?.x ?? 0, y: element?.y ?? 0 });
    chart.current?.update('none');
    setSpoken(point ? `${point.name}: ${wordsOf(point, formatter)}` : '');
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    const point = points[active.current];
    if (step !== undefined) {
      event.preventDefault();
      show((active.current + step + points.length + (active.current < 0 && step < 0 ? 1 : 0)) % points.length);
    } else if (event.key === 'Enter' && point) openClient(point);
    else if (event.key === 'Escape') show(-1);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form.
    <div
      className={classes.chart}
      role="group"
      aria-label="Points of the chart: the arrow keys go from client to client, Enter opens one"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the points are drawn, so the keyboard reaches them through this group.
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={() => show(-1)}
    >
      <Scatter
        ref={chart}
        role="img"
        aria-label={descriptionOf(points, target, formatter)}
        data={data}
        options={options}
        plugins={plugins}
      />
      <span className={classes.spoken} aria-live="polite">
        {spoken}
      </span>
    </div>
  );
}

function openClient({ id }: MapPoint): void {
  goTo(`/clients/${encodeURIComponent(id)}`);
}

function wordsOf({ seats, margin, verdict }: MapPoint, formatter: Formatter): string {
  const words = `${formatter.figure(seats, 'seats')} seats, ${formatter.figure(margin, 'rate')} gross margin`;
  return verdict ? `${words}, ${verdictLabels[verdict].toLowerCase()}` : words;
}

function descriptionOf(points: readonly MapPoint[], target: number, formatter: Formatter): string {
  const reached = points.filter(({ verdict }) => verdict === 'keep').length;
  return `Gross margin against seats of ${formatter.figure(points.length, 'clients')} clients: ${formatter.figure(reached, 'clients')} at ${formatter.figure(target, 'rate', { trimmed: true })} or more`;
}

const shapes: Readonly<Record<ClientVerdict | 'none', { style: PointStyle; radius: number }>> = {
  keep: { style: 'circle', radius: 4.5 },
  reprice: { style: 'triangle', radius: 5.5 },
  fixNoise: { style: 'rectRot', radius: 5.5 },
  release: { style: 'crossRot', radius: 5.5 },
  none: { style: 'circle', radius: 4 },
};

function dataOf(
  model: MarginMapModel,
  points: readonly MapPoint[],
  colors: ChartColors,
): ChartData<'scatter', Point[]> {
  const fills = {
    keep: colors.goodFill,
    reprice: colors.watchFill,
    fixNoise: colors.badFill,
    release: colors.ink2,
    none: colors.surface,
  };
  const shape = ({ verdict }: MapPoint) => shapes[verdict ?? 'none'];
  return {
    datasets: [
      {
        data: model.curve.map(({ x, y }) => ({ x, y })),
        showLine: true,
        borderColor: colors.series2,
        borderWidth: 1.5,
        borderDash: [5, 4],
        pointRadius: 0,
        pointHitRadius: 0,
        order: 2,
      },
      {
        data: points.map(({ seats, y }) => ({ x: seats, y })),
        pointStyle: points.map((point) => shape(point).style),
        pointRadius: points.map((point) => shape(point).radius),
        pointHoverRadius: points.map((point) => shape(point).radius + 2),
        pointHitRadius: 4,
        // A point at the edge is drawn whole.
        clip: 8,
        pointBackgroundColor: points.map(({ verdict }) => fills[verdict ?? 'none']),
        pointBorderColor: points.map(({ verdict }) =>
          verdict === 'release' ? colors.ink2 : verdict === null ? colors.ink3 : colors.surface,
        ),
        pointBorderWidth: points.map(({ verdict }) => (verdict === 'release' ? 2 : 1)),
        pointHoverBorderWidth: 2,
        order: 1,
      },
    ],
  };
}

interface OptionParts {
  readonly model: MarginMapModel;
  readonly points: readonly MapPoint[];
  readonly target: number;
  readonly colors: ChartColors;
  readonly formatter: Formatter;
}

/** Less than this share of the axis apart, a tick would run into the target's label. */
const targetRoom = 0.05;

function optionsOf({ model, points, target, colors, formatter }: OptionParts): ChartOptions<'scatter'> {
  const rate = (value: number) => formatter.figure(value, 'rate', { trimmed: true });
  const names = pointsToName(points, target).map(({ name, seats, y }) => ({
    x: seats,
    y,
    text: name,
    color: colors.ink2,
  }));
  return {
    layout: { padding: { top: 8, right: 4 } },
    onClick: (_event, [first]) => {
      const point = first?.datasetIndex === 1 ? points[first.index] : undefined;
      if (point) openClient(point);
    },
    onHover: (event, elements) => {
      const canvas = event.native?.target;
      if (canvas instanceof HTMLElement) canvas.style.cursor = elements.length > 0 ? 'pointer' : '';
    },
    scales: scalesOf(model, target, colors, formatter),
    plugins: {
      tooltip: {
        displayColors: false,
        filter: ({ datasetIndex }) => datasetIndex === 1,
        callbacks: {
          title: ([item]) => points[item?.dataIndex ?? -1]?.name ?? '',
          label: ({ dataIndex }) => {
            const point = points[dataIndex];
            return point ? wordsOf(point, formatter) : '';
          },
        },
      },
      markers: { markers: [{ kind: 'horizontal', y: target, color: colors.ink, label: rate(target) }] },
      mapNames: { names, points: points.map(({ seats, y }) => ({ x: seats, y })), target, halo: colors.surface },
    },
  };
}

function scalesOf(
  model: MarginMapModel,
  target: number,
  colors: ChartColors,
  formatter: Formatter,
): NonNullable<ChartOptions<'scatter'>['scales']> {
  const { minMargin, maxMargin } = model;
  const room = (maxMargin - minMargin) * targetRoom;
  const count = Math.round((maxMargin - minMargin) * 10);
  const every = count > 6 ? 2 : 1;
  const marginTicks = Array.from({ length: count + 1 }, (_, at) => minMargin + at / 10).filter(
    (tick, at) => at % every === 0 && Math.abs(tick - target) > room,
  );
  return {
    x: {
      type: model.isLogarithmic ? 'logarithmic' : 'linear',
      min: model.minSeats,
      max: model.maxSeats,
      grid: { display: false },
      border: { color: colors.line },
      title: { display: true, text: 'Seats', align: 'end', color: colors.ink3 },
      afterBuildTicks: (axis) => {
        axis.ticks = model.sizeTicks.map((value) => ({ value }));
      },
      ticks: {
        color: colors.ink3,
        maxRotation: 0,
        callback: (value) => formatter.figure(Number(value), 'seats'),
      },
    },
    y: {
      position: 'right',
      min: minMargin,
      max: maxMargin,
      grid: { color: colors.grid, drawTicks: false },
      border: { display: false },
      // Room for the target's own label, which stands among the ticks.
      afterFit: (axis) => {
        axis.width = Math.max(axis.width, 44);
      },
      afterBuildTicks: (axis) => {
        axis.ticks = marginTicks.map((value) => ({ value }));
      },
      ticks: {
        color: colors.ink3,
        padding: 8,
        callback: (value) => formatter.figure(Number(value), 'rate', { trimmed: true }),
      },
    },
  };
}
