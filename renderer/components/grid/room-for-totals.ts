import type { GridColumn, GridRow } from './grid-column';

/** Widths in pixels at the size and weight of the totals row. */
const wideCharacter = 8.5;
const narrowCharacter = 4.5;
const padding = 10;

/** Widths of the columns in pixels, each with room for its total: a figure that is cut off reads as another one. */
export function widthsWithTotals<Entity, Row extends GridRow<Entity>>(
  columns: readonly GridColumn<Entity, Row>[],
  rows: readonly Row[],
): readonly number[] {
  return columns.map(({ width, total }) => {
    const text = total?.(rows);
    return typeof text === 'string' ? Math.max(width, textWidth(text)) : width;
  });
}

function textWidth(text: string): number {
  const narrow = text.match(/[\s.,’'٫٬\u200e\u200f\u061c]/g)?.length ?? 0;
  return Math.ceil((text.length - narrow) * wideCharacter + narrow * narrowCharacter + padding);
}
