import type { DraftReading } from '../use-draft';

const message = 'Write a month and a year, for example 2026-09 or Sep 2026.';

/** Reads 2026-09, 9/2026, 09.2026, 2026/9/15, Sep 2026 or September 2026 as `2026-09`. */
export function readMonth(text: string, locale: string): DraftReading<string> {
  const rest = text.trim().toLowerCase();
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ]\d{1,2})?$/.exec(rest);
  if (yearFirst) return toMonth(Number(yearFirst[1]), Number(yearFirst[2]));
  const monthFirst = /^(\d{1,2})[-/. ](\d{4})$/.exec(rest);
  if (monthFirst) return toMonth(Number(monthFirst[2]), Number(monthFirst[1]));
  const named = /^(\p{L}+)\.?,? ?(?:de )?(\d{4})$/u.exec(rest);
  if (named) return toMonth(Number(named[2]), monthNumber(named[1] ?? '', locale));
  return { ok: false, message };
}

function toMonth(year: number, month: number): DraftReading<string> {
  if (year < 1970 || year > 2199 || month < 1 || month > 12) return { ok: false, message };
  return { ok: true, value: `${year}-${String(month).padStart(2, '0')}` };
}

/** The number of a month by the first letters of its name in the locale or in English; 0 where none fits just one. */
function monthNumber(name: string, locale: string): number {
  for (const language of [locale, 'en-US']) {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    const names = Array.from({ length: 12 }, (_, at) => format.format(Date.UTC(2026, at, 1)).toLowerCase());
    const fitting = names.flatMap((month, at) => (month.startsWith(name) ? [at + 1] : []));
    if (fitting.length === 1) return fitting[0] ?? 0;
  }
  return 0;
}
