import { parseHours } from '@shared/format/parse-hours';
import { describe, expect, it } from 'vitest';

const read = (text: string, locale = 'en-US') => {
  const parsed = parseHours(text, locale);
  return parsed.ok ? parsed.value : parsed.message;
};

describe('parseHours', () => {
  it.each([
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['1,234.5', 1234.5],
    ['.25', 0.25],
    ['0', 0],
    ['1:30', 1.5],
    [':45', 0.75],
    ['0:06', 0.1],
    ['1:30:36', 1.51],
    ['1h 30m', 1.5],
    ['1h30', 1.5],
    ['1 hr 30 min', 1.5],
    ['2 hours', 2],
    ['1.25h', 1.25],
    ['90m', 1.5],
    ['90 minutes', 1.5],
    ['  7  ', 7],
  ])('reads %j', (text, hours) => {
    expect(read(text)).toBe(hours);
  });

  it('lets the locale decide what a lone mark before three digits means', () => {
    expect(read('1,250')).toBe(1250);
    expect(read('1,250', 'de-DE')).toBe(1.25);
    expect(read('1.250', 'de-DE')).toBe(1250);
    expect(read('1,5h', 'de-DE')).toBe(1.5);
  });

  it.each([
    ['-2', 'Hours cannot be below zero.'],
    ['−1:30', 'Hours cannot be below zero.'],
    ['(3)', 'Hours cannot be below zero.'],
    ['1:75', 'An hour has 60 minutes: write at most 59 after the hours.'],
    ['1h 60m', 'An hour has 60 minutes: write at most 59 after the hours.'],
    ['two', 'Write hours, for example 1.5, 1:30 or 90m.'],
    ['1.5.2', 'Write hours, for example 1.5, 1:30 or 90m.'],
    ['5 days', 'Write hours, for example 1.5, 1:30 or 90m.'],
    ['', 'Write hours, for example 1.5, 1:30 or 90m.'],
  ])('refuses %j and says why', (text, message) => {
    expect(read(text)).toBe(message);
  });

  it('gives its example the way the locale writes it', () => {
    expect(read('x', 'de-DE')).toBe('Write hours, for example 1,5, 1:30 or 90m.');
  });
});
