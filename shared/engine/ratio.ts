import type { Figure } from './analysis';

/** Beyond this no figure means anything, and products of two such figures are still finite. */
const largestRatio = 1e30;

/** Relative slack of comparisons and roundings, far above float noise and far below a cent. */
const slack = 1e-9;

/** `numerator / denominator`; null where either is missing, the denominator is not positive or the result is absurd. */
export function ratio(numerator: Figure, denominator: Figure): Figure {
  if (numerator === null || denominator === null || denominator <= 0) return null;
  const result = numerator / denominator;
  return Math.abs(result) < largestRatio ? result : null;
}

/** The product of figures; null where one is missing. */
export function product(...figures: readonly Figure[]): Figure {
  let result = 1;
  for (const figure of figures) {
    if (figure === null) return null;
    result *= figure;
  }
  return result;
}

/** The sum of figures; null where one is missing. */
export function sum(...figures: readonly Figure[]): Figure {
  let result = 0;
  for (const figure of figures) {
    if (figure === null) return null;
    result += figure;
  }
  return result;
}

/** `left − right`; null where one is missing. */
export function difference(left: Figure, right: Figure): Figure {
  return left === null || right === null ? null : left - right;
}

/** Whether `value` reaches `limit`, float noise forgiven. */
export function reaches(value: number, limit: number): boolean {
  return value >= limit - slack * Math.max(Math.abs(value), Math.abs(limit));
}

/** The next whole number upward; a value that is whole but for float noise stays. */
export function roundUp(value: number): number {
  return Math.ceil(value - slack * Math.max(1, Math.abs(value))) + 0;
}
