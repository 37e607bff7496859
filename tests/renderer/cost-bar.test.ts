import { analyze } from '@shared/engine/analyze';
import { describe, expect, it } from 'vitest';
import { costBar } from '../../renderer/features/overview/cost-bar';
import { goldenCompany } from './golden-company';

const { micro, totals } = analyze(goldenCompany('larkspur'));
const target = 0.7;

describe('costBar', () => {
  it('stacks the cost by area over the price that the cost needs', () => {
    const bar = costBar(micro.actual, totals.aispCents, target);
    expect(bar?.standing).toBe('short');
    expect(bar?.requiredShare).toBe(1);
    expect(bar?.priceShare).toBeCloseTo(0.9304, 4);
    expect(bar?.overCents).toBeCloseTo(-1252.15, 1);
    expect(bar?.ceilingCents).toBeCloseTo(5018.98, 1);
    expect(bar?.parts.map(({ part }) => part)).toEqual(['support', 'central', 'tam', 'vcio', 'outside']);
  });

  it('has parts that add up to the cost', () => {
    const bar = costBar(micro.modeled, totals.aispCents, target);
    const sum = bar?.parts.reduce((cents, part) => cents + part.cents, 0);
    expect(sum).toBeCloseTo(bar?.costCents ?? Number.NaN, 9);
  });

  it('fills its width with the price where the price is above what the cost needs', () => {
    const bar = costBar(micro.actual, 25_000, target);
    expect(bar?.standing).toBe('over');
    expect(bar?.priceShare).toBe(1);
    expect(bar?.overCents).toBeCloseTo(25_000 - 17_982.07, 1);
  });

  it('calls a price under the cost a loss, and no price too', () => {
    expect(costBar(micro.actual, 5000, target)?.standing).toBe('loss');
    expect(costBar(micro.actual, 0, target)?.standing).toBe('loss');
  });

  it('forgives less than half a cent', () => {
    const required = micro.actual.requiredPriceCents ?? 0;
    expect(costBar(micro.actual, required + 0.4, target)?.standing).toBe('even');
    expect(costBar(micro.actual, required - 0.6, target)?.standing).toBe('short');
  });

  it('leaves areas without cost out', () => {
    const company = goldenCompany('thousand-seats');
    const bar = costBar(analyze(company).micro.modeled, 17_400, target);
    expect(bar?.parts.map(({ part }) => part)).toEqual(['support', 'central', 'tam', 'vcio']);
  });

  it('is nothing without seats, people or money', () => {
    const company = goldenCompany('larkspur');
    const withoutClients = analyze({ ...company, clients: [] });
    expect(costBar(withoutClients.micro.modeled, withoutClients.totals.aispCents, target)).toBeNull();
    const withoutTeam = analyze({ ...company, team: [] });
    expect(costBar(withoutTeam.micro.actual, withoutTeam.totals.aispCents, target)).toBeNull();
    const free = { ...micro.actual, totalCentsPerSeat: 0, requiredPriceCents: 0 };
    expect(costBar(free, 0, target)).toBeNull();
  });
});
