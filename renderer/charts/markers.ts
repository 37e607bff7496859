import type { Chart, ChartType, Plugin } from 'chart.js';

/** A target line or a marked point with its label, drawn over the data. */
export type Marker =
  | { readonly kind: 'horizontal'; readonly y: number; readonly color: string; readonly label?: string }
  | { readonly kind: 'vertical'; readonly x: number; readonly fromY: number; readonly color: string }
  | {
      readonly kind: 'point';
      readonly x: number;
      readonly y: number;
      readonly color: string;
      readonly fill: string;
      readonly label: string;
      readonly note?: string;
      readonly halo: string;
    };

interface MarkerOptions {
  readonly markers?: readonly Marker[];
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    markers?: MarkerOptions | undefined;
  }
}

/** Draws target lines (dotted), drop lines and labeled points in the chart's own scales `x` and `y`. */
export const markers: Plugin<ChartType, MarkerOptions> = {
  id: 'markers',
  afterDatasetsDraw(chart, _args, options) {
    for (const marker of options.markers ?? []) draw(chart, marker);
  },
};

function draw(chart: Chart, marker: Marker): void {
  const { ctx, chartArea } = chart;
  const { x, y } = chart.scales;
  if (!x || !y) return;
  ctx.save();
  ctx.strokeStyle = marker.color;
  ctx.lineWidth = 1.5;
  if (marker.kind === 'horizontal') {
    ctx.setLineDash([1, 3]);
    ctx.lineCap = 'round';
    strokeLine(ctx, chartArea.left, y.getPixelForValue(marker.y), chartArea.right, y.getPixelForValue(marker.y));
    if (marker.label) {
      ctx.fillStyle = marker.color;
      ctx.font = '600 12px Inter, sans-serif';
      ctx.fillText(marker.label, chartArea.right + 8, y.getPixelForValue(marker.y) + 4);
    }
  } else if (marker.kind === 'vertical') {
    ctx.setLineDash([2, 3]);
    ctx.lineWidth = 1;
    strokeLine(
      ctx,
      x.getPixelForValue(marker.x),
      y.getPixelForValue(marker.fromY),
      x.getPixelForValue(marker.x),
      chartArea.bottom,
    );
  } else {
    drawPoint(ctx, x.getPixelForValue(marker.x), y.getPixelForValue(marker.y), marker);
  }
  ctx.restore();
}

function strokeLine(ctx: CanvasRenderingContext2D, fromX: number, fromY: number, toX: number, toY: number): void {
  ctx.beginPath();
  ctx.moveTo(fromX, fromY);
  ctx.lineTo(toX, toY);
  ctx.stroke();
}

function drawPoint(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  marker: Extract<Marker, { kind: 'point' }>,
): void {
  ctx.beginPath();
  ctx.arc(x, y, 4.5, 0, Math.PI * 2);
  ctx.fillStyle = marker.fill;
  ctx.lineWidth = 2;
  ctx.fill();
  ctx.stroke();
  ctx.textAlign = 'right';
  ctx.lineWidth = 4;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = marker.halo;
  const write = (text: string, font: string, right: number) => {
    ctx.font = font;
    ctx.strokeText(text, right, y - 10);
    ctx.fillStyle = marker.color;
    ctx.fillText(text, right, y - 10);
    return ctx.measureText(text).width;
  };
  const noteWidth = marker.note ? write(marker.note, '400 12px Inter, sans-serif', x - 6) + 4 : 0;
  write(marker.label, '600 12px Inter, sans-serif', x - 6 - noteWidth);
}
