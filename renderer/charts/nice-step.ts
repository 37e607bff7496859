/** The round number (1, 2, 2.5 or 5 times a power of ten) that is at least `size`: what ticks of an axis are apart. */
export function niceStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= size * (1 - 1e-9)) ?? 10;
  return factor * power;
}
