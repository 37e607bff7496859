import type { ChartType, Plugin } from 'chart.js';

/** A soft fill between two values of the y scale, named inside at the right. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  readonly opacity: number;
  readonly label: string;
  /** Which edge of the band its name stands at. */
  readonly labelAt: 'top' | 'bottom';
}

interface BandOptions {
  readonly bands?: readonly Band[];
  readonly labelColor?: string;
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    bands?: BandOptions | undefined;
  }
}

/** Less room than this holds no name. */
const leastLabelHeight = 22;

/** Draws bands behind the data, cut at the chart's edges. */
export const bands: Plugin<ChartType, BandOptions> = {
  id: 'bands',
  beforeDatasetsDraw(chart, _args, { bands: list = [], labelColor }) {
    const { ctx, chartArea } = chart;
    const { y } = chart.scales;
    if (!y) return;
    ctx.save();
    for (const band of list) {
      const top = Math.max(chartArea.top, y.getPixelForValue(band.to));
      const bottom = Math.min(chartArea.bottom, y.getPixelForValue(band.from));
      if (bottom <= top) continue;
      ctx.globalAlpha = band.opacity;
      ctx.fillStyle = band.color;
      ctx.fillRect(chartArea.left, top, chartArea.width, bottom - top);
      if (bottom - top < leastLabelHeight || !labelColor) continue;
      ctx.globalAlpha = 1;
      ctx.fillStyle = labelColor;
      ctx.textAlign = 'right';
      ctx.font = '400 11px Inter, sans-serif';
      ctx.fillText(band.label, chartArea.right - 8, band.labelAt === 'top' ? top + 18 : bottom - 10);
    }
    ctx.restore();
  },
};
