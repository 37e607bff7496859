import type { Company } from '@shared/domain/company';
import type { Lever } from '@shared/domain/scenario';
import { analyze } from '@shared/engine/analyze';
import { applyLevers } from '@shared/engine/scenario/apply-levers';
import { compareScenario, type KeyFigureId } from '@shared/engine/scenario/compare';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldenCompany } from '../support/golden-company';
import { thousandSeats } from '../support/thousand-seats';
import { companyArbitrary, leverArbitrary } from './support/arbitrary-company';

const larkspur = goldenCompany('larkspur');

type LeverWithout = Lever extends infer One ? (One extends Lever ? Omit<One, 'id' | 'on'> : never) : never;

function lever(what: LeverWithout): Lever {
  return { ...what, id: what.kind, on: true } as Lever;
}

function analyzed(company: Company, levers: readonly Lever[]) {
  const { company: changed, assumptions } = applyLevers(company, levers);
  return analyze(changed, assumptions);
}

function figure(company: Company, levers: readonly Lever[], id: KeyFigureId) {
  const found = compareScenario(company, levers).figures.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`There is no figure ${id}.`);
  return found;
}

describe('each lever', () => {
  it('sets the seat price: the all-in price of the company is then just that', () => {
    const levers = [lever({ kind: 'seatPrice', change: 'set', priceCents: 18_000, clientIds: null })];
    expect(analyzed(larkspur, levers).totals.aispCents).toBeCloseTo(18_000, 6);
  });

  it('sets the price of every full seat alike and leaves flat lines as they are', () => {
    const { company } = applyLevers(larkspur, [
      lever({ kind: 'seatPrice', change: 'set', priceCents: 18_000, clientIds: null }),
    ]);
    const lines = company.clients.flatMap((client) => client.lines).filter((line) => line.kind === 'mrr');
    const weightOf = (id: string | null) => company.seatTypes.find((type) => type.id === id)?.weight ?? 1;
    const perFullSeat = lines
      .filter((line) => line.unit === 'seat')
      .map((line) => (line.unitPriceCents / weightOf(line.seatTypeId)).toFixed(6));
    expect(new Set(perFullSeat).size).toBe(1);
    expect(lines.filter((line) => line.unit === 'flat').map((line) => line.unitPriceCents)).toEqual([
      14_000, 14_000, 14_000,
    ]);
  });

  it('shrinks flat lines where they alone bring in more than the price set', () => {
    const analysis = analyzed(larkspur, [lever({ kind: 'seatPrice', change: 'set', priceCents: 50, clientIds: null })]);
    expect(analysis.totals.aispCents).toBeCloseTo(50, 9);
  });

  it('raises every recurring price by a percentage, and so the all-in price', () => {
    const analysis = analyzed(larkspur, [lever({ kind: 'seatPrice', change: 'percent', rate: 0.05, clientIds: null })]);
    expect(analysis.totals.aispCents).toBeCloseTo((analyze(larkspur).totals.aispCents ?? 0) * 1.05, 6);
    expect(analysis.totals.orrCents).toBe(724_000);
  });

  it('adds seats of the same kind: endpoints come along, the reactive hours of a seat stay', () => {
    const today = analyze(larkspur);
    const analysis = analyzed(larkspur, [lever({ kind: 'seats', rate: 0.1 })]);
    expect(analysis.totals.seats).toBeCloseTo(956 * 1.1, 6);
    expect(analysis.totals.endpoints).toBeCloseTo(1_073 * 1.1, 6);
    expect(analysis.totals.activeClients).toBe(18);
    expect(analysis.rhem.source).toBe('measured');
    expect(analysis.rhem.true).toBeCloseTo(today.rhem.true ?? 0, 12);
    expect(analysis.rhem.hidden).toBeCloseTo(today.rhem.hidden ?? 0, 12);
    expect(analysis.clients[0]?.rhem).toBeCloseTo(today.clients[0]?.rhem ?? 0, 12);
  });

  it('sets the reactive hours of the company, and moves those of each client alike', () => {
    const today = analyze(larkspur);
    const analysis = analyzed(larkspur, [lever({ kind: 'rhem', hoursPerSeat: 0.3, clientIds: null })]);
    const factor = 0.3 / (today.rhem.true ?? 0);
    expect(analysis.rhem.true).toBe(0.3);
    expect(analysis.missing['rhem.reported']?.message).toContain('The scenario sets');
    for (const [at, client] of analysis.clients.entries()) {
      expect(client.rhem).toBeCloseTo((today.clients[at]?.rhem ?? 0) * factor, 12);
    }
  });

  it('makes everyone dearer: people on the team and people the areas are planned with', () => {
    const today = analyze(larkspur).micro;
    const { micro } = analyzed(larkspur, [lever({ kind: 'laborCost', rate: 0.03 })]);
    for (const basis of ['actual', 'modeled', 'guideline'] as const) {
      for (const area of ['support', 'central', 'tam', 'vcio'] as const) {
        const before = today[basis].areas[area].laborCentsPerSeat ?? 0;
        expect(micro[basis].areas[area].laborCentsPerSeat).toBeCloseTo(before * 1.03, 6);
      }
    }
    expect(micro.actual.outsideCentsPerSeat).toBeCloseTo((today.actual.outsideCentsPerSeat ?? 0) * 1.03, 6);
  });

  it('makes tools cheaper', () => {
    const today = analyze(larkspur).gutCheck.toolsCentsPerSeat ?? 0;
    const { gutCheck } = analyzed(larkspur, [lever({ kind: 'toolsCost', rate: -0.5 })]);
    expect(gutCheck.toolsCentsPerSeat).toBeCloseTo(today / 2, 9);
  });

  it('sets the target margin, and with it the required price', () => {
    const { micro } = analyzed(thousandSeats(), [lever({ kind: 'targetMargin', grossMargin: 0.5 })]);
    expect(micro.modeled.requiredPriceCents).toBeCloseTo(10_400, 6);
  });
});

