import { type DecimalMark, readDecimal } from './read-decimal';

/** What a plain number in a column of durations counts. */
export type HoursUnit = 'hours' | 'minutes' | 'seconds';

/** Hours read from a cell, or why there are none. */
export type HoursReading =
  | { readonly ok: true; readonly hours: number }
  | { readonly ok: false; readonly why: string; readonly mend: string };

const perHour: Readonly<Record<HoursUnit, number>> = { hours: 1, minutes: 60, seconds: 3600 };
const clock = /^([+-]?)(\d+):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?$/;
const worded =
  /^([+-]?)(?:(\d+(?:[.,]\d+)?) ?(?:hours|hour|hrs|hr|h|std|stunden)\.?)?,? ?(?:(\d+(?:[.,]\d+)?) ?(?:minutes|minute|mins|min|m)\.?)?$/i;

const mend = 'Write hours as 1.5, 1:30 or 1h 30m.';

/** What a column counts by its name: "Duration (min)" counts minutes. */
export function hoursUnitOf(header: string): HoursUnit {
  if (/\bmin(?:s|utes?)?\b/i.test(header)) return 'minutes';
  return /\bsec(?:s|onds?)?\b/i.test(header) ? 'seconds' : 'hours';
}

/** A duration in hours: `1.5`, `1,5`, `1:30`, `1:30:00`, `1h 30m`, `90 min`, or a plain number of the column's unit. */
export function readHours(text: string, unit: HoursUnit, mark: DecimalMark): HoursReading {
  const clocked = clock.exec(text);
  if (clocked) return fromClock(clocked);
  const words = worded.exec(text);
  if (words && (words[2] !== undefined || words[3] !== undefined)) return fromWords(words);
  const number = readDecimal(text, mark, 'number');
  if (!number.ok) return { ok: false, why: 'This is no number of hours.', mend };
  return { ok: true, hours: number.value / perHour[unit] };
}

function fromClock([, sign, hours, minutes, seconds = '0']: RegExpExecArray): HoursReading {
  if (Number(minutes) > 59 || Number(seconds) > 59) {
    return { ok: false, why: 'An hour has 60 minutes.', mend: 'Write the minutes as 00 to 59.' };
  }
  const value = Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600;
  return { ok: true, hours: sign === '-' ? -value : value };
}

function fromWords([, sign, hours = '0', minutes = '0']: RegExpExecArray): HoursReading {
  const value = Number(hours.replace(',', '.')) + Number(minutes.replace(',', '.')) / 60;
  return { ok: true, hours: sign === '-' ? -value : value };
}
