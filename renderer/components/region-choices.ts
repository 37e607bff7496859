/** Regions whose way of writing numbers and dates can be chosen, as language tags. */
const tags = [
  'ar-AE',
  'ar-EG',
  'ar-SA',
  'bg-BG',
  'cs-CZ',
  'da-DK',
  'de-AT',
  'de-CH',
  'de-DE',
  'de-LI',
  'de-LU',
  'el-GR',
  'en-AU',
  'en-BE',
  'en-CA',
  'en-GB',
  'en-HK',
  'en-IE',
  'en-IN',
  'en-JM',
  'en-KE',
  'en-MT',
  'en-NG',
  'en-NZ',
  'en-PH',
  'en-SG',
  'en-US',
  'en-ZA',
  'es-AR',
  'es-CL',
  'es-CO',
  'es-CR',
  'es-ES',
  'es-MX',
  'es-PE',
  'es-PR',
  'es-US',
  'es-UY',
  'et-EE',
  'fi-FI',
  'fil-PH',
  'fr-BE',
  'fr-CA',
  'fr-CH',
  'fr-FR',
  'fr-LU',
  'he-IL',
  'hi-IN',
  'hr-HR',
  'hu-HU',
  'id-ID',
  'is-IS',
  'it-CH',
  'it-IT',
  'ja-JP',
  'ko-KR',
  'lt-LT',
  'lv-LV',
  'ms-MY',
  'nb-NO',
  'nl-BE',
  'nl-NL',
  'pl-PL',
  'pt-BR',
  'pt-PT',
  'ro-RO',
  'sk-SK',
  'sl-SI',
  'sr-RS',
  'sv-FI',
  'sv-SE',
  'th-TH',
  'tr-TR',
  'uk-UA',
  'vi-VN',
  'zh-CN',
  'zh-HK',
  'zh-TW',
] as const;

/** A choice of a list: the value that is kept and the words a person reads. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The regions to choose from, by name; the one in use is always among them. */
export function localeChoices(inUse: string): Choice[] {
  const names = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' });
  return withInUse(Intl.NumberFormat.supportedLocalesOf(tags), inUse)
    .map((tag) => ({ value: tag, label: `${names.of(tag) ?? tag} · ${tag}` }))
    .sort((left, right) => left.label.localeCompare(right.label, 'en'));
}

/** The currencies to choose from, by code; the one in use is always among them. */
export function currencyChoices(inUse: string): Choice[] {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  return withInUse(Intl.supportedValuesOf('currency'), inUse)
    .sort()
    .map((code) => ({ value: code, label: `${code} · ${names.of(code) ?? code}` }));
}

function withInUse(values: readonly string[], inUse: string): string[] {
  return values.includes(inUse) ? [...values] : [...values, inUse];
}
