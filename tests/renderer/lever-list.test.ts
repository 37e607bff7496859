import type { Lever } from '@shared/domain/scenario';
import { describe, expect, it } from 'vitest';
import { freeName, leverKinds, leverRows, putLever } from '../../renderer/features/scenarios/lever-list';
import { leverLook, otherPriceForm } from '../../renderer/features/scenarios/lever-look';

const start = { aispCents: 16_730, rhem: 0.4073, targetGrossMargin: 0.7 };
const rhem: Lever = { id: 'r', on: true, kind: 'rhem', hoursPerSeat: 0.3 };
const tools: Lever = { id: 't', on: true, kind: 'toolsCost', rate: -0.06 };

describe('leverRows', () => {
  it('shows every kind, those the scenario lacks switched off at today’s value', () => {
    const rows = leverRows([rhem], start).map(({ lever }) => lever);
    expect(rows.map(({ kind }) => kind)).toEqual(leverKinds);
    expect(rows.filter(({ on }) => on)).toEqual([rhem]);
    for (const lever of rows.filter(({ on }) => !on)) {
      const { value, today } = leverLook(lever, start);
      expect(value, lever.kind).toBe(today);
    }
  });

  it('shows each of several levers of one kind, in their order', () => {
    const again: Lever = { ...rhem, id: 'r2', hoursPerSeat: 0.2 };
    const rows = leverRows([again, tools, rhem], start).filter(({ lever }) => lever.kind === 'rhem');
    expect(rows.map(({ lever }) => lever.id)).toEqual(['r2', 'r']);
  });

  it('gives a lever to be an id that the scenario does not use yet', () => {
    const rows = leverRows([{ ...rhem, id: 'seats' }], start);
    const ids = rows.map(({ lever }) => lever.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('putLever', () => {
  it('changes a lever in its place', () => {
    const calmer: Lever = { ...rhem, hoursPerSeat: 0.25 };
    expect(putLever([tools, rhem], calmer)).toEqual([tools, calmer]);
  });

  it('puts a new lever where its kind stands on the page', () => {
    const price: Lever = { id: 'p', on: true, kind: 'seatPrice', change: 'percent', rate: 0.02 };
    const target: Lever = { id: 'g', on: true, kind: 'targetMargin', grossMargin: 0.72 };
    expect(putLever([rhem, tools], price).map(({ id }) => id)).toEqual(['p', 'r', 't']);
    expect(putLever([rhem, tools], target).map(({ id }) => id)).toEqual(['r', 't', 'g']);
  });
});

describe('leverLook', () => {
  it.each([null, 0, 1, 99, 16_730, 1_000_000_000])('gives a price of %s cents a slider that moves', (aispCents) => {
    const lever: Lever = { id: 'p', on: true, kind: 'seatPrice', change: 'set', priceCents: aispCents ?? 0 };
    const look = leverLook(lever, { ...start, aispCents });
    expect(look.from).toBeLessThan(look.to);
    expect(look.step).toBeGreaterThan(0);
    expect(look.today).toBeGreaterThanOrEqual(look.from);
    expect(look.today).toBeLessThanOrEqual(look.to);
    expect(Number.isInteger((look.at(look.to) as { priceCents: number }).priceCents)).toBe(true);
  });

  it.each([null, 0, 0.05, 0.4073, 2.5, 100])('keeps reactive hours of %s on the slider', (hours) => {
    const look = leverLook({ ...rhem, hoursPerSeat: 0.3 }, { ...start, rhem: hours });
    expect(look.from).toBeLessThan(look.to);
    expect(look.today).toBeGreaterThanOrEqual(look.from);
    expect(look.today).toBeLessThanOrEqual(look.to);
  });
});

describe('otherPriceForm', () => {
  it('turns a percentage into the amount it comes to, and back', () => {
    const byPercent = { id: 'p', on: true, kind: 'seatPrice', change: 'percent', rate: 0.02 } as const;
    const amount = otherPriceForm(byPercent, 16_730);
    expect(amount).toEqual({ id: 'p', on: true, kind: 'seatPrice', change: 'set', priceCents: 17_065 });
    expect(otherPriceForm(amount as Extract<Lever, { kind: 'seatPrice' }>, 16_730)).toEqual(byPercent);
  });

  it('has a percentage to offer where there is no price today', () => {
    const byAmount = { id: 'p', on: true, kind: 'seatPrice', change: 'set', priceCents: 17_000 } as const;
    expect(otherPriceForm(byAmount, 0)).toMatchObject({ change: 'percent', rate: 0 });
  });
});

describe('freeName', () => {
  it('numbers a name that is taken', () => {
    expect(freeName('New scenario', [])).toBe('New scenario');
    expect(freeName('New scenario', ['New scenario', 'New scenario 2'])).toBe('New scenario 3');
  });
});
