const namesByLocale = new Map<string, readonly string[]>();

/** The names of the twelve months in a locale, lower case. */
export function monthNamesOf(locale: string): readonly string[] {
  const known = namesByLocale.get(locale);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, at) => format.format(Date.UTC(2026, at, 1)).toLowerCase());
  namesByLocale.set(locale, names);
  return names;
}

export const englishMonths = monthNamesOf('en-US');
