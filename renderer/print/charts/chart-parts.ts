import type { Axis } from '@shared/report/section-model';
import type { Chart, Plugin } from 'chart.js';
import type { PrintColors } from './print-colors';
import { chartFont, points } from './print-type';

/** Options every print chart shares: its size is fixed, nothing moves, nothing reacts. */
export const stillOptions = {
  responsive: false,
  animation: false as const,
  events: [],
  // Print draws vectors; the preview is looked at on screens of every density and zoom.
  devicePixelRatio: 3,
};

/** Options of an axis with the model's own ticks and words; drawn as grid lines or as one line. */
export function axisOptions(axis: Axis, colors: PrintColors, look: 'grid' | 'line') {
  const texts = new Map(axis.ticks.map(({ value, text }) => [value, text]));
  return {
    min: axis.min,
    max: axis.max,
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = axis.ticks.map(({ value }) => ({ value }));
    },
    border: { display: look === 'line', color: colors.mid, width: 0.7 },
    grid: { display: look === 'grid', color: colors.light, lineWidth: 0.6, drawTicks: false },
    ticks: {
      color: colors.mute,
      font: { family: 'Inter', size: points(7) },
      padding: 5,
      autoSkip: false,
      maxRotation: 0,
      callback: (value: string | number) => texts.get(Number(value)) ?? '',
    },
  };
}

/** Far too little to be seen, and enough to keep a canvas from setting alternate glyphs. */
const hairSpacing = '0.01px';

/**
 * Keeps a chart's own words free of alternate glyphs, which have no character of their own in a PDF and could not be
 * searched or copied.
 */
export const plainGlyphs: Plugin = {
  id: 'plainGlyphs',
  beforeDraw({ ctx }) {
    ctx.letterSpacing = hairSpacing;
  },
};

/** Where a text stands on the chart. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly align: CanvasTextAlign;
}

interface TextLook {
  readonly color: string;
  readonly weight?: 400 | 600;
}

/** Writes a text on the chart. */
export function writeText({ ctx }: Chart, text: string, { x, y, align }: TextPlace, look: TextLook): void {
  ctx.save();
  ctx.font = chartFont(7, look.weight ?? 400);
  ctx.textAlign = align;
  ctx.textBaseline = 'middle';
  ctx.letterSpacing = hairSpacing;
  ctx.fillStyle = look.color;
  ctx.fillText(text, x, y);
  ctx.restore();
}

/** A dashed line across the chart at a value of the y axis, such as a target, with its label at the start. */
export function targetLine(
  chart: Chart,
  target: { readonly value: number; readonly text: string },
  color: string,
): void {
  const scale = chart.scales.y;
  if (!scale) return;
  const { ctx, chartArea } = chart;
  const height = scale.getPixelForValue(target.value);
  ctx.save();
  ctx.strokeStyle = color;
  ctx.lineWidth = 1;
  ctx.setLineDash([3, 3]);
  ctx.beginPath();
  ctx.moveTo(chartArea.left, height);
  ctx.lineTo(chartArea.right, height);
  ctx.stroke();
  ctx.restore();
}
