import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelPlace } from '../../renderer/charts/markers';
import { niceStep } from '../../renderer/charts/nice-step';
import { marginAt, priceCurve } from '../../renderer/features/micro/price-curve';

const larkspur = { costCents: 5394.62, requiredCents: 17_982.07, shownCents: [16_729.92], targetGrossMargin: 0.7 };

describe('marginAt', () => {
  it('is 1 − C ÷ P', () => {
    expect(marginAt(17_400, 5200)).toBeCloseTo(0.70115, 5);
    expect(marginAt(2600, 5200)).toBe(-1);
  });
});

describe('priceCurve', () => {
  it('runs over round prices around today’s and the needed price', () => {
    const curve = priceCurve(larkspur);
    expect(curve?.minCents).toBe(10_000);
    expect(curve?.maxCents).toBe(22_000);
    expect(curve?.priceTicks).toEqual([10_000, 12_000, 14_000, 16_000, 18_000, 20_000, 22_000]);
  });

  it('keeps room above the target where the price is far under its cost', () => {
    const curve = priceCurve({
      costCents: 33_721.8,
      requiredCents: 112_406,
      shownCents: [11_800],
      targetGrossMargin: 0.7,
    });
    if (!curve) throw new Error('There is a cost, so there is a curve.');
    expect((curve.maxMargin - 0.7) / (curve.maxMargin - curve.minMargin)).toBeCloseTo(0.14, 5);
    expect(Math.max(...curve.marginTicks)).toBeLessThanOrEqual(1);
  });

  it('holds every marked price and the target, whatever they are', () => {
    const cents = fc.double({ min: 0.01, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        cents,
        fc.array(cents, { maxLength: 3 }),
        fc.double({ min: 0, max: 0.95, noNaN: true }),
        (cost, shown, target) => {
          const requiredCents = cost / (1 - target);
          const curve = priceCurve({ costCents: cost, requiredCents, shownCents: shown, targetGrossMargin: target });
          expect(curve).not.toBeNull();
          if (!curve) return;
          for (const price of [requiredCents, ...shown]) {
            expect(price).toBeGreaterThanOrEqual(curve.minCents);
            expect(price).toBeLessThanOrEqual(curve.maxCents);
            expect(marginAt(price, cost)).toBeGreaterThan(curve.minMargin);
          }
          expect(curve.minCents).toBeGreaterThan(0);
          expect(target).toBeLessThanOrEqual(curve.maxMargin);
          expect(curve.prices.every((price) => Number.isFinite(marginAt(price, cost)))).toBe(true);
          expect(curve.priceTicks.length).toBeLessThan(20);
          expect(curve.marginTicks.length).toBeLessThan(20);
        },
      ),
    );
  });

  it('is nothing without a cost', () => {
    expect(priceCurve({ ...larkspur, costCents: 0, requiredCents: 0 })).toBeNull();
  });
});

describe('labelPlace', () => {
  const area = { left: 0, right: 800 };

  it('leaves a label with room where it was asked for', () => {
    expect(labelPlace({ x: 400, y: 90 }, 170, area, 'above')).toEqual({ right: 396, baseline: 78 });
    expect(labelPlace({ x: 400, y: 90 }, 170, area, 'left')).toEqual({ right: 388, baseline: 88 });
    expect(labelPlace({ x: 400, y: 90 }, 170, area, 'right')).toEqual({ right: 582, baseline: 104 });
  });

  it('keeps a label inside the chart and off its point', () => {
    expect(labelPlace({ x: 100, y: 90 }, 170, area, 'left')).toEqual({ right: 170, baseline: 78 });
    expect(labelPlace({ x: 760, y: 90 }, 170, area, 'right')).toEqual({ right: 800, baseline: 104 });
    expect(labelPlace({ x: 400, y: 20 }, 170, area, 'above')).toEqual({ right: 396, baseline: 42 });
  });
});

describe('niceStep', () => {
  it('is the next 1, 2, 2.5 or 5 times a power of ten', () => {
    expect([0.03, 0.9, 1, 1.7, 2.2, 3, 7, 1800].map(niceStep)).toEqual([0.05, 1, 1, 2, 2.5, 5, 10, 2000]);
  });
});
