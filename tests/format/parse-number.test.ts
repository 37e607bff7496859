import { createFormatter } from '@shared/format/formatter';
import { parseCents, parseNumber } from '@shared/format/parse-number';
import { describe, expect, it } from 'vitest';

describe('parseCents', () => {
  it.each([
    ['$1,250.00', 125_000],
    ['1250', 125_000],
    ['1.250,00', 125_000],
    ['USD 1 250.5', 125_050],
    ['(5)', -500],
    ['-5', -500],
    ['−5', -500],
    ['14,99', 1_499],
    ['0.07', 7],
    ['1.005', 101],
    ['1,25,000.00', 12_500_000],
    ["1'250.00", 125_000],
  ])('reads %s in en-US', (text, cents) => {
    expect(parseCents(text, 'en-US')).toEqual({ ok: true, value: cents });
  });

  it.each([
    ['1.250,00', 125_000],
    ['1.250', 125_000],
    ['14,99 €', 1_499],
    ['14.99', 1_499],
    ['1.250.000', 125_000_000],
  ])('reads %s in de-DE', (text, cents) => {
    expect(parseCents(text, 'de-DE')).toEqual({ ok: true, value: cents });
  });

  it.each(['', '1e9', 'abc', '1,2,3.4.5', '70%', '😀', '.', '9'.repeat(200), '1.2.3'])(
    'refuses %s with a message',
    (text) => {
      expect(parseCents(text, 'en-US')).toMatchObject({ ok: false, message: expect.stringMatching(/\w/) });
    },
  );
});

describe('parseNumber as percent', () => {
  it.each([
    ['70%', 0.7],
    ['70', 0.7],
    ['7,5 %', 0.075],
    ['-3', -0.03],
  ])('reads %s', (text, value) => {
    expect(parseNumber(text, { locale: 'en-US', kind: 'percent' })).toEqual({ ok: true, value });
  });
});

describe('what a locale writes', () => {
  it.each(['en-US', 'de-DE', 'de-CH', 'fr-FR', 'sv-SE', 'en-IN', 'hi-IN', 'mr-IN', 'bn-BD', 'ar-EG', 'fa-IR', 'ja-JP'])(
    'is read back in %s',
    (locale) => {
      for (const currency of ['USD', 'EUR', 'JPY', 'EGP']) {
        const formatter = createFormatter({ locale, currency });
        for (const cents of [5, 125_050, 123_456_700]) {
          const text = formatter.figure(cents, 'wholeCents');
          expect(parseCents(text, locale), text).toEqual({ ok: true, value: cents });
        }
        const rate = formatter.figure(0.705, 'rate', { exact: true });
        expect(parseNumber(rate, { locale, kind: 'percent' }), rate).toEqual({ ok: true, value: 0.705 });
      }
    },
  );

  it('refuses spaces that set off no thousands', () => {
    expect(parseNumber('12 34', { locale: 'en-US', kind: 'number' })).toMatchObject({ ok: false });
    expect(parseNumber('1 234 567', { locale: 'en-US', kind: 'number' })).toEqual({ ok: true, value: 1_234_567 });
  });
});
