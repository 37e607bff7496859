import type { Lever } from '@shared/domain/scenario';
import { describe, expect, it } from 'vitest';
import { freeName, leverKinds, leverName, leverRows, putLever } from '../../renderer/features/scenarios/lever-list';
import {
  isValued,
  leverLook,
  otherPriceForm,
  type ValuedLever,
  valuelessSentence,
} from '../../renderer/features/scenarios/lever-look';

const start = { aispCents: 16_730, rhem: 0.4073, targetGrossMargin: 0.7 };
const rhem: ValuedLever = { id: 'r', on: true, kind: 'rhem', hoursPerSeat: 0.3, clientIds: null };
const tools: Lever = { id: 't', on: true, kind: 'toolsCost', rate: -0.06 };

describe('leverRows', () => {
  it('shows every kind, those the scenario lacks switched off at today’s value', () => {
    const rows = leverRows([rhem], start).map(({ lever }) => lever);
    expect(rows.map(({ kind }) => kind)).toEqual(leverKinds);
    expect(rows.filter(({ on }) => on)).toEqual([rhem]);
    for (const lever of rows.filter(({ on }) => !on)) {
      if (!isValued(lever)) throw new Error(`${lever.kind} has no place of its own.`);
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
    const price: Lever = { id: 'p', on: true, kind: 'seatPrice', change: 'percent', rate: 0.02, clientIds: null };
    const target: Lever = { id: 'g', on: true, kind: 'targetMargin', grossMargin: 0.72 };
    expect(putLever([rhem, tools], price).map(({ id }) => id)).toEqual(['p', 'r', 't']);
    expect(putLever([rhem, tools], target).map(({ id }) => id)).toEqual(['r', 't', 'g']);
  });
});

describe('levers for chosen clients', () => {
  const reprice: Lever = { id: 'c', on: true, kind: 'seatPrice', change: 'toTarget', clientIds: ['a', 'b'] };
  const quieter: ValuedLever = { ...rhem, id: 'q', hoursPerSeat: 0.25, clientIds: ['a'] };
  const release: Lever = { id: 'x', on: false, kind: 'release', clientIds: ['z'] };

  it('come after the levers for all, which keep their places', () => {
    const rows = leverRows([reprice, quieter, release], start).map(({ lever }) => lever);
    expect(rows.map(({ id }) => id).slice(-3)).toEqual(['c', 'q', 'x']);
    expect(rows.slice(0, -3).map(({ kind }) => kind)).toEqual(leverKinds);
    expect(rows.slice(0, -3).every(({ on }) => !on)).toBe(true);
  });

  it('are applied last: a lever for all that is new goes before them', () => {
    expect(putLever([reprice, release], rhem).map(({ id }) => id)).toEqual(['r', 'c', 'x']);
    expect(putLever([reprice], quieter).map(({ id }) => id)).toEqual(['c', 'q']);
  });

  it('read as sentences', () => {
    expect(valuelessSentence(reprice)).toBe('Raise the seat price to what 2 clients need');
    expect(valuelessSentence({ ...reprice, clientIds: ['a'] })).toBe('Raise the seat price to what 1 client needs');
    expect(valuelessSentence(release)).toBe('Release 1 client');
    expect(leverLook(quieter, start)).toMatchObject({ before: 'Bring the noise of 1 client to', value: 0.25 });
    expect([reprice, quieter, release].map(leverName)).toEqual(['price to target', 'noise', 'release']);
  });
});

describe('leverLook', () => {
  it.each([null, 0, 1, 99, 16_730, 1_000_000_000])('gives a price of %s cents a slider that moves', (aispCents) => {
    const lever: Lever = {
      id: 'p',
      on: true,
      kind: 'seatPrice',
      change: 'set',
      priceCents: aispCents ?? 0,
      clientIds: null,
    };
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
    const byPercent = { id: 'p', on: true, kind: 'seatPrice', change: 'percent', rate: 0.02, clientIds: null } as const;
    const amount = otherPriceForm(byPercent, 16_730);
    expect(amount).toEqual({
      id: 'p',
      on: true,
      kind: 'seatPrice',
      change: 'set',
      priceCents: 17_065,
      clientIds: null,
    });
    expect(otherPriceForm(amount as Extract<ValuedLever, { kind: 'seatPrice' }>, 16_730)).toEqual(byPercent);
  });

  it('has a percentage to offer where there is no price today', () => {
    const byAmount = {
      id: 'p',
      on: true,
      kind: 'seatPrice',
      change: 'set',
      priceCents: 17_000,
      clientIds: null,
    } as const;
    expect(otherPriceForm(byAmount, 0)).toMatchObject({ change: 'percent', rate: 0 });
  });
});

describe('freeName', () => {
  it('numbers a name that is taken', () => {
    expect(freeName('New scenario', [])).toBe('New scenario');
    expect(freeName('New scenario', ['New scenario', 'New scenario 2'])).toBe('New scenario 3');
  });
});
