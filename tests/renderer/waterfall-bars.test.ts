import { companyFromFiveNumbers, emptyCompany } from '@shared/domain/new-company';
import type { Lever } from '@shared/domain/scenario';
import { compareScenario } from '@shared/engine/scenario/compare';
import { createFormatter } from '@shared/format/formatter';
import { describe, expect, it } from 'vitest';
import { exampleNumbers } from '../../renderer/features/first-start/five-numbers-draft';
import { costLayers } from '../../renderer/features/scenarios/cost-stack';
import { inkOn } from '../../renderer/features/scenarios/stack-labels';
import { marginRange, waterfallBars } from '../../renderer/features/scenarios/waterfall-bars';

const basics = { companyName: 'Test', currency: 'USD', locale: 'en-US', asOf: '2026-09' };
const company = companyFromFiveNumbers(exampleNumbers, basics);
const formatter = createFormatter(basics);
const levers: Lever[] = [
  { id: 'p', on: true, kind: 'seatPrice', change: 'percent', rate: 0.02, clientIds: null },
  { id: 's', on: false, kind: 'seats', rate: 0.5 },
  { id: 'l', on: true, kind: 'laborCost', rate: 0.03 },
  { id: 'g', on: true, kind: 'targetMargin', grossMargin: 0.75 },
];

describe('waterfallBars', () => {
  const bars = waterfallBars(compareScenario(company, levers), formatter);

  it('goes from today to the scenario over the levers that move the margin', () => {
    expect(bars.map(({ name, kind }) => [name, kind])).toEqual([
      ['Today', 'today'],
      ['Price', 'better'],
      ['Labor', 'worse'],
      ['Scenario', 'scenario'],
    ]);
  });

  it('joins each bar to the next', () => {
    for (const [at, bar] of bars.slice(1).entries()) expect(bar.from).toBeCloseTo(bars[at]?.to ?? Number.NaN, 12);
  });

  it('keeps every bar and the target inside the axis', () => {
    const { min, max } = marginRange(bars, 0.75);
    for (const value of [0.75, ...bars.flatMap(({ from, to }) => [from, to])]) {
      expect(value).toBeGreaterThan(min);
      expect(value).toBeLessThan(max);
    }
  });

  it('is empty where there is no margin', () => {
    expect(waterfallBars(compareScenario(emptyCompany(basics), levers), formatter)).toEqual([]);
  });
});

describe('costLayers', () => {
  it('adds up to the cost of a seat on both sides', () => {
    const comparison = compareScenario(company, levers);
    const layers = costLayers(comparison);
    const sum = (side: 'todayCents' | 'scenarioCents') => layers.reduce((cents, layer) => cents + layer[side], 0);
    expect(sum('todayCents')).toBeCloseTo(comparison.micro.baseline.totalCentsPerSeat ?? Number.NaN, 6);
    expect(sum('scenarioCents')).toBeCloseTo(comparison.micro.scenario.totalCentsPerSeat ?? Number.NaN, 6);
  });
});

describe('inkOn', () => {
  it('writes dark on light fills and white on dark ones', () => {
    expect(inkOn('#a5cfdd')).toBe('#12161d');
    expect(inkOn('#4350d0')).toBe('#ffffff');
  });
});
