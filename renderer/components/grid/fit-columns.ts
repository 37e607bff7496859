interface FittedColumn {
  readonly width: number;
  readonly grows?: boolean;
}

/** A column that doesn't grow still breathes a little where there is room. */
const largestSlack = 24;

/** Widths in pixels that fill the room: half of what is left goes to all columns, the rest to those that grow. */
export function fitColumns(columns: readonly FittedColumn[], room: number): number[] {
  const needed = columns.reduce((sum, { width }) => sum + width, 0);
  const left = Math.max(0, room - needed);
  const growing = columns.filter(({ grows }) => grows).length;
  const steady = columns.length - growing;
  const slack = steady > 0 ? Math.min(largestSlack, Math.floor(left / 2 / steady)) : 0;
  const growth = growing > 0 ? Math.floor((left - slack * steady) / growing) : 0;
  return columns.map(({ width, grows }) => width + (grows ? growth : slack));
}
