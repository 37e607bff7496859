import { companySchema } from '@shared/domain/company';
import { findProblems } from '@shared/domain/find-problems';
import { companyFromFiveNumbers, defaultSettings, emptyCompany } from '@shared/domain/new-company';
import { analyze } from '@shared/engine/analyze';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const basics = { companyName: 'Larkspur IT', currency: 'USD', locale: 'en-US' };

describe('a new company', () => {
  test('is sound, and holds what every MSP needs to begin', () => {
    const company = emptyCompany({ ...basics, asOf: '2026-09' });
    expect(companySchema.parse(company)).toEqual(company);
    expect(findProblems(company)).toEqual([]);
    expect(company.seatTypes.map(({ name, weight }) => [name, weight])).toEqual([
      ['Standard', 1],
      ['Frontline', 0.5],
    ]);
    expect(company.workTypes).toHaveLength(10);
  });

  test('starts from the guidelines of the framework', () => {
    const { areas, targetGrossMargin, rhemBands } = defaultSettings(basics);
    expect(targetGrossMargin).toBe(0.7);
    expect(rhemBands).toEqual([0.25, 0.4, 0.5]);
    expect(
      Object.fromEntries(Object.entries(areas).map(([area, { guidelinePerPerson }]) => [area, guidelinePerPerson])),
    ).toEqual({ support: 6_000_000, central: 5_000, tam: 7_000_000, vcio: 14_000_000, proserv: 2_200_000 });
  });

  test('shares nothing with the next one', () => {
    const first = emptyCompany({ ...basics, asOf: '2026-09' });
    first.settings.areas.tam.capacity.clientsPerPerson = 1;
    first.seatTypes.pop();
    const second = emptyCompany({ ...basics, asOf: '2026-09' });
    expect(second.settings.areas.tam.capacity.clientsPerPerson).toBe(20);
    expect(second.seatTypes).toHaveLength(2);
  });
});

describe('a company from five numbers', () => {
  test('is sound and costs per seat what tools and labor come to, to the cent', () => {
    fc.assert(
      fc.property(
        fc.record({
          toolsMonthlyCents: fc.integer({ min: 0, max: 100_000_000 }),
          laborMonthlyCents: fc.integer({ min: 0, max: 1_000_000_000 }),
          seats: fc.integer({ min: 1, max: 100_000 }),
          seatPriceCents: fc.integer({ min: 1, max: 100_000 }),
          rhem: fc.double({ min: 0, max: 2, noNaN: true }),
        }),
        (numbers) => {
          const company = companyFromFiveNumbers(numbers, { ...basics, asOf: '2026-09' });
          expect(companySchema.safeParse(company).success).toBe(true);
          expect(findProblems(company)).toEqual([]);
          const { totals, micro } = analyze(company);
          expect(totals.seats).toBe(numbers.seats);
          const expected = (numbers.toolsMonthlyCents + numbers.laborMonthlyCents) / numbers.seats;
          expect(micro.actual.totalCentsPerSeat).toBeCloseTo(expected, 4);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('gives as many people as the labor pays for, with all of their time allocated', () => {
    const company = companyFromFiveNumbers(
      { toolsMonthlyCents: 1_420_000, laborMonthlyCents: 3_780_001, seats: 1_000, seatPriceCents: 17_400, rhem: 0.39 },
      { ...basics, asOf: '2026-09' },
    );
    expect(company.team).toHaveLength(7);
    const monthly = company.team.map(({ pay }) => (pay.kind === 'salary' ? pay.annualCents / 12 : 0));
    expect(monthly.reduce((sum, cents) => sum + cents, 0)).toBe(3_780_001);
    for (const { allocations } of company.team) {
      expect(allocations.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    }
    expect(company.settings.rhemAssumed).toBe(0.39);
    expect(company.seatTypes[0]?.defaultPriceCents).toBe(17_400);
  });
});
