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

/** Two lines of text and a little air. */
const labelHeight = 29;

/** Writes a label at the end of each data set, in data set order; leave room with `layout.padding.right`. */
export const endLabels: Plugin<ChartType, EndLabelOptions> = {
  id: 'endLabels',
  afterDatasetsDraw(chart, _args, { labels = [] }) {
    const placed = labels.flatMap((label, index) => {
      const point = chart.getDatasetMeta(index).data.at(-1);
      return label && point ? [{ label, x: point.x, y: point.y }] : [];
    });
    for (const { label, x, y } of spread(placed)) write(chart.ctx, label, x, y);
  },
};

/** Moves labels that would overlap apart, the higher one upward and the lower one downward. */
export function spread<Placed extends { readonly y: number }>(labels: readonly Placed[]): readonly Placed[] {
  const sorted = [...labels].sort((left, right) => left.y - right.y);
  for (let index = 1; index < sorted.length; index += 1) {
    const upper = sorted[index - 1];
    const lower = sorted[index];
    if (!upper || !lower) continue;
    const overlap = labelHeight - (lower.y - upper.y);
    if (overlap <= 0) continue;
    sorted[index - 1] = { ...upper, y: upper.y - overlap / 2 };
    sorted[index] = { ...lower, y: lower.y + overlap / 2 };
  }
  return sorted;
}

function write(ctx: CanvasRenderingContext2D, label: EndLabel, x: number, y: number): void {
  ctx.save();
  ctx.fillStyle = label.color;
  ctx.textAlign = 'left';
  ctx.font = '600 12px Inter, sans-serif';
  ctx.fillText(label.text, x + 8, y + 1);
  ctx.font = '400 11px Inter, sans-serif';
  if (label.note) ctx.fillText(label.note, x + 8, y + 14);
  ctx.restore();
}
