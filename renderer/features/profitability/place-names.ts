/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name to write at a point, with the room it takes. */
export interface NameToPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where a name is written: the left end of its baseline; null where there is no room for it. */
export type Place = { readonly x: number; readonly baseline: number } | null;

const lineHeight = 14;
const away = 9;

/** Half the side of the room that a point takes. */
const pointRoom = 6;

/**
 * Places for names, the first ones first: at the right of the point, at its left, above or beneath it, wherever it
 * meets no name placed before, no point and nothing else in the way. A name without room is left out.
 */
export function placeNames(
  names: readonly NameToPlace[],
  points: readonly { readonly x: number; readonly y: number }[],
  area: Box,
  inTheWay: readonly Box[] = [],
): Place[] {
  const taken: Box[] = [
    ...inTheWay,
    ...points.map(({ x, y }) => ({
      left: x - pointRoom,
      top: y - pointRoom,
      right: x + pointRoom,
      bottom: y + pointRoom,
    })),
  ];
  return names.map(({ x, y, width }) => {
    for (const box of candidates(x, y, width)) {
      if (!isInside(box, area) || taken.some((other) => meets(box, other))) continue;
      taken.push(box);
      return { x: box.left, baseline: box.bottom - 4 };
    }
    return null;
  });
}

function candidates(x: number, y: number, width: number): Box[] {
  const middle = { top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
  const above = { top: y - away - lineHeight + 1, bottom: y - away + 1 };
  const beneath = { top: y + away - 1, bottom: y + away + lineHeight - 1 };
  const centered = { left: x - width / 2, right: x + width / 2 };
  return [
    { ...middle, left: x + away, right: x + away + width },
    { ...middle, left: x - away - width, right: x - away },
    { ...above, ...centered },
    { ...beneath, ...centered },
  ];
}

function isInside(box: Box, area: Box): boolean {
  return box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
}

function meets(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
