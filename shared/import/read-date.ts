import type { Month } from '../domain/primitives';
import { englishMonths, monthNamesOf } from './month-names';

/** In which order a column writes day and month where both are numbers. */
export type DateOrder = 'mdy' | 'dmy';

/** A month read from a cell, or why there is none. */
export type DateReading =
  | { readonly ok: true; readonly month: Month; readonly day: number | null }
  | { readonly ok: false; readonly why: string; readonly mend: string };

const time = String.raw`(?:[T ,]+\d{1,2}[:.h]\d{2}.*)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2})${time}Z?)?$`, 'i');
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const numeric = new RegExp(String.raw`^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})\.?${time}$`, 'i');
const monthAndYear = /^(\d{1,2})[-/. ](\d{4})$/;
const serial = /^\d{5}(?:\.\d+)?$/;
const dayName = new RegExp(
  String.raw`^(?:\p{L}+\.?,? +)?(\d{1,2})(?:st|nd|rd|th)?[-/. ]+(?:de )?(\p{L}+)\.?[-/, ]+(?:de )?(\d{4}|\d{2})${time}$`,
  'iu',
);
const nameDay = new RegExp(
  String.raw`^(?:\p{L}+\.?, )?(\p{L}+)\.?[-/ ]+(\d{1,2})(?:st|nd|rd|th)?,?[-/ ]+(\d{4}|\d{2})${time}$`,
  'iu',
);
const nameYear = /^(\p{L}+)\.?,?[-/ ]+(?:de )?(\d{4}|\d{2})$/iu;

const mend = 'Write it as year, month and day, for example 2026-09-23.';

/**
 * The order of day and month in a column, decided by its own values: a first number over 12 is a day. Where none
 * decides, points between the numbers mean day first, and else the locale does.
 */
export function detectDateOrder(values: Iterable<string>, locale: string): DateOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  let points = 0;
  let others = 0;
  for (const value of values) {
    const found = numeric.exec(value);
    if (!found) continue;
    if (Number(found[1]) > 12) dayFirst += 1;
    else if (Number(found[2]) > 12) monthFirst += 1;
    if (/^\d+\./.test(value)) points += 1;
    else others += 1;
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'dmy' : 'mdy';
  return points > others ? 'dmy' : orderOf(locale);
}

/** Whether most dates of a column name a day rather than a month alone. */
export function haveDays(values: ReadonlySet<string>, locale: string): boolean {
  let days = 0;
  let months = 0;
  for (const value of values) {
    const reading = readDate(value, 'dmy', locale);
    if (reading.ok && reading.day === null) months += 1;
    else days += 1;
  }
  return days > months;
}

function orderOf(locale: string): DateOrder {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(0);
  const first = parts.find(({ type }) => type === 'day' || type === 'month')?.type;
  // Where the year comes first, a date written the other way round is not of this locale; most of the world puts the
  // day first.
  return parts.find(({ type }) => type !== 'literal')?.type === 'year' || first === 'day' ? 'dmy' : 'mdy';
}

/**
 * The month of a date: ISO with or without time, `9/23/2026`, `23.09.26`, `23 Sep 2026`, `September 2026`,
 * `20260923`, or the day number of a spreadsheet. Days that no calendar has are refused.
 */
export function readDate(text: string, order: DateOrder, locale: string): DateReading {
  const found = yearFirst.exec(text) ?? compact.exec(text);
  if (found) return toDate(Number(found[1]), Number(found[2]), optionalNumber(found[3]), text);
  const numbers = numeric.exec(text);
  if (numbers) return readNumeric(numbers, order, text);
  const short = monthAndYear.exec(text);
  if (short) return toDate(Number(short[2]), Number(short[1]), null, text);
  if (serial.test(text)) return readSerial(Number(text), text);
  return readNamed(text, locale);
}

function readNumeric(found: RegExpExecArray, order: DateOrder, text: string): DateReading {
  const [first, second] = [Number(found[1]), Number(found[2])];
  const [month, day] = order === 'mdy' ? [first, second] : [second, first];
  if (month > 12 && day <= 12) {
    const written = order === 'mdy' ? 'month before day' : 'day before month';
    return { ok: false, why: `This column writes ${written}, and there is no month ${month}.`, mend };
  }
  return toDate(fullYear(found[3] ?? ''), month, day, text);
}

function readNamed(text: string, locale: string): DateReading {
  const dayFirst = dayName.exec(text);
  if (dayFirst)
    return toDate(fullYear(dayFirst[3] ?? ''), monthNumber(dayFirst[2] ?? '', locale), Number(dayFirst[1]), text);
  const monthFirst = nameDay.exec(text);
  if (monthFirst) {
    return toDate(fullYear(monthFirst[3] ?? ''), monthNumber(monthFirst[1] ?? '', locale), Number(monthFirst[2]), text);
  }
  const whole = nameYear.exec(text);
  if (whole) return toDate(fullYear(whole[2] ?? ''), monthNumber(whole[1] ?? '', locale), null, text);
  return { ok: false, why: 'This is no date.', mend };
}

/** Days since the end of 1899, as Excel counts them. */
function readSerial(days: number, text: string): DateReading {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000);
  return toDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), text);
}

function toDate(year: number, month: number, day: number | null, text: string): DateReading {
  if (month < 1 || month > 12) return { ok: false, why: `“${text}” has no month that exists.`, mend };
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day !== null && (day < 1 || day > days)) {
    return { ok: false, why: `There is no day ${day} in that month.`, mend: 'Correct the day.' };
  }
  return { ok: true, month: `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`, day };
}

function optionalNumber(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function monthNumber(name: string, locale: string): number {
  const wanted = name.toLowerCase();
  for (const names of [monthNamesOf(locale), englishMonths]) {
    const fitting = names.flatMap((month, at) => (wanted.length >= 3 && month.startsWith(wanted) ? [at + 1] : []));
    if (fitting.length === 1) return fitting[0] ?? 0;
  }
  // "Sept" is no beginning of a name in some languages, but everyone writes it.
  return wanted === 'sept' ? 9 : 0;
}
