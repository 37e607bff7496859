import type { Chart, ChartType, Plugin } from 'chart.js';

/** One layer's words: a value inside each bar, its name at the right of the last. */
export interface StackLayerLabel {
  readonly name: string;
  readonly values: readonly string[];
  readonly fill: string;
}

interface StackLabelOptions {
  readonly layers?: readonly StackLayerLabel[];
  /** What stands on top of each bar. */
  readonly totals?: readonly string[];
  readonly ink?: string;
  readonly quietInk?: string;
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    stackLabels?: StackLabelOptions | undefined;
  }
}

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly width: number;
}

/** A value needs this much height to stand inside its layer. */
const lineHeight = 15;

/** Labels stacked bars directly: values inside, totals on top, names at the right, moved apart where layers are thin. */
export const stackLabels: Plugin<ChartType, StackLabelOptions> = {
  id: 'stackLabels',
  afterDatasetsDraw(chart, _args, { layers = [], totals = [], ink = 'black', quietInk = 'gray' }) {
    const { ctx } = chart;
    ctx.save();
    ctx.textBaseline = 'middle';
    for (const [at, layer] of layers.entries()) writeValues(ctx, barsOf(chart, at), layer);
    writeNames(chart, layers, quietInk);
    ctx.font = '600 12px Inter, sans-serif';
    ctx.textAlign = 'center';
    ctx.fillStyle = ink;
    const topmost = barsOf(chart, layers.length - 1);
    totals.forEach((total, at) => {
      const bar = topmost[at];
      if (bar) ctx.fillText(total, bar.x, bar.y - 10);
    });
    ctx.restore();
  },
};

function writeValues(ctx: CanvasRenderingContext2D, bars: readonly Bar[], layer: StackLayerLabel): void {
  ctx.font = '500 11px Inter, sans-serif';
  ctx.textAlign = 'center';
  ctx.fillStyle = inkOn(layer.fill);
  layer.values.forEach((value, at) => {
    const bar = bars[at];
    if (bar && bar.base - bar.y >= lineHeight) ctx.fillText(value, bar.x, (bar.y + bar.base) / 2);
  });
}

function writeNames(chart: Chart, layers: readonly StackLayerLabel[], color: string): void {
  const { ctx } = chart;
  ctx.font = '400 11px Inter, sans-serif';
  ctx.textAlign = 'left';
  ctx.fillStyle = color;
  let lowest = Number.POSITIVE_INFINITY;
  layers.forEach(({ name }, at) => {
    const bar = barsOf(chart, at).at(-1);
    if (!bar) return;
    const wanted = (bar.y + bar.base) / 2;
    const y = Math.min(wanted, lowest - lineHeight);
    lowest = y;
    ctx.fillText(name, bar.x + bar.width / 2 + 8, y);
  });
}

function barsOf(chart: Chart, dataset: number): readonly Bar[] {
  if (dataset < 0) return [];
  return chart.getDatasetMeta(dataset).data as unknown as readonly Bar[];
}

/** Black or white, whichever reads better on a #rrggbb fill (WCAG relative luminance). */
export function inkOn(fill: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(fill.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.179 ? '#12161d' : '#ffffff';
}
