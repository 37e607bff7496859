import type { Chart, ChartType, Plugin } from 'chart.js';

/** A target line, a marked point, a span between two values or a word, drawn over the data. */
export type Marker =
  | {
      readonly kind: 'horizontal';
      readonly y: number;
      readonly color: string;
      /** Bold, at the right end of the line. */
      readonly label?: string;
      /** Quiet, under the label; in its place without one. */
      readonly note?: string;
      readonly noteColor?: string;
    }
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
      readonly labelColor?: string;
      readonly noteColor?: string;
      /** Where the label stands; at the left of the point, raised, unless told. */
      readonly labelAt?: 'left' | 'above' | 'right';
    }
  | {
      readonly kind: 'span';
      readonly fromX: number;
      readonly toX: number;
      readonly color: string;
      readonly label: string;
      readonly halo: string;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly color: string;
      readonly label: string;
      readonly align: 'left' | 'center' | 'right';
      readonly halo?: string;
    };

interface MarkerOptions {
  readonly markers?: readonly Marker[];
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    markers?: MarkerOptions | undefined;
  }
}

type Context = CanvasRenderingContext2D;
type Sides = { readonly left: number; readonly right: number };
type MarkerOf<Kind extends Marker['kind']> = Extract<Marker, { kind: Kind }>;

const quietFont = '400 11px Inter, sans-serif';
const noteFont = '400 12px Inter, sans-serif';
const labelFont = '600 12px Inter, sans-serif';

/** How far above the bottom of the chart a span lies. */
const spanLift = 12;

/** A line of text; a baseline nearer to the top of the chart than this would cut it. */
const textHeight = 11;

/** Draws target lines (dotted), drop lines, spans, words and labeled points in the chart's own scales `x` and `y`. */
export const markers: Plugin<ChartType, MarkerOptions> = {
  id: 'markers',
  afterDatasetsDraw(chart, _args, options) {
    for (const marker of options.markers ?? []) {
      chart.ctx.save();
      draw(chart, marker);
      chart.ctx.restore();
    }
  },
};

function draw(chart: Chart, marker: Marker): void {
  const { x, y } = chart.scales;
  if (!x || !y) return;
  const { ctx, chartArea } = chart;
  ctx.strokeStyle = marker.color;
  switch (marker.kind) {
    case 'horizontal':
      drawHorizontal(ctx, chartArea, y.getPixelForValue(marker.y), marker);
      break;
    case 'vertical':
      drawVertical(ctx, x.getPixelForValue(marker.x), y.getPixelForValue(marker.fromY), chartArea.bottom);
      break;
    case 'point':
      drawPoint(ctx, x.getPixelForValue(marker.x), y.getPixelForValue(marker.y), chartArea, marker);
      break;
    case 'span':
      drawSpan(ctx, x.getPixelForValue(marker.fromX), x.getPixelForValue(marker.toX), chartArea, marker);
      break;
    case 'text':
      drawText(ctx, x.getPixelForValue(marker.x), y.getPixelForValue(marker.y), marker);
      break;
  }
}

function strokeLine(ctx: Context, fromX: number, fromY: number, toX: number, toY: number): void {
  ctx.beginPath();
  ctx.moveTo(fromX, fromY);
  ctx.lineTo(toX, toY);
  ctx.stroke();
}

function drawHorizontal(ctx: Context, area: Sides, y: number, marker: MarkerOf<'horizontal'>): void {
  ctx.lineWidth = 1.5;
  ctx.setLineDash([1, 3]);
  ctx.lineCap = 'round';
  strokeLine(ctx, area.left, y, area.right, y);
  ctx.textAlign = 'left';
  if (marker.label) {
    ctx.fillStyle = marker.color;
    ctx.font = labelFont;
    ctx.fillText(marker.label, area.right + 8, y + 4);
  }
  if (marker.note) {
    ctx.fillStyle = marker.noteColor ?? marker.color;
    ctx.font = quietFont;
    ctx.fillText(marker.note, area.right + 8, y + (marker.label ? 18 : 4));
  }
}

