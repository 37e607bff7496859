/** A rectangle by its left edge and its middle height. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface LabeledPoint {
  readonly x: number;
  readonly y: number;
  readonly label: string | null;
}

interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const labelHeight = 11;
const pointSize = 10;
const distance = 8;
const longest = 26;

/**
 * Places beside each point for its label: right, left, above or below, wherever it covers nothing. A label that
 * finds no free place is left out; the table has its figures.
 */
export function placeLabels(
  points: readonly LabeledPoint[],
  widthOf: (text: string) => number,
  area: Area,
  taken: readonly Box[],
): PlacedLabel[] {
  const boxes: Box[] = [
    ...taken,
    ...points.map(({ x, y }) => ({ x: x - pointSize / 2, y, width: pointSize, height: pointSize })),
  ];
  const placed: PlacedLabel[] = [];
  for (const { x, y, label } of points) {
    if (label === null) continue;
    const text = label.length > longest ? `${label.slice(0, longest - 1).trimEnd()}…` : label;
    const width = widthOf(text);
    const free = candidates(x, y, width).find((box) => fits(box, area) && !boxes.some((other) => overlaps(box, other)));
    if (!free) continue;
    boxes.push(free);
    placed.push({ text, x: free.x, y: free.y });
  }
  return placed;
}

function candidates(x: number, y: number, width: number): Box[] {
  const box = (left: number, middle: number) => ({ x: left, y: middle, width, height: labelHeight });
  return [
    box(x + distance, y),
    box(x - distance - width, y),
    box(x - width / 2, y - distance - labelHeight / 2),
    box(x - width / 2, y + distance + labelHeight / 2),
    box(x + distance / 2, y - distance - 2),
    box(x + distance / 2, y + distance + 2),
    box(x - width - distance / 2, y - distance - 2),
    box(x - width - distance / 2, y + distance + 2),
  ];
}

function fits({ x, y, width, height }: Box, area: Area): boolean {
  return x >= area.left && x + width <= area.right && y - height / 2 >= area.top && y + height / 2 <= area.bottom;
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2
  );
}
