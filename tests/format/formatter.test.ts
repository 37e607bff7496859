import { formatPhrase } from '@shared/format/format-phrase';
import { createFormatter } from '@shared/format/formatter';
import { describe, expect, it } from 'vitest';

const us = createFormatter({ locale: 'en-US', currency: 'USD' });

describe('createFormatter', () => {
  it.each([
    [5394.6, 'centsPerSeat', {}, '$53.95'],
    [15_993_800, 'cents', {}, '$159,938'],
    [8_890_000, 'cents', { compact: true }, '$88.9k'],
    [-376, 'centsPerSeat', {}, '−$3.76'],
    [376, 'centsPerSeat', { signed: true }, '+$3.76'],
    [0.67755, 'rate', {}, '67.8%'],
    [0.7, 'rate', {}, '70.0%'],
    [0.7, 'rate', { trimmed: true }, '70%'],
    [311.2, 'hours', {}, '311'],
    [1.25, 'hours', {}, '1.3'],
    [0.021, 'points', { signed: true }, '+2.1 pts'],
    [0.4073, 'hoursPerSeat', {}, '0.41'],
    [0.40731, 'hoursPerSeat', { exact: true }, '0.4073'],
    [2.7, 'people', {}, '2.70'],
    [956, 'seats', {}, '956'],
    [18_000, 'wholeCents', {}, '$180'],
    [null, 'cents', {}, '—'],
    [Number.NaN, 'rate', {}, '—'],
  ] as const)('writes %s as %s', (value, unit, options, text) => {
    expect(us.figure(value, unit, options)).toBe(text);
  });

  it('follows the locale', () => {
    const german = createFormatter({ locale: 'de-DE', currency: 'EUR' });
    expect(german.figure(5394.6, 'centsPerSeat')).toBe('53,95\u00a0€');
    expect(german.month('2026-09')).toBe('September 2026');
  });

  it('falls back to en-US for a locale it does not know', () => {
    expect(createFormatter({ locale: 'xx-!!', currency: 'USD' }).locale).toBe('en-US');
  });
});

describe('formatPhrase', () => {
  it('puts the figures in and keeps an unknown name visible', () => {
    const phrase = {
      template: 'Price is {gap} under {other}',
      figures: { gap: { value: 1252, unit: 'centsPerSeat' } },
    } as const;
    expect(formatPhrase(phrase, us)).toBe('Price is $12.52 under {other}');
  });

  it('names months the way the language does', () => {
    const phrase = { template: 'Average of {months}.', figures: { months: { months: ['2026-08', '2026-09'] } } };
    expect(formatPhrase(phrase, us)).toBe('Average of August 2026 and September 2026.');
    const german = createFormatter({ locale: 'de-DE', currency: 'EUR' });
    expect(formatPhrase(phrase, german)).toBe('Average of August 2026 und September 2026.');
  });
});