function drawVertical(ctx: Context, x: number, fromY: number, toY: number): void {
  ctx.lineWidth = 1;
  ctx.setLineDash([2, 3]);
  strokeLine(ctx, x, fromY, x, toY);
}

function drawSpan(
  ctx: Context,
  fromX: number,
  toX: number,
  area: Sides & { readonly bottom: number },
  marker: MarkerOf<'span'>,
): void {
  const y = area.bottom - spanLift;
  ctx.lineWidth = 2;
  strokeLine(ctx, fromX, y, toX, y);
  ctx.font = labelFont;
  const width = ctx.measureText(marker.label).width;
  const fitsRight = toX + 8 + width < area.right;
  const fitsLeft = fromX - 8 - width > area.left;
  ctx.textAlign = fitsRight ? 'left' : 'right';
  // A span with room at neither end is wide enough to carry its label.
  if (!fitsRight && !fitsLeft) writeWithHalo(ctx, marker.label, toX - 8, y - 8, marker);
  else writeWithHalo(ctx, marker.label, fitsRight ? toX + 8 : fromX - 8, y + 4, marker);
}

function drawText(ctx: Context, x: number, y: number, marker: MarkerOf<'text'>): void {
  ctx.font = quietFont;
  ctx.textAlign = marker.align;
  writeWithHalo(ctx, marker.label, x, y + 4, marker);
}

function drawPoint(ctx: Context, x: number, y: number, area: Sides, marker: MarkerOf<'point'>): void {
  ctx.beginPath();
  ctx.arc(x, y, 4.5, 0, Math.PI * 2);
  ctx.fillStyle = marker.fill;
  ctx.lineWidth = 2.25;
  ctx.fill();
  ctx.stroke();
  ctx.font = labelFont;
  const labelWidth = ctx.measureText(marker.label).width;
  ctx.font = noteFont;
  const noteWidth = marker.note ? ctx.measureText(marker.note).width + 4 : 0;
  const { right, baseline } = labelPlace({ x, y }, labelWidth + noteWidth, area, marker.labelAt);
  ctx.textAlign = 'right';
  if (marker.note) {
    writeWithHalo(ctx, marker.note, right, baseline, { color: marker.noteColor ?? marker.color, halo: marker.halo });
  }
  ctx.font = labelFont;
  writeWithHalo(ctx, marker.label, right - noteWidth, baseline, {
    color: marker.labelColor ?? marker.color,
    halo: marker.halo,
  });
}

/** Where the label of a point ends and stands; moved above or below the point where its own side has no room. */
export function labelPlace(
  { x, y }: { readonly x: number; readonly y: number },
  width: number,
  area: Sides,
  at: MarkerOf<'point'>['labelAt'],
): { readonly right: number; readonly baseline: number } {
  const { right, baseline } = wantedPlace(x, y, width, at);
  const within = Math.max(area.left + width, Math.min(right, area.right));
  const clear = within === right || at === 'right' ? baseline : y - 12;
  return { right: within, baseline: clear < textHeight ? y + 22 : clear };
}

function wantedPlace(x: number, y: number, width: number, at: MarkerOf<'point'>['labelAt']) {
  if (at === 'above') return { right: x - 4, baseline: y - 12 };
  if (at === 'right') return { right: x + 12 + width, baseline: y + 14 };
  if (at === 'left') return { right: x - 12, baseline: y - 2 };
  return { right: x - 6, baseline: y - 10 };
}

function writeWithHalo(
  ctx: Context,
  text: string,
  x: number,
  y: number,
  { color, halo }: { readonly color: string; readonly halo?: string },
): void {
  if (halo) {
    ctx.lineWidth = 4;
    ctx.lineJoin = 'round';
    ctx.setLineDash([]);
    ctx.strokeStyle = halo;
    ctx.strokeText(text, x, y);
  }
  ctx.fillStyle = color;
  ctx.fillText(text, x, y);
}
