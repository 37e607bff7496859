/** Diagonal strokes cut to a rectangle: patterns swell the file, strokes do not. */
export function hatchPath(x: number, y: number, width: number, height: number, step = 3.1): string {
  let path = '';
  for (let offset = step; offset < width + height; offset += step) {
    const from = { x: x + Math.max(0, offset - height), y: y + Math.min(offset, height) };
    const to = { x: x + Math.min(offset, width), y: y + Math.max(0, offset - width) };
    path += `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`;
  }
  return path;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
