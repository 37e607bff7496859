import { analyze } from '@shared/engine/analyze';
import { summarizeTime } from '@shared/engine/recorded-time';
import { describe, expect, it } from 'vitest';
import { endingIn, rhemTrend } from '../../renderer/features/overview/rhem-trend';
import { goldenCompany } from './golden-company';

const company = goldenCompany('larkspur');
const analysis = analyze(company);
const input = {
  months: summarizeTime(company.time, company.workTypes),
  asOf: company.asOf,
  activeClientIds: new Set(analysis.clients.map(({ id }) => id)),
  seats: analysis.totals.seats,
  windowMonths: company.settings.rhemWindowMonths,
};

describe('rhemTrend', () => {
  it('ends in the figures of the analysis', () => {
    const last = rhemTrend(input).at(-1);
    expect(last?.month).toBe('2026-09');
    expect(last?.true).toBeCloseTo(analysis.rhem.true ?? Number.NaN, 12);
    expect(last?.reported).toBeCloseTo(analysis.rhem.reported ?? Number.NaN, 12);
  });

  it('has a point for every month with time, and only for those', () => {
    expect(rhemTrend(input).map(({ month }) => month)).toEqual(['2026-07', '2026-08', '2026-09']);
  });

  it('averages the months of the window', () => {
    const points = rhemTrend(input);
    const mean = points.reduce((sum, point) => sum + point.trueInMonth, 0) / 3;
    expect(points[2]?.true).toBeCloseTo(mean, 12);
    expect(rhemTrend({ ...input, windowMonths: 1 })[2]?.true).toBe(points[2]?.trueInMonth);
  });

  it('leaves out later months and clients that left', () => {
    expect(rhemTrend({ ...input, asOf: '2026-07' })).toHaveLength(1);
    const nobody = rhemTrend({ ...input, activeClientIds: new Set() });
    expect(nobody.every((point) => point.true < 0.05)).toBe(true);
  });

  it('is empty without seats', () => {
    expect(rhemTrend({ ...input, seats: 0 })).toEqual([]);
  });
});

describe('endingIn', () => {
  it('scales every figure so that the trend ends in the one given', () => {
    const points = rhemTrend(input);
    const doubled = endingIn(points, (points[2]?.true ?? 0) * 2);
    expect(doubled[2]?.true).toBeCloseTo((points[2]?.true ?? 0) * 2, 12);
    expect(doubled[0]?.reportedInMonth).toBeCloseTo((points[0]?.reportedInMonth ?? 0) * 2, 12);
  });

  it('changes nothing without a scenario', () => {
    const points = rhemTrend(input);
    expect(endingIn(points, analysis.rhem.true)[0]?.true).toBeCloseTo(points[0]?.true ?? Number.NaN, 12);
    expect(endingIn(points, null)).toBe(points);
    expect(endingIn([], 0.4)).toEqual([]);
  });
});
