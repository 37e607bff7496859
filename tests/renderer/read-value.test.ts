import { createFormatter } from '@shared/format/formatter';
import { describe, expect, it } from 'vitest';
import { readValue } from '../../renderer/components/read-value';
import { writeValue } from '../../renderer/components/write-value';

const formatter = createFormatter({ locale: 'en-US', currency: 'USD' });
const write = (value: number) => writeValue(value, 'money', formatter);
const money = { kind: 'money', locale: 'en-US', write } as const;

describe('readValue', () => {
  it('reads pasted money as cents', () => {
    expect(readValue('$1,250.00', money)).toEqual({ ok: true, value: 125_000 });
  });

  it('refuses an amount below zero unless it is allowed', () => {
    expect(readValue('-5', money)).toEqual({ ok: false, message: 'This cannot be below zero.' });
    expect(readValue('-5', { ...money, min: -1_000 })).toEqual({ ok: true, value: -500 });
  });

  it('names the limit in the way the field shows values', () => {
    expect(readValue('2000', { ...money, max: 100_000 })).toEqual({ ok: false, message: 'At most $1,000.' });
  });

  it('reads 70, 70% and 70 % as the same rate', () => {
    const rate = { kind: 'rate', locale: 'en-US', write } as const;
    for (const text of ['70', '70%', '70 %']) expect(readValue(text, rate)).toEqual({ ok: true, value: 0.7 });
  });

  it('refuses a fraction where a count comes whole', () => {
    expect(readValue('2.5', { kind: 'number', locale: 'en-US', write, whole: true })).toMatchObject({ ok: false });
  });

  it.each(['1e9', '😀', 'x'.repeat(5_000), ''])('refuses %s', (text) => {
    expect(readValue(text, money).ok).toBe(false);
  });
});
