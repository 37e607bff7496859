import type { Company } from '@shared/domain/company';
import { analyze } from '@shared/engine/analyze';
import { rhemLadder } from '@shared/engine/rhem/rhem-ladder';
import { spiralTrends } from '@shared/engine/rhem/spiral-trend';
import { worthOfLess } from '@shared/engine/rhem/worth-of-less';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldenCompany } from '../support/golden-company';
import { companyArbitrary } from './support/arbitrary-company';

const thousand = goldenCompany('thousand-seats');
const larkspur = goldenCompany('larkspur');
const ladderOf = (company: Company) => rhemLadder(analyze(company), company.settings);
const rung = (company: Company, id: string) => ladderOf(company).find((row) => row.id === id);

function expectClose(actual: number | null, expected: number | null): void {
  if (actual === null || expected === null) {
    expect(actual).toBe(expected);
    return;
  }
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(actual), Math.abs(expected)));
}

describe('the ladder of RHEM', () => {
  it('is what the framework works out for 1,000 seats', () => {
    expect(rung(thousand, 'target')).toMatchObject({ rhem: 0.25, seatsPerTechnician: 560 });
    expect(rung(thousand, 'target')?.costCentsPerSeat).toBeCloseTo(4_664.3, 1);
    expect(rung(thousand, 'target')?.requiredPriceCents).toBeCloseTo(15_547.6, 1);
    expect(rung(thousand, 'target')?.grossMargin).toBeCloseTo(0.7319, 4);
    expect(rung(thousand, 'today')?.costCentsPerSeat).toBeCloseTo(5_200, 6);
    expect(rung(thousand, 'today')?.people).toBeCloseTo(2.778, 3);
    expect(rung(thousand, 'keepsMargin')?.rhem).toBeCloseTo(0.3941, 4);
    expect(rung(thousand, 'keepsMargin')?.grossMargin).toBeCloseTo(0.7, 9);
    expect(rung(thousand, 'keepsLeverage')?.rhem).toBeCloseTo(0.406, 4);
    expect(rung(thousand, 'keepsLeverage')?.leverageCents).toBeCloseTo(6_000_000, 3);
    expect(rung(thousand, 'noisy')?.costCentsPerSeat).toBeCloseTo(5_628.6, 1);
    expect(rung(thousand, 'noisy')?.requiredPriceCents).toBeCloseTo(18_762, 0);
    expect(rung(thousand, 'noisy')?.grossMargin).toBeCloseTo(0.6765, 4);
  });

  it('climbs from calm to noisy, and has no rung for a limit that nothing reaches', () => {
    expect(ladderOf(larkspur).map(({ id }) => id)).toEqual([
      'target',
      'keepsMargin',
      'keepsLeverage',
      'today',
      'noisy',
    ]);
    const free = { ...larkspur, clients: larkspur.clients.map((client) => ({ ...client, lines: [] })) };
    expect(ladderOf(free).map(({ id }) => id)).not.toContain('keepsMargin');
    for (const row of ladderOf(free)) expect([row.costCentsPerSeat, row.offeredPriceCents]).toEqual([null, null]);
  });

  it('says of every RHEM what an analysis at that RHEM says', () => {
    fc.assert(
      fc.property(companyArbitrary('tame'), (company) => {
        for (const row of ladderOf(company)) {
          const { micro, rhem } = analyze(company, { rhemHoursPerSeat: row.rhem });
          expectClose(row.costCentsPerSeat, micro.modeled.totalCentsPerSeat);
          expectClose(row.grossMargin, micro.modeled.grossMargin);
          expectClose(row.requiredPriceCents, micro.modeled.requiredPriceCents);
          if (micro.modeled.totalCentsPerSeat !== null) expectClose(row.people, micro.modeled.areas.support.people);
          expectClose(row.leverageCents, rhem.supportLeverageCents);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('fewer reactive hours', () => {
  it('are worth price, margin and people as the difference of two ladder rungs is', () => {
    const analysis = analyze(thousand);
    const worth = worthOfLess(0.05, analysis, thousand.settings);
    // 0.05 × $5,400 ÷ 140 = $1.92857 of cost a seat
    expect(worth.priceCents).toBeCloseTo(192.857 / 0.3, 1);
    expect(worth.margin).toBeCloseTo(192.857 / 17_400, 6);
    expect(worth.people).toBeCloseTo(50 / 140, 9);
    expect(worth.annualCents).toBeCloseTo(192.857_14 * 1_000 * 12, 0);
    const calmer = analyze(thousand, { rhemHoursPerSeat: (analysis.rhem.true ?? 0) - 0.05 });
    const { requiredPriceCents, grossMargin } = analysis.micro.modeled;
    expectClose(worth.priceCents, (requiredPriceCents ?? 0) - (calmer.micro.modeled.requiredPriceCents ?? 0));
    expectClose(worth.margin, (calmer.micro.modeled.grossMargin ?? 0) - (grossMargin ?? 0));
    expectClose(worth.seatsPerTechnician, calmer.rhem.seatsPerTechnician);
  });

  it('are never more than there are', () => {
    const analysis = analyze(larkspur, { rhemHoursPerSeat: 0.03 });
    expect(worthOfLess(0.05, analysis, larkspur.settings)).toMatchObject({
      less: 0.03,
      rhem: 0,
      seatsPerTechnician: null,
    });
  });
});

describe('the trend of the spiral', () => {
  it('ends where the evidence stands', () => {
    const trends = spiralTrends(larkspur);
    const { rhem } = analyze(larkspur);
    expectClose(trends.technologySuccess.points.at(-1)?.value ?? null, rhem.alignmentShare);
    expectClose(trends.noise.points.at(-1)?.value ?? null, rhem.true);
    expect(trends.proactive.points.at(-1)?.value).toBeCloseTo(0.386, 3);
    expectClose(trends.leverage.points.at(-1)?.value ?? null, rhem.supportLeverageCents);
  });

  it('has no points without time, and none for a month with nobody technical', () => {
    const untimed = spiralTrends({ ...larkspur, time: [] });
    expect(Object.values(untimed).flatMap(({ points }) => points)).toEqual([]);
    expect(spiralTrends({ ...larkspur, team: [] }).proactive.points).toEqual([]);
  });
});
