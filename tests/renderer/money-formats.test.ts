import { describe, expect, it } from 'vitest';
import { currencyChoices, localeChoices } from '../../renderer/components/region-choices';
import { formatSample, likelyCurrency } from '../../renderer/features/first-start/money-formats';

describe('likelyCurrency', () => {
  it.each([
    ['en-US', 'USD'],
    ['de-DE', 'EUR'],
    ['de', 'EUR'],
    ['fr-CA', 'CAD'],
    ['en-GB', 'GBP'],
    ['tlh', 'USD'],
  ])('of %s is %s', (locale, currency) => {
    expect(likelyCurrency(locale)).toBe(currency);
  });
});

describe('choices of a new company', () => {
  it('have the browser’s own language among them, once', () => {
    expect(localeChoices('sw-KE').filter(({ value }) => value === 'sw-KE')).toHaveLength(1);
    expect(localeChoices('en-US').filter(({ value }) => value === 'en-US')).toHaveLength(1);
  });

  it('name every likely currency', () => {
    const codes = new Set(currencyChoices('USD').map(({ value }) => value));
    for (const { value } of localeChoices('en-US')) expect(codes).toContain(likelyCurrency(value));
  });

  it('show how money will look', () => {
    expect(formatSample('de-DE', 'EUR', '2026-09')).toMatch(/173,33\s€ · 1\.234\.567\s€ · 67,8\s% · September 2026/);
    expect(formatSample('en-US', 'USD', '2026-09')).toBe('$173.33 · $1,234,567 · 67.8% · September 2026');
  });
});
