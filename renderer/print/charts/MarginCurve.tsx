import type { PriceSection } from '@shared/report/owner-money-sections';
import type { ChartConfiguration, Plugin } from 'chart.js';
import { useMemo } from 'react';
import { axisOptions, stillOptions, targetLine, writeText } from './chart-parts';
import { PrintChart } from './PrintChart';
import { type PrintColors, readPrintColors } from './print-colors';

type Curve = PriceSection['curve'];

/** Gross margin against seat price, with the target and the prices that matter marked. */
export function MarginCurve({ curve }: { readonly curve: Curve }) {
  const config = useMemo(() => configOf(curve, readPrintColors()), [curve]);
  return <PrintChart config={config} widthMm={97} heightMm={45} description={curve.description} />;
}

function configOf(curve: Curve, colors: PrintColors): ChartConfiguration {
  const config: ChartConfiguration<'line', { x: number; y: number }[]> = {
    type: 'line',
    data: {
      datasets: [
        { data: [...curve.points], borderColor: colors.ink, borderWidth: 2, pointRadius: 0 },
        {
          data: curve.marks.map(({ price, margin }) => ({ x: price, y: margin })),
          showLine: false,
          pointRadius: 4,
          pointBorderWidth: 1.6,
          pointBorderColor: curve.marks.map(({ isToday }) => (isToday ? colors.accent : colors.ink)),
          pointBackgroundColor: curve.marks.map(({ isToday }) => (isToday ? colors.accent : '#fff')),
        },
      ],
    },
    options: {
      ...stillOptions,
      layout: { padding: { top: 8, right: 12 } },
      plugins: { legend: { display: false } },
      scales: {
        x: { type: 'linear', ...axisOptions(curve.xAxis, colors, 'line') },
        y: { type: 'linear', ...axisOptions(curve.yAxis, colors, 'grid') },
      },
    },
    plugins: [annotations(curve, colors)],
  };
  return config as ChartConfiguration;
}

/** The words on the curve: the target at its line, each price below and right of its point. */
function annotations(curve: Curve, colors: PrintColors): Plugin<'line'> {
  return {
    id: 'annotations',
    afterDatasetsDraw(chart) {
      const { x, y } = chart.scales;
      if (!x || !y) return;
      targetLine(chart, curve.target, colors.ink);
      const targetY = y.getPixelForValue(curve.target.value);
      writeText(
        chart,
        curve.target.text,
        { x: chart.chartArea.left + 4, y: targetY - 8, align: 'left' },
        { color: colors.ink, weight: 600 },
      );
      const marks = [...curve.marks].sort((left, right) => left.price - right.price);
      marks.forEach(({ price, margin, label, isToday }, index) => {
        const place = {
          x: x.getPixelForValue(price) + 9,
          // Two prices close together keep their labels apart.
          y: y.getPixelForValue(margin) + 14 + (marks.length - 1 - index) * 13,
          align: 'left' as const,
        };
        writeText(chart, label, place, { color: isToday ? colors.accent : colors.ink, weight: 600 });
      });
    },
  };
}
