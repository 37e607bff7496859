import { inPlainDigits } from './plain-digits';

/** What a person's text means as a number, or why it means none. */
export type ParsedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly message: string };

export interface ParseOptions {
  readonly locale: string;
  /** `percent` takes 70, 70% and 0.7 % as written: the value is a fraction, 70 and 70% are both 0.7. */
  readonly kind: 'number' | 'money' | 'percent';
}

const minusSigns = /[−–‒﹣－]/g;
const spaces = /[\s\u00a0\u202f\u2009'’]/g;
/** A space between digits that does not set off thousands, as in `12 34`. */
const oddGroup = /\d[\s\u00a0\u202f\u2009'’](?!\d{3}(?!\d))\d/;
const currencyMarks = /\p{Sc}[A-Z]{0,3}|\b[A-Za-z]{3}\b|[A-Z]{1,3}(?=\p{Sc})/gu;

/**
 * Reads a number the way people write and paste it: `$1,250.00`, `1.250,00`, `(5)`, `70%`, `1 250`.
 * Money comes out in the currency's main unit. Where a mark can mean two things the locale decides;
 * `14,99` can only be a decimal and is read so in every locale, never as 1,499.
 */
export function parseNumber(text: string, { locale, kind }: ParseOptions): ParsedNumber {
  let rest = inPlainDigits(text).trim().replace(minusSigns, '-');
  if (rest === '') return fail('Enter a number.');
  if (rest.length > 100) return fail('This is too long for a number.');
  const percent = rest.includes('%');
  if (percent && kind !== 'percent') return fail('Enter an amount, not a percentage.');
  rest = rest.replaceAll('%', '');
  if (kind === 'money') rest = rest.replace(currencyMarks, '');
  if (oddGroup.test(rest)) return fail('The spaces do not fit a number. Leave them out.');
  rest = rest.replace(spaces, '');
  const negative = /^-|^\(.*\)$|-$/.test(rest);
  rest = rest.replace(/^-|-$|^\(|\)$/g, '');
  if (!/^[\d.,]+$/.test(rest) || !/\d/.test(rest))
    return fail(`Write the number with digits, for example ${example(kind)}.`);
  const digits = plainDigits(rest, decimalMark(locale));
  if (digits === null) return fail('The commas and points do not fit a number. Use one decimal mark.');
  const value = Number(digits) * (negative ? -1 : 1) * (kind === 'percent' ? 0.01 : 1);
  return { ok: true, value: kind === 'percent' ? Number(value.toPrecision(15)) : value };
}

/** Money text as integer cents, rounded to the nearest cent. */
export function parseCents(text: string, locale: string): ParsedNumber {
  const parsed = parseNumber(text, { locale, kind: 'money' });
  return parsed.ok ? { ok: true, value: Math.round(Number((parsed.value * 100).toPrecision(15))) } : parsed;
}

function fail(message: string): ParsedNumber {
  return { ok: false, message };
}

function example(kind: ParseOptions['kind']): string {
  return kind === 'percent' ? '70%' : kind === 'money' ? '1,250.00' : '12.5';
}

/** The decimal mark of a locale: a point or a comma. */
export function decimalMark(locale: string): '.' | ',' {
  const part = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal');
  return part?.value === ',' ? ',' : '.';
}

/** Digits with a point as decimal mark, or null where the marks contradict each other. */
function plainDigits(text: string, localeDecimal: '.' | ','): string | null {
  const hasComma = text.includes(',');
  const hasPoint = text.includes('.');
  if (!hasComma && !hasPoint) return text;
  if (hasComma && hasPoint) {
    const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    return withDecimal(text, decimal);
  }
  const mark = hasComma ? ',' : '.';
  // Thousands, or lakhs and crores: 1,234,567 or 12,34,567.
  const grouped = new RegExp(`^\\d{1,3}(\\${mark}\\d{3})+$|^\\d{1,2}(\\${mark}\\d{2})+\\${mark}\\d{3}$`).test(text);
  if (mark === localeDecimal && text.split(mark).length === 2) return withDecimal(text, mark);
  if (grouped) return text.replaceAll(mark, '');
  return withDecimal(text, mark);
}

function withDecimal(text: string, decimal: '.' | ','): string | null {
  const group = decimal === '.' ? ',' : '.';
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0 || fraction?.includes(group)) return null;
  if (whole.includes(group) && !new RegExp(`^\\d{1,3}(\\${group}\\d{2,3})+$`).test(whole)) return null;
  return `${whole.replaceAll(group, '') || '0'}.${fraction ?? '0'}`;
}
