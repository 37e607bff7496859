import type { Company } from '../domain/company';
import type { Figure } from '../engine/analysis';
import type { Phrase, Unit } from '../engine/figure';
import { formatPhrase } from '../format/format-phrase';
import { createFormatter, type FormatOptions } from '../format/formatter';

/** What stands in print where a figure has no value. */
export const nothing = '–';

/** Figures as print writes them, in the company's locale and currency. Money is given in cents. */
export interface ReportText {
  readonly lang: string;
  figure(value: Figure, unit: Unit, options?: FormatOptions): string;
  /** $13,330. */
  money(cents: Figure): string;
  /** $52.81. */
  perSeat(cents: Figure): string;
  /** 52.81, where the column's head holds the currency. */
  bare(cents: Figure): string;
  /** +1.22 or −0.74. */
  bareSigned(cents: Figure): string;
  /** $177, or $173.50 where there are cents. */
  price(cents: Figure): string;
  /** $51.8k. */
  compact(cents: Figure): string;
  /** 65.6%. */
  rate(rate: Figure): string;
  /** A target as it was set: 70%, 72.5%. */
  target(rate: Figure): string;
  /** RHEM with three digits, 0.430. */
  rhem(hoursPerSeat: Figure, digits?: number): string;
  count(value: Figure): string;
  phrase(phrase: Phrase): string;
  month(month: string, style?: 'long' | 'short'): string;
  date(date: string): string;
}

/** Report text for a company's locale and currency. */
export function reportText({ locale, currency }: Pick<Company['settings'], 'locale' | 'currency'>): ReportText {
  const formatter = createFormatter({ locale, currency });
  const figure = (value: Figure, unit: Unit, options?: FormatOptions) =>
    value === null || !Number.isFinite(value) ? nothing : formatter.figure(value, unit, options);
  return {
    // The words are English whatever the figures' locale.
    lang: formatter.locale.startsWith('en') ? formatter.locale : 'en',
    figure,
    money: (cents) => figure(cents, 'cents'),
    perSeat: (cents) => figure(cents, 'centsPerSeat'),
    bare: (cents) => figure(cents === null ? null : cents / 100, 'hoursPerSeat'),
    bareSigned: (cents) => figure(cents === null ? null : cents / 100, 'hoursPerSeat', { signed: true }),
    price: (cents) => figure(cents === null ? null : Math.round(cents), 'wholeCents'),
    compact: (cents) => figure(cents, 'cents', { compact: true }),
    rate: (rate) => figure(rate, 'rate'),
    target: (rate) => figure(rate, 'rate', { exact: true }),
    rhem: (hours, digits = 3) => (hours === null ? nothing : fixedDigits(formatter.locale, digits).format(hours)),
    count: (value) => figure(value, 'seats'),
    phrase: (phrase) => formatPhrase(phrase, formatter),
    month: formatter.month,
    date: formatter.date,
  };
}

const digitFormats = new Map<string, Intl.NumberFormat>();

function fixedDigits(locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const known = digitFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  digitFormats.set(key, made);
  return made;
}
