import type { ScenarioSection } from '@shared/report/owner-delivery-sections';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { useMemo } from 'react';
import { axisOptions, stillOptions, targetLine, writeText } from './chart-parts';
import { PrintChart } from './PrintChart';
import { type PrintColors, readPrintColors } from './print-colors';
import { points } from './print-type';
import { wrapWords } from './wrap-words';

type WaterfallModel = NonNullable<ScenarioSection['waterfall']>;

/** The steps from today's margin to the scenario's. The scale does not start at zero, so the ends are lines. */
export function Waterfall({ waterfall }: { readonly waterfall: WaterfallModel }) {
  const config = useMemo(() => configOf(waterfall, readPrintColors()), [waterfall]);
  return <PrintChart config={config} widthMm={82} heightMm={66} description={waterfall.description} />;
}

/** Letters of a label's line; the labels share the chart's width. */
function lineLength(columns: number): number {
  return Math.max(6, Math.floor(50 / columns));
}

function configOf(waterfall: WaterfallModel, colors: PrintColors): ChartConfiguration {
  const { start, steps, end } = waterfall;
  const labels = [start.label, ...steps.map(({ label }) => label), end.label];
  const config: ChartConfiguration<'bar', [number, number][]> = {
    type: 'bar',
    data: {
      labels: labels.map((label) => wrapWords(label, lineLength(labels.length))),
      datasets: [
        {
          data: [
            [start.value, start.value],
            ...steps.map(({ from, to }): [number, number] => [from, to]),
            [end.value, end.value],
          ],
          backgroundColor: [
            colors.ink,
            ...steps.map(({ isPrice }) => (isPrice ? colors.mid : colors.accent)),
            colors.accent,
          ],
          categoryPercentage: 0.72,
          barPercentage: 1,
          minBarLength: 1,
        },
      ],
    },
    options: {
      ...stillOptions,
      layout: { padding: { top: 14, right: 4 } },
      plugins: { legend: { display: false } },
      scales: {
        x: {
          grid: { display: false },
          border: { color: colors.mid, width: 0.7 },
          ticks: { color: colors.text, font: { family: 'Inter', size: points(7) }, autoSkip: false, maxRotation: 0 },
        },
        y: { type: 'linear', ...axisOptions(waterfall.axis, colors, 'grid') },
      },
    },
    plugins: [levels(waterfall, colors)],
  };
  return config as ChartConfiguration;
}

/** The target's line; its words stand above it at the start, unless today's level is just there. */
function labeledTarget(
  chart: Chart,
  target: NonNullable<WaterfallModel['target']>,
  start: number,
  colors: PrintColors,
): void {
  targetLine(chart, target, colors.ink);
  const y = chart.scales.y;
  if (!y) return;
  const height = y.getPixelForValue(target.value);
  if (Math.abs(height - y.getPixelForValue(start)) < 24) return;
  const place = { x: chart.chartArea.left + 4, y: height - 8, align: 'left' as const };
  writeText(chart, target.text, place, { color: colors.ink, weight: 600 });
}

/** Values above the bars, the two ends as level lines, thin lines from step to step. */
function levels({ start, steps, end, target }: WaterfallModel, colors: PrintColors): Plugin<'bar'> {
  return {
    id: 'levels',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const y = chart.scales.y;
      if (!y) return;
      if (target !== null) labeledTarget(chart, target, start.value, colors);
      const bars = chart
        .getDatasetMeta(0)
        .data.map((element) => element.getProps(['x', 'width']) as unknown as { x: number; width: number });
      const heights = [start.value, ...steps.map(({ to }) => to), end.value].map((value) => y.getPixelForValue(value));
      const tops = [start.value, ...steps.map(({ from, to }) => Math.max(from, to)), end.value].map((value) =>
        y.getPixelForValue(value),
      );
      const texts = [start.text, ...steps.map(({ text }) => text), end.text];
      ctx.save();
      bars.forEach(({ x, width }, index) => {
        const isEnd = index === 0 || index === bars.length - 1;
        const height = heights[index] ?? 0;
        ctx.strokeStyle = index === bars.length - 1 ? colors.accent : colors.ink;
        ctx.lineWidth = isEnd ? 4 : 0;
        if (isEnd) line(ctx, x - width / 2, x + width / 2, height);
        const next = bars[index + 1];
        if (next) {
          ctx.strokeStyle = colors.mute;
          ctx.lineWidth = 0.7;
          line(ctx, x + width / 2, next.x - next.width / 2, height);
        }
        writeText(
          chart,
          texts[index] ?? '',
          { x, y: (tops[index] ?? 0) - 9, align: 'center' },
          { color: colors.ink, weight: 600 },
        );
      });
      ctx.restore();
    },
  };
}

function line(ctx: CanvasRenderingContext2D, from: number, to: number, y: number): void {
  ctx.beginPath();
  ctx.moveTo(from, y);
  ctx.lineTo(to, y);
  ctx.stroke();
}
