import type { Axis } from './section-model';

/** A round step for an axis: 1, 2, 2.5 or 5 times a power of ten, so that about `count` fit into the span. */
export function niceStep(span: number, count: number): number {
  const raw = Math.max(span, Number.MIN_VALUE) / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= raw * 0.999) ?? 10;
  return factor * power;
}

/** An axis from round value to round value around `low` and `high`, with labeled ticks. */
export function niceAxis(low: number, high: number, count: number, textOf: (value: number) => string): Axis {
  const step = niceStep(high > low ? high - low : Math.abs(high) || 1, count);
  const min = Math.floor(low / step + 1e-9) * step;
  const max = Math.max(min + step, Math.ceil(high / step - 1e-9) * step);
  const steps = Math.round((max - min) / step);
  const ticks = Array.from({ length: steps + 1 }, (_, index) => {
    const value = Number((min + index * step).toPrecision(12));
    return { value, text: textOf(value) };
  });
  return { min, max, ticks };
}
