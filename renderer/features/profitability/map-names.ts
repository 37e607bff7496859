import type { ChartType, Plugin } from 'chart.js';
import { placeNames } from './place-names';

/** A name that the chart writes at a point where there is room. */
export interface MapName {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly color: string;
}

interface MapNamesOptions {
  readonly names?: readonly MapName[];
  /** All points, named or not: no name is written over one. */
  readonly points?: readonly { readonly x: number; readonly y: number }[];
  /** The margin of the target line, which names keep off. */
  readonly target?: number;
  readonly halo?: string;
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    mapNames?: MapNamesOptions | undefined;
  }
}

const font = '400 11px Inter, sans-serif';

/** Half the height that the target line keeps free of names. */
const lineRoom = 2;

/** Writes names at points so that none meets another, a point or the target line; the first ones have the choice. */
export const mapNames: Plugin<ChartType, MapNamesOptions> = {
  id: 'mapNames',
  afterDatasetsDraw(chart, _args, { names = [], points = [], target, halo = 'white' }) {
    const { ctx, chartArea } = chart;
    const { x, y } = chart.scales;
    if (!x || !y) return;
    const at = (point: { readonly x: number; readonly y: number }) => ({
      x: x.getPixelForValue(point.x),
      y: y.getPixelForValue(point.y),
    });
    const targetY = target === undefined ? null : y.getPixelForValue(target);
    const { left, right } = chartArea;
    const line = targetY === null ? [] : [{ left, right, top: targetY - lineRoom, bottom: targetY + lineRoom }];
    ctx.save();
    ctx.font = font;
    ctx.textAlign = 'left';
    ctx.lineWidth = 4;
    ctx.lineJoin = 'round';
    ctx.strokeStyle = halo;
    const wanted = names.map((name) => ({ ...at(name), width: ctx.measureText(name.text).width }));
    for (const [index, place] of placeNames(wanted, points.map(at), chartArea, line).entries()) {
      const name = names[index];
      if (!place || !name) continue;
      ctx.strokeText(name.text, place.x, place.baseline);
      ctx.fillStyle = name.color;
      ctx.fillText(name.text, place.x, place.baseline);
    }
    ctx.restore();
  },
};
