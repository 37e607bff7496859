import type { ChartType, Plugin } from 'chart.js';

/** A label beside the last point of a line: a bold value over a quieter word. */
export interface EndLabel {
  readonly text: string;
  readonly note?: string;
  readonly color: string;
}

interface EndLabelOptions {
  readonly labels?: readonly (EndLabel | null)[];
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    endLabels?: EndLabelOptions | undefined;
  }
}

/** Writes a label at the end of each data set, in data set order; leave room with `layout.padding.right`. */
export const endLabels: Plugin<ChartType, EndLabelOptions> = {
  id: 'endLabels',
  afterDatasetsDraw(chart, _args, { labels = [] }) {
    labels.forEach((label, index) => {
      const point = chart.getDatasetMeta(index).data.at(-1);
      if (!label || !point) return;
      const { ctx } = chart;
      ctx.save();
      ctx.fillStyle = label.color;
      ctx.textAlign = 'left';
      ctx.font = '600 12px Inter, sans-serif';
      ctx.fillText(label.text, point.x + 8, point.y + 1);
      ctx.font = '400 11px Inter, sans-serif';
      if (label.note) ctx.fillText(label.note, point.x + 8, point.y + 14);
      ctx.restore();
    });
  },
};
