import { niceAxis, niceStep } from '@shared/report/axis';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('niceStep', () => {
  it('is a round number', () => {
    expect(niceStep(100, 5)).toBe(20);
    expect(niceStep(7, 4)).toBe(2);
    expect(niceStep(0.9, 4)).toBe(0.25);
  });
});

describe('niceAxis', () => {
  it('goes from round value to round value', () => {
    const axis = niceAxis(52, 118, 4, (value) => `$${value}`);
    expect([axis.min, axis.max]).toEqual([40, 120]);
    expect(axis.ticks.map(({ text }) => text)).toEqual(['$40', '$60', '$80', '$100', '$120']);
  });

  it('holds what it was made for, whatever that is', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const axis = niceAxis(low, high, 4, String);
        const slack = 1e-6 * Math.max(1, Math.abs(low), Math.abs(high));
        expect(axis.min).toBeLessThanOrEqual(low + slack);
        expect(axis.max).toBeGreaterThanOrEqual(high - slack);
        expect(axis.max).toBeGreaterThan(axis.min);
        expect(axis.ticks.length).toBeLessThan(12);
      }),
    );
  });
});
