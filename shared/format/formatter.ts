import type { Unit } from '../engine/figure';

/** What stands where a figure has no value. */
export const noValue = '—';

export interface FormatOptions {
  /** Puts a plus sign before what is above zero: for differences. */
  readonly signed?: boolean;
  /** Shows as many digits as a formula needs to be checked by hand. */
  readonly exact?: boolean;
  /** Shortens large money: $88.9k. Beside guidelines and in charts only. */
  readonly compact?: boolean;
  /** Leaves out a zero after the decimal mark of a rate: 70% in a sentence, 70.0% in a column. */
  readonly trimmed?: boolean;
}

/** Turns figures into text for one locale and currency. Rounds for display only. */
export interface Formatter {
  readonly locale: string;
  readonly currency: string;
  /** The figure with its unit's symbol where it has one: $53.95, 67.8%, 0.41. Null and NaN give an em dash. */
  figure(value: number | null, unit: Unit, options?: FormatOptions): string;
  /** `2026-09` as September 2026, or Sep 2026 when short. */
  month(month: string, style?: 'long' | 'short'): string;
  /** `2026-11-23` as November 23, 2026. */
  date(date: string): string;
  /** Names joined the way the language does: "A, B and C". */
  list(names: readonly string[]): string;
}

type Digits = readonly [minimum: number, maximum: number];

const unitDigits: Record<
  Exclude<Unit, 'cents' | 'centsPerSeat' | 'wholeCents' | 'rate' | 'points' | 'text'>,
  Digits
> = {
  hours: [0, 1],
  hoursPerSeat: [2, 2],
  people: [2, 2],
  seats: [0, 1],
  endpoints: [0, 0],
  clients: [0, 1],
  months: [0, 0],
  factor: [0, 3],
};

/** Builds a formatter; number formats are made once and reused. Falls back to en-US for an unknown locale. */
export function createFormatter({ locale, currency }: { locale: string; currency: string }): Formatter {
  const cache = new Map<string, Intl.NumberFormat>();
  const knownLocale = supportedLocale(locale);

  function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const key = JSON.stringify(options);
    const cached = cache.get(key);
    if (cached) return cached;
    const made = new Intl.NumberFormat(knownLocale, options);
    cache.set(key, made);
    return made;
  }

  function write(value: number, options: Intl.NumberFormatOptions, signed: boolean): string {
    const text = numberFormat({ ...options, signDisplay: signed ? 'exceptZero' : 'negative' }).format(value);
    return text.replace('-', '−');
  }

  function money(cents: number, digits: Digits, options: FormatOptions): string {
    const compact = options.compact === true && Math.abs(cents) >= 1_000_00;
    return write(
      cents / 100,
      {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: compact ? 1 : digits[0],
        maximumFractionDigits: compact ? 1 : digits[1],
        ...(compact ? { notation: 'compact' as const } : {}),
      },
      options.signed === true,
    ).replace(/(?<=\d)K\b/, 'k');
  }

  function figure(value: number | null, unit: Unit, options: FormatOptions = {}): string {
    if (value === null || !Number.isFinite(value)) return noValue;
    const signed = options.signed === true;
    switch (unit) {
      case 'cents':
        return money(value, options.exact ? [2, 4] : [0, 0], options);
      case 'centsPerSeat':
        return money(value, options.exact ? [2, 4] : [2, 2], options);
      case 'wholeCents':
        return money(value, value % 100 === 0 ? [0, 0] : [2, 2], options);
      case 'rate':
        return write(value, { style: 'percent', ...fraction(rateDigits(options)) }, signed);
      case 'points':
        return `${write(value * 100, fraction(options.exact ? [1, 2] : [1, 1]), signed)} pts`;
      case 'text':
        return write(value, {}, signed);
      default:
        return write(value, fraction(options.exact ? [0, 4] : plainDigits(value, unit)), signed);
    }
  }

  const monthFormats = {
    long: new Intl.DateTimeFormat(knownLocale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    short: new Intl.DateTimeFormat(knownLocale, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  };
  const dateFormat = new Intl.DateTimeFormat(knownLocale, { dateStyle: 'long', timeZone: 'UTC' });
  const listFormat = new Intl.ListFormat(knownLocale, { style: 'long', type: 'conjunction' });

  return {
    locale: knownLocale,
    currency,
    figure,
    month: (month, style = 'long') => monthFormats[style].format(utcDate(`${month}-01`)),
    date: (date) => dateFormat.format(utcDate(date)),
    list: (names) => listFormat.format(names),
  };
}

function rateDigits({ exact, trimmed }: FormatOptions): Digits {
  if (exact) return [0, 2];
  return trimmed ? [0, 1] : [1, 1];
}

/** Hours need their tenth only while they are few. */
function plainDigits(value: number, unit: keyof typeof unitDigits): Digits {
  return unit === 'hours' && Math.abs(value) >= 10 ? [0, 0] : unitDigits[unit];
}

function fraction([minimumFractionDigits, maximumFractionDigits]: Digits): Intl.NumberFormatOptions {
  return { minimumFractionDigits, maximumFractionDigits };
}

function utcDate(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00Z`);
}

function supportedLocale(locale: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}
