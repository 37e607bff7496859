import { detectDateOrder, readDate } from '@shared/import/read-date';
import { detectDecimalMark, readDecimal } from '@shared/import/read-decimal';
import { hoursUnitOf, readHours } from '@shared/import/read-hours';
import { describe, expect, it } from 'vitest';

const monthOf = (text: string, order: 'mdy' | 'dmy' = 'mdy', locale = 'en-US') => {
  const reading = readDate(text, order, locale);
  return reading.ok ? reading.month : null;
};

describe('readDate', () => {
  it.each([
    ['2026-09-03', '2026-09'],
    ['2026-09', '2026-09'],
    ['2026/9/3', '2026-09'],
    ['2026-09-03T14:05:00Z', '2026-09'],
    ['2026-09-03 14:05', '2026-09'],
    ['20260903', '2026-09'],
    ['9/23/2026', '2026-09'],
    ['9/23/26', '2026-09'],
    ['9/23/2026 3:45 PM', '2026-09'],
    ['9/23/2026, 3:45:10 PM', '2026-09'],
    ['9/2026', '2026-09'],
    ['Sep 23, 2026', '2026-09'],
    ['September 2026', '2026-09'],
    ['Sep-26', '2026-09'],
    ['Sept 3 2026', '2026-09'],
    ['23-Sep-2026', '2026-09'],
    ['23 September 2026', '2026-09'],
    ['Wed, 23 Sep 2026', '2026-09'],
    ['Wednesday, September 23, 2026', '2026-09'],
    ['46288', '2026-09'],
    ['46288.5', '2026-09'],
  ])('reads %s', (text, month) => expect(monthOf(text)).toBe(month));

  it('reads the order it is told', () => {
    expect(monthOf('03/09/2026', 'dmy')).toBe('2026-09');
    expect(monthOf('03/09/2026', 'mdy')).toBe('2026-03');
    expect(monthOf('23.09.26', 'dmy', 'de-DE')).toBe('2026-09');
    expect(monthOf('23. 9. 2026', 'dmy', 'cs-CZ')).toBe('2026-09');
  });

  it('reads month names of the locale and of English', () => {
    expect(monthOf('3. März 2026', 'dmy', 'de-DE')).toBe('2026-03');
    expect(monthOf('3 März 2026', 'dmy', 'de-DE')).toBe('2026-03');
    expect(monthOf('3 de septiembre de 2026', 'dmy', 'es-ES')).toBe('2026-09');
    expect(monthOf('12 Dec 2026', 'dmy', 'de-DE')).toBe('2026-12');
  });

  it.each(['2026-13-01', '2026-02-30', '9/31/2026', 'yesterday', '23/09/2026', '1:30', '-', '2026', '99999999'])(
    'refuses %s',
    (text) => expect(monthOf(text)).toBeNull(),
  );
});

describe('detectDateOrder', () => {
  it('goes by values that can only be read one way', () => {
    expect(detectDateOrder(['03/09/2026', '23/09/2026'], 'en-US')).toBe('dmy');
    expect(detectDateOrder(['03/09/2026', '09/23/2026'], 'de-DE')).toBe('mdy');
  });

  it('goes by the majority where a few contradict, and says which are wrong', () => {
    expect(detectDateOrder(['13/01/2026', '14/01/2026', '01/15/2026'], 'en-US')).toBe('dmy');
    const wrong = readDate('01/15/2026', 'dmy', 'en-US');
    expect(wrong).toMatchObject({ ok: false, why: 'This column writes day before month, and there is no month 15.' });
  });

  it('takes points for day first, and else asks the locale', () => {
    expect(detectDateOrder(['03.09.2026'], 'en-US')).toBe('dmy');
    expect(detectDateOrder(['03/09/2026'], 'en-US')).toBe('mdy');
    expect(detectDateOrder(['03/09/2026'], 'en-GB')).toBe('dmy');
    expect(detectDateOrder([], 'ja-JP')).toBe('dmy');
  });
});

describe('decimals', () => {
  it('finds the mark of a column by its own values', () => {
    expect(detectDecimalMark(['1.250,50', '3'], 'en-US')).toBe(',');
    expect(detectDecimalMark(['0,500'], 'en-US')).toBe(',');
    expect(detectDecimalMark(['1,250.50'], 'de-DE')).toBe('.');
    expect(detectDecimalMark(['12.25', '7.5'], 'de-DE')).toBe('.');
    expect(detectDecimalMark(['1.250.000'], 'en-US')).toBe(',');
    expect(detectDecimalMark(['1234.567'], 'de-DE')).toBe('.');
  });

  it('asks the locale where none decides', () => {
    expect(detectDecimalMark(['1,250', '7'], 'en-US')).toBe('.');
    expect(detectDecimalMark(['1.250', '7'], 'de-DE')).toBe(',');
    expect(detectDecimalMark(['1,5', '2.5'], 'de-DE')).toBe(',');
  });

  it('reads money, grouping and percentages', () => {
    expect(readDecimal('$1,250.00', '.', 'money')).toEqual({ ok: true, value: 1250 });
    expect(readDecimal('1.250', ',', 'number')).toEqual({ ok: true, value: 1250 });
    expect(readDecimal('1.250', '.', 'number')).toEqual({ ok: true, value: 1.25 });
    expect(readDecimal('12,5 %', ',', 'percent')).toEqual({ ok: true, value: 0.125 });
    expect(readDecimal('(5.00)', '.', 'money')).toEqual({ ok: true, value: -5 });
    expect(readDecimal('1.5E+3', '.', 'number').ok).toBe(false);
  });
});

describe('readHours', () => {
  it.each([
    ['1.5', 1.5],
    ['1:30', 1.5],
    ['01:30:00', 1.5],
    ['100:15', 100.25],
    ['1h 30m', 1.5],
    ['1h30m', 1.5],
    ['1 hr 30 min', 1.5],
    ['1,5 h', 1.5],
    ['90 min', 1.5],
    ['45m', 0.75],
    ['2 hours', 2],
    ['-0:30', -0.5],
    ['.5', 0.5],
  ])('reads %s', (text, hours) => expect(readHours(text, 'hours', '.')).toEqual({ ok: true, hours }));

  it('reads minutes and seconds where the column says so', () => {
    expect(hoursUnitOf('Duration (min)')).toBe('minutes');
    expect(hoursUnitOf('Time taken minutes')).toBe('minutes');
    expect(hoursUnitOf('Seconds')).toBe('seconds');
    expect(hoursUnitOf('Admin hours')).toBe('hours');
    expect(readHours('90', 'minutes', '.')).toEqual({ ok: true, hours: 1.5 });
    expect(readHours('5400', 'seconds', '.')).toEqual({ ok: true, hours: 1.5 });
    expect(readHours('1:30', 'minutes', '.')).toEqual({ ok: true, hours: 1.5 });
  });

  it.each(['1:75', 'two', '1.2.3', 'h', '1;5', '#VALUE!'])('refuses %s', (text) =>
    expect(readHours(text, 'hours', '.').ok).toBe(false),
  );
});
