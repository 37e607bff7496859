import { createFormatter } from '@shared/format/formatter';

const euroRegions = 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' ');

const currencyOfRegion: Readonly<Record<string, string>> = {
  US: 'USD',
  CA: 'CAD',
  GB: 'GBP',
  AU: 'AUD',
  NZ: 'NZD',
  ZA: 'ZAR',
  IN: 'INR',
  SG: 'SGD',
  CH: 'CHF',
  DK: 'DKK',
  SE: 'SEK',
  NO: 'NOK',
  MX: 'MXN',
  BR: 'BRL',
  PL: 'PLN',
  CZ: 'CZK',
  JP: 'JPY',
  ...Object.fromEntries(euroRegions.map((region) => [region, 'EUR'])),
};

/** The currency a person with this language most likely bills in. */
export function likelyCurrency(locale: string): string {
  const { region } = new Intl.Locale(locale).maximize();
  return currencyOfRegion[region ?? ''] ?? 'USD';
}

/** How money, a rate and a month will look, for a choice of both. */
export function formatSample(locale: string, currency: string, month: string): string {
  const formatter = createFormatter({ locale, currency });
  return [
    formatter.figure(17_333, 'centsPerSeat'),
    formatter.figure(1_234_567_00, 'cents'),
    formatter.figure(0.678, 'rate'),
    formatter.month(month),
  ].join(' · ');
}
