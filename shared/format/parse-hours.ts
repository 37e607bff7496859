import { decimalMark, type ParsedNumber, parseNumber } from './parse-number';

const clock = /^(\d*):(\d{1,2})(?::(\d{1,2}))?$/;
const hoursMark = '(?:h|hr|hrs|hour|hours|std)';
const minutesMark = "(?:m|min|mins|minute|minutes|')";
const inHours = new RegExp(`^([\\d.,]+) ?${hoursMark}$`, 'i');
const inMinutes = new RegExp(`^([\\d.,]+) ?${minutesMark}$`, 'i');
const inBoth = new RegExp(`^(\\d+) ?${hoursMark} ?(\\d+) ?${minutesMark}?$`, 'i');

/**
 * Reads hours the way people write them: `1.5`, `1,5`, `1:30`, `1h 30m`, `1h30`, `90m`, `2 hrs`. Gives decimal hours.
 * Where a decimal mark can mean two things the locale decides. Refuses what is negative, and more than 59 minutes
 * after a colon.
 */
export function parseHours(text: string, locale: string): ParsedNumber {
  const rest = text.trim().replace(/\s+/g, ' ');
  if (/^[-−–]/.test(rest)) return fail('Hours cannot be below zero.');
  const written = clock.exec(rest);
  if (written) return fromClock(written);
  const both = inBoth.exec(rest);
  if (both) return fromClock(both);
  const minutes = inMinutes.exec(rest);
  if (minutes) return scaled(minutes[1] ?? '', locale, 60);
  return scaled(inHours.exec(rest)?.[1] ?? rest, locale, 1);
}

function fromClock([, hours = '', minutes = '', seconds = '0']: RegExpExecArray): ParsedNumber {
  if (Number(minutes) > 59 || Number(seconds) > 59) {
    return fail('An hour has 60 minutes: write at most 59 after the hours.');
  }
  return { ok: true, value: tidy(Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600) };
}

function scaled(text: string, locale: string, perHour: number): ParsedNumber {
  const parsed = parseNumber(text, { locale, kind: 'number' });
  if (!parsed.ok) return fail(`Write hours, for example ${example(locale)}, 1:30 or 90m.`);
  if (parsed.value < 0) return fail('Hours cannot be below zero.');
  return { ok: true, value: tidy(parsed.value / perHour) };
}

function example(locale: string): string {
  return `1${decimalMark(locale)}5`;
}

/** Without the noise of a division, so that 90 minutes are 1.5 hours on every machine. */
function tidy(hours: number): number {
  return Number(hours.toPrecision(12));
}

function fail(message: string): ParsedNumber {
  return { ok: false, message };
}
