import type { PrintedVerdict, ProfitMap as ProfitMapModel } from '@shared/report/owner-delivery-sections';
import type { Chart, ChartConfiguration, Plugin, PointStyle } from 'chart.js';
import { useMemo } from 'react';
import { axisOptions, stillOptions, targetLine, writeText } from './chart-parts';
import { PrintChart } from './PrintChart';
import { placeLabels } from './place-labels';
import { type PrintColors, readPrintColors } from './print-colors';
import { chartFont, points } from './print-type';

interface PointLook {
  readonly shape: PointStyle;
  readonly edge: keyof PrintColors;
  readonly fill: keyof PrintColors | 'white';
}

/** Verdicts are told apart by shape as much as by color. */
const looks: Readonly<Record<PrintedVerdict, PointLook>> = {
  keep: { shape: 'circle', edge: 'mid', fill: 'mid' },
  reprice: { shape: 'circle', edge: 'ink', fill: 'white' },
  fixNoise: { shape: 'rectRot', edge: 'accent', fill: 'accent' },
  release: { shape: 'crossRot', edge: 'ink', fill: 'ink' },
  unknown: { shape: 'circle', edge: 'light', fill: 'light' },
};

/** Clients by size and gross margin. */
export function ProfitMap({ map }: { readonly map: ProfitMapModel }) {
  const config = useMemo(() => configOf(map, readPrintColors()), [map]);
  return <PrintChart config={config} widthMm={170} heightMm={47} description={map.description} />;
}

/** The key to the shapes, as a small drawing beside each word. */
export function ProfitMapLegend({ map }: { readonly map: ProfitMapModel }) {
  return (
    <ul className="legend">
      {map.legend.map(({ verdict, text }) => (
        <li key={verdict}>
          <svg width="8pt" height="8pt" viewBox="0 0 8 8" aria-hidden="true">
            <LegendShape verdict={verdict} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

function LegendShape({ verdict }: { readonly verdict: PrintedVerdict }) {
  if (verdict === 'release') return <path d="M1.5 1.5l5 5M6.5 1.5l-5 5" className="l-ink" />;
  if (verdict === 'fixNoise') return <path d="M4 .5 7.5 4 4 7.5 .5 4z" className="f-accent" />;
  if (verdict === 'reprice') return <circle cx="4" cy="4" r="2.8" className="l" fill="#fff" />;
  return <circle cx="4" cy="4" r="3" className={verdict === 'keep' ? 'f-mid' : 'f-light'} />;
}

function configOf(map: ProfitMapModel, colors: PrintColors): ChartConfiguration {
  const colorOf = (name: PointLook['fill']) => (name === 'white' ? '#fff' : colors[name]);
  const lookOf = map.points.map(({ verdict }) => looks[verdict]);
  const config: ChartConfiguration<'scatter', { x: number; y: number }[]> = {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: map.points.map(({ seats, margin }) => ({ x: seats, y: margin })),
          pointStyle: lookOf.map(({ shape }) => shape),
          pointRadius: 4,
          pointBorderWidth: lookOf.map(({ shape }) => (shape === 'crossRot' ? 2 : 1.3)),
          pointBorderColor: lookOf.map(({ edge }) => colorOf(edge)),
          pointBackgroundColor: lookOf.map(({ fill }) => colorOf(fill)),
        },
      ],
    },
    options: {
      ...stillOptions,
      layout: { padding: { top: 6, right: 14 } },
      plugins: { legend: { display: false } },
      scales: {
        x: {
          type: 'logarithmic',
          ...axisOptions(map.xAxis, colors, 'line'),
          title: {
            display: true,
            text: 'Seats',
            color: colors.mute,
            font: { family: 'Inter', size: points(7) },
            padding: 0,
          },
        },
        y: { type: 'linear', ...axisOptions(map.yAxis, colors, 'grid') },
      },
    },
    plugins: [names(map, colors)],
  };
  return config as ChartConfiguration;
}

function names(map: ProfitMapModel, colors: PrintColors): Plugin<'scatter'> {
  return {
    id: 'names',
    afterDatasetsDraw(chart) {
      targetLine(chart, map.target, colors.ink);
      const { x, y } = chart.scales;
      if (!x || !y) return;
      const at = map.points.map(({ seats, margin, label }) => ({
        x: x.getPixelForValue(seats),
        y: y.getPixelForValue(margin),
        label,
      }));
      const targetY = y.getPixelForValue(map.target.value);
      const target = {
        x: chart.chartArea.left + 4,
        y: targetY - 8,
        width: widthOf(chart, map.target.text, 600),
        height: 11,
      };
      writeText(chart, map.target.text, { ...target, align: 'left' }, { color: colors.ink, weight: 600 });
      const placed = placeLabels(at, (text) => widthOf(chart, text), chart.chartArea, [target]);
      for (const { text, ...place } of placed)
        writeText(chart, text, { ...place, align: 'left' }, { color: colors.text });
    },
  };
}

function widthOf({ ctx }: Chart, text: string, weight: 400 | 600 = 400): number {
  ctx.save();
  ctx.font = chartFont(7, weight);
  const { width } = ctx.measureText(text);
  ctx.restore();
  return width;
}
