import { describe, expect, it } from 'vitest';
import { hatchPath } from '../../renderer/print/charts/hatch-path';
import { placeLabels } from '../../renderer/print/charts/place-labels';
import { wrapWords } from '../../renderer/print/charts/wrap-words';
import { cssString } from '../../renderer/print/css-text';
import { fitLogo, headerLogo, isWordMark, type Logo } from '../../renderer/print/logo';

const logo = (width: number, height: number, isVector = false): Logo => ({
  src: 'data:image/png;base64,AA==',
  width,
  height,
  isVector,
});

describe('logo', () => {
  it('fits its box whatever comes in', () => {
    const box = { width: 68, height: 34 };
    for (const [width, height] of [
      [5000, 5000],
      [1, 3000],
      [3000, 1],
      [720, 90],
    ] as const) {
      const size = fitLogo(logo(width, height), box);
      expect(size.width).toBeLessThanOrEqual(box.width + 1e-9);
      expect(size.height).toBeLessThanOrEqual(box.height + 1e-9);
      expect(size.width / size.height).toBeCloseTo(width / height);
    }
  });

  it('does not blow a small picture up, but a drawing', () => {
    expect(fitLogo(logo(16, 16), { width: 68, height: 34 })).toEqual({ width: 16, height: 16 });
    expect(fitLogo(logo(16, 16, true), { width: 68, height: 34 })).toEqual({ width: 34, height: 34 });
  });

  it('is as high as a line in the running head, and left out where it is the name in letters', () => {
    const drawing = atob(headerLogo(logo(500, 250))?.split(',')[1] ?? '');
    expect(drawing).toContain('width="20.00" height="10"');
    expect(isWordMark(logo(1200, 150))).toBe(true);
    expect(headerLogo(logo(1200, 150))).toBeNull();
  });
});

describe('cssString', () => {
  it('lets no text out of its quotes', () => {
    expect(cssString('Ann "Q" \\ Co\nLtd')).toBe('"Ann \\"Q\\" \\\\ Co Ltd"');
  });
});

describe('hatchPath', () => {
  it('stays inside its rectangle', () => {
    const numbers =
      hatchPath(10, 20, 40, 7)
        .match(/[\d.]+/g)
        ?.map(Number) ?? [];
    const [xs, ys] = [numbers.filter((_, index) => index % 2 === 0), numbers.filter((_, index) => index % 2 === 1)];
    expect(numbers.length).toBeGreaterThan(8);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...xs)).toBeLessThanOrEqual(50);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(20);
    expect(Math.max(...ys)).toBeLessThanOrEqual(27);
  });
});

describe('wrapWords', () => {
  it('breaks at spaces only', () => {
    expect(wrapWords('Seat price +4.0%', 10)).toEqual(['Seat price', '+4.0%']);
    expect(wrapWords('Unbreakable', 4)).toEqual(['Unbreakable']);
  });
});

describe('placeLabels', () => {
  const area = { left: 0, right: 200, top: 0, bottom: 100 };
  const width = (text: string) => text.length * 5;

  it('keeps labels off each other and inside', () => {
    const points = Array.from({ length: 8 }, (_, index) => ({ x: 100 + index * 6, y: 50, label: `Client ${index}` }));
    const placed = placeLabels(points, width, area, []);
    expect(placed.length).toBeGreaterThan(1);
    for (const [index, one] of placed.entries()) {
      expect(one.x + width(one.text)).toBeLessThanOrEqual(area.right);
      for (const other of placed.slice(index + 1)) {
        const apart =
          Math.abs(one.y - other.y) >= 11 || one.x + width(one.text) <= other.x || other.x + width(other.text) <= one.x;
        expect(apart).toBe(true);
      }
    }
  });

  it('leaves out a label that finds no place', () => {
    const tiny = { left: 90, right: 110, top: 40, bottom: 60 };
    expect(placeLabels([{ x: 100, y: 50, label: 'A client with a long name' }], width, tiny, [])).toEqual([]);
  });
});
