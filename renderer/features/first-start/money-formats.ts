import { createFormatter } from '@shared/format/formatter';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Ways of writing numbers and dates that MSPs commonly work in; the browser's own is added where it is missing. */
const commonLocales = [
  'en-US',
  'en-CA',
  'en-GB',
  'en-IE',
  'en-AU',
  'en-NZ',
  'en-ZA',
  'en-IN',
  'en-SG',
  'fr-CA',
  'fr-FR',
  'fr-BE',
  'fr-CH',
  'de-DE',
  'de-AT',
  'de-CH',
  'nl-NL',
  'nl-BE',
  'da-DK',
  'sv-SE',
  'nb-NO',
  'fi-FI',
  'es-ES',
  'es-MX',
  'pt-BR',
  'pt-PT',
  'it-IT',
  'pl-PL',
  'cs-CZ',
  'ja-JP',
];

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
  ...Object.fromEntries(['IE', 'FR', 'BE', 'DE', 'AT', 'NL', 'FI', 'ES', 'PT', 'IT'].map((region) => [region, 'EUR'])),
};

/** The languages to choose from, named in English, the given one among them. */
export function localeOptions(own: string): Option[] {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return [...new Set([own, ...commonLocales])]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((left, right) => left.label.localeCompare(right.label, 'en'));
}

/** Every currency in use, by code and English name. */
export function currencyOptions(): Option[] {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => ({ value: code, label: `${code} · ${names.of(code)}` }));
}

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
