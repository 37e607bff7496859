import type { Axis } from './section-model';

/** A round step for an axis: 1, 2, 2.5 or 5 times a power of ten, so that about `count` fit into the span. */
export function niceStep(span: number, count: number): number {
  const raw = span / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= raw * 0.999) ?? 10;
  return factor * power;
}

/** Less of an axis than this, measured against its values, is no span. */
const leastSpan = 1e-9;

/** An axis from round value to round value around `low` and `high`, with labeled ticks. */
export function niceAxis(low: number, high: number, count: number, textOf: (value: number) => string): Axis {
  const size = Math.max(1, Math.abs(low), Math.abs(high));
  // One value alone, or two that differ by float noise, get an axis as wide as themselves.
  const step = niceStep(high - low > leastSpan * size ? high - low : size, count);
  const min = Math.floor(low / step + leastSpan) * step;
  const max = Math.max(min + step, Math.ceil(high / step - leastSpan) * step);
  const steps = Math.round((max - min) / step);
  const ticks = Array.from({ length: steps + 1 }, (_, index) => {
    const value = Number((min + index * step).toPrecision(12));
    return { value, text: textOf(value) };
  });
  return { min, max, ticks };
}
