import type { Chart, ChartType, Plugin } from 'chart.js';

/** What stands at one bar: its text, above or below, and the height from which a line leads on to the next bar. */
export interface WaterfallLabel {
  readonly text: string;
  readonly color: string;
  readonly below: boolean;
  readonly leadsOnAt: number;
}

interface WaterfallLabelOptions {
  readonly labels?: readonly WaterfallLabel[];
  readonly line?: string;
  readonly halo?: string;
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    waterfallLabels?: WaterfallLabelOptions | undefined;
  }
}

/** Writes each step at its bar and joins the bars with hairlines. */
export const waterfallLabels: Plugin<ChartType, WaterfallLabelOptions> = {
  id: 'waterfallLabels',
  beforeDatasetsDraw(chart, _args, { labels = [], line = 'gray' }) {
    const bars = barsOf(chart);
    const { ctx } = chart;
    const { y } = chart.scales;
    if (!y) return;
    ctx.save();
    ctx.strokeStyle = line;
    labels.forEach(({ leadsOnAt }, index) => {
      const bar = bars[index];
      const next = bars[index + 1];
      if (!bar || !next) return;
      const height = Math.round(y.getPixelForValue(leadsOnAt)) + 0.5;
      ctx.beginPath();
      ctx.moveTo(bar.x + bar.width / 2, height);
      ctx.lineTo(next.x - next.width / 2, height);
      ctx.stroke();
    });
    ctx.restore();
  },
  afterDatasetsDraw(chart, _args, { labels = [], halo = 'white' }) {
    const bars = barsOf(chart);
    const { ctx } = chart;
    ctx.save();
    ctx.textAlign = 'center';
    ctx.font = '600 12px Inter, sans-serif';
    ctx.lineWidth = 4;
    ctx.lineJoin = 'round';
    ctx.strokeStyle = halo;
    labels.forEach(({ text, color, below }, index) => {
      const bar = bars[index];
      if (!bar) return;
      const at = below ? Math.max(bar.y, bar.base) + 16 : Math.min(bar.y, bar.base) - 8;
      ctx.strokeText(text, bar.x, at);
      ctx.fillStyle = color;
      ctx.fillText(text, bar.x, at);
    });
    ctx.restore();
  },
};

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly width: number;
}

function barsOf(chart: Chart): readonly Bar[] {
  return chart.getDatasetMeta(0).data as unknown as readonly Bar[];
}
