/** Contrast of a color against white after WCAG 2, from 1 to 21; `#rrggbb`. */
export function contrastWithWhite(color: string): number {
  return 1.05 / (luminance(color) + 0.05);
}

/** The text that reads better on a color: white or near-black. */
export function textOn(color: string): '#ffffff' | '#12161d' {
  return contrastWithWhite(color) >= 4.5 ? '#ffffff' : '#12161d';
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(color.slice(at, at + 2), 16) / 255));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
