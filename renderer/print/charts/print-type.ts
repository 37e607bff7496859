/** Points as the CSS pixels a canvas counts in. */
export function points(size: number): number {
  return (size * 4) / 3;
}

/** Millimeters as CSS pixels. */
export function millimeters(length: number): number {
  return (length * 96) / 25.4;
}

/** A canvas font in points. */
export function chartFont(size = 7, weight: 400 | 600 = 400): string {
  return `${weight} ${points(size)}px Inter, sans-serif`;
}
