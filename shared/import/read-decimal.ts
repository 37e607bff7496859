import { decimalMark, type ParsedNumber, parseNumber } from '../format/parse-number';

export type DecimalMark = '.' | ',';

const localeOfMark: Readonly<Record<DecimalMark, string>> = { '.': 'en-US', ',': 'de-DE' };
const plain: Readonly<Record<DecimalMark, RegExp>> = { '.': /^-?\d+(?:\.\d+)?$/, ',': /^-?\d+(?:,\d+)?$/ };

/**
 * The decimal mark of a column, decided by values that can only be read one way (`1.234,50`, `0,5`, `12.25`);
 * where none decides, or as many speak for either, the locale does.
 */
export function detectDecimalMark(values: Iterable<string>, locale: string): DecimalMark {
  let comma = 0;
  let point = 0;
  for (const value of values) {
    const mark = markOf(value);
    if (mark === ',') comma += 1;
    else if (mark === '.') point += 1;
  }
  if (comma === point) return decimalMark(locale);
  return comma > point ? ',' : '.';
}

/** The decimal mark that one value must have, or null where it could have either. */
function markOf(text: string): DecimalMark | null {
  const marks = text.replace(/[^.,]/g, '');
  if (marks === '') return null;
  const last = marks.at(-1) === ',' ? ',' : '.';
  const other = last === ',' ? '.' : ',';
  if (marks.includes(other)) return marks.indexOf(last) === marks.length - 1 ? last : null;
  // The same mark twice groups thousands.
  if (marks.length > 1) return other;
  const [whole = '', fraction = ''] = text.split(last);
  const couldGroup = /[1-9]\d{0,2}$/.test(whole) && !/\d{4,}$/.test(whole) && /^\d{3}(?!\d)/.test(fraction);
  return couldGroup ? null : last;
}

/** A number written with the decimal mark given; money may carry a currency, percent gives a fraction. */
export function readDecimal(text: string, mark: DecimalMark, kind: 'number' | 'money' | 'percent'): ParsedNumber {
  if (kind !== 'percent' && plain[mark].test(text)) return { ok: true, value: Number(text.replace(',', '.')) };
  return parseNumber(text, { locale: localeOfMark[mark], kind });
}