describe('a scenario', () => {
  it('applies its levers in order', () => {
    const set = lever({ kind: 'seatPrice', change: 'set', priceCents: 20_000, clientIds: null });
    const raise = lever({ kind: 'seatPrice', change: 'percent', rate: 0.1, clientIds: null });
    expect(analyzed(larkspur, [set, raise]).totals.aispCents).toBeCloseTo(22_000, 6);
    expect(analyzed(larkspur, [raise, set]).totals.aispCents).toBeCloseTo(20_000, 6);
  });

  it('says what gets better and what worse', () => {
    const levers = [lever({ kind: 'rhem', hoursPerSeat: 0.3, clientIds: null })];
    expect(figure(larkspur, levers, 'rhem')).toMatchObject({ scenario: 0.3, verdict: 'better', unit: 'hoursPerSeat' });
    expect(figure(larkspur, levers, 'costCentsPerSeat')).toMatchObject({
      verdict: 'better',
      direction: 'downIsBetter',
    });
    expect(figure(larkspur, levers, 'grossMargin')).toMatchObject({ verdict: 'better', differenceUnit: 'points' });
    expect(figure(larkspur, levers, 'supportPeople')).toMatchObject({ verdict: 'neutral' });
    expect(figure(larkspur, levers, 'aispCents')).toMatchObject({ difference: 0, verdict: 'neutral' });
    const dearer = [lever({ kind: 'toolsCost', rate: 0.2 })];
    expect(figure(larkspur, dearer, 'grossMargin').verdict).toBe('worse');
    expect(figure(larkspur, dearer, 'annualGrossProfitCents').verdict).toBe('worse');
  });

  it('compares on the modeled basis: a gross profit of $1,319,859 a year today', () => {
    const profit = figure(larkspur, [], 'annualGrossProfitCents');
    expect(Math.round((profit.baseline ?? 0) / 100)).toBe(1_319_859);
    expect(profit.difference).toBe(0);
  });

  it('compares on another basis when asked to', () => {
    const { figures } = compareScenario(larkspur, [], 'actual');
    const cost = figures.find((candidate) => candidate.id === 'costCentsPerSeat');
    expect(cost?.baseline).toBe(analyze(larkspur).micro.actual.totalCentsPerSeat);
  });
});

describe('for every company and scenario', () => {
  const levers = fc.array(leverArbitrary, { maxLength: 5 });

  it('an empty scenario changes nothing', () => {
    fc.assert(
      fc.property(companyArbitrary(), (company) => {
        const levered = applyLevers(company, []);
        expect(levered.company).toBe(company);
        expect(levered.assumptions).toEqual({});
        const { figures, waterfall } = compareScenario(company, []);
        expect(waterfall).toEqual([]);
        expect(figures.every(({ baseline, scenario }) => baseline === scenario)).toBe(true);
        expect(figures.every(({ verdict }) => verdict === 'neutral')).toBe(true);
      }),
    );
  });

  it('a lever that is off is as good as no lever', () => {
    fc.assert(
      fc.property(companyArbitrary(), levers, (company, some) => {
        const on = some.filter((one) => one.on);
        expect(analyzed(company, some)).toEqual(analyzed(company, on));
        expect(compareScenario(company, some)).toEqual(compareScenario(company, on));
      }),
    );
  });

  it('the company given is left as it is', () => {
    fc.assert(
      fc.property(companyArbitrary(), levers, (company, some) => {
        const before = structuredClone(company);
        applyLevers(company, some);
        expect(company).toEqual(before);
      }),
    );
  });

  it('the steps of the waterfall sum to the whole difference', () => {
    fc.assert(
      fc.property(companyArbitrary('tame'), levers, (company, some) => {
        const { figures, waterfall } = compareScenario(company, some);
        if (waterfall.some((step) => step.change === null)) return;
        const margin = figures.find((candidate) => candidate.id === 'grossMargin');
        if (margin?.difference == null) return;
        const total = waterfall.reduce((all, step) => all + (step.change ?? 0), 0);
        const scale = Math.max(1, ...waterfall.map((step) => Math.abs(step.after ?? 0)));
        expect(Math.abs(total - margin.difference)).toBeLessThanOrEqual(1e-9 * scale);
      }),
      { numRuns: 300 },
    );
  });

  it('a seat price that is set is the all-in price afterwards', () => {
    fc.assert(
      fc.property(companyArbitrary('tame'), fc.integer({ min: 0, max: 100_000 }), (company, priceCents) => {
        const { totals } = analyzed(company, [
          lever({ kind: 'seatPrice', change: 'set', priceCents, clientIds: null }),
        ]);
        if (totals.seats === 0) expect(totals).toEqual(analyze(company).totals);
        else expect(Math.abs((totals.aispCents ?? 0) - priceCents)).toBeLessThanOrEqual(1e-6);
      }),
      { numRuns: 300 },
    );
  });

  it('no lever yields NaN or an infinite figure', () => {
    fc.assert(
      fc.property(companyArbitrary(), levers, (company, some) => {
        const { figures, waterfall } = compareScenario(company, some);
        const numbers = [
          ...figures.flatMap((one) => [one.baseline, one.scenario, one.difference]),
          ...waterfall.flatMap((step) => [step.before, step.after, step.change, step.annualGrossProfitChangeCents]),
        ];
        expect(numbers.filter((number) => number !== null && !Number.isFinite(number))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
