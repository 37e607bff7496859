import { maxNameLength, maxNotesLength, maxQuantity } from '../domain/primitives';
import type { BoundColumn } from './bind-columns';
import { hasLostCharacter } from './cell-text';
import type { FieldChoice } from './import-field';
import { plainHeader } from './plain-header';
import { readDate } from './read-date';
import { readDecimal } from './read-decimal';
import { readHours } from './read-hours';

export type CellValue = string | number | boolean;

/** What a cell says, or why it says nothing. Months are `YYYY-MM`, money is cents, percent a fraction. */
export type CellReading =
  | { readonly ok: true; readonly value: CellValue }
  | { readonly ok: false; readonly why: string; readonly mend: string };

/** Months in which an MSP can have had clients, people and time; a slip of the finger lies outside. */
const firstMonth = '1990-01';
const lastMonth = '2099-12';

/** Hours that a single entry may have: more is no work of a month. */
const maxEntryHours = 10_000;

/** A reader of the cells of one column; equal cells are read once. Cells must not be blank. */
export function createCellReader(column: BoundColumn, locale: string): (text: string) => CellReading {
  const known = new Map<string, CellReading>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = readCell(text, column, locale);
    known.set(text, reading);
    return reading;
  };
}

function readCell(text: string, { field, format }: BoundColumn, locale: string): CellReading {
  if (hasLostCharacter(text)) {
    return refuse(
      'A character was lost when the file was written.',
      'Export the file again as UTF-8, or retype the cell.',
    );
  }
  switch (field.kind) {
    case 'name':
      return readText(text, field.isMany === true ? maxNotesLength * 20 : maxNameLength);
    case 'text':
    case 'id':
      return readText(text, maxNameLength);
    case 'notes':
      return readText(text, maxNotesLength);
    case 'date':
    case 'month':
      return readMonth(text, format, locale);
    case 'hours':
      return readEntryHours(text, format);
    case 'number':
      return inLimits(readDecimal(text, format.decimalMark, 'number'), maxQuantity);
    case 'money':
      return toCents(inLimits(readDecimal(text, format.decimalMark, 'money'), field.max / 100));
    case 'percent':
      return inLimits(readDecimal(text, format.decimalMark, 'percent'), field.max);
    case 'yesNo':
      return readYesNo(text);
    case 'choice':
      return readChoice(text, field.choices);
  }
}

function refuse(why: string, mend: string): CellReading {
  return { ok: false, why, mend };
}

function readText(text: string, max: number): CellReading {
  return text.length <= max
    ? { ok: true, value: text }
    : refuse(`This is longer than ${max} characters.`, 'Shorten it.');
}

function readMonth(text: string, { dateOrder, hasDays }: BoundColumn['format'], locale: string): CellReading {
  const reading = readDate(text, dateOrder, locale);
  if (!reading.ok) return reading;
  if (hasDays && reading.day === null) {
    return refuse('The other dates here have a day; this one seems to be cut off.', 'Write the whole date.');
  }
  if (reading.month < firstMonth || reading.month > lastMonth) {
    return refuse(`The year ${reading.month.slice(0, 4)} cannot be.`, 'Correct the year.');
  }
  return { ok: true, value: reading.month };
}

function readEntryHours(text: string, format: BoundColumn['format']): CellReading {
  const reading = readHours(text, format.hoursUnit, format.decimalMark);
  if (!reading.ok) return reading;
  if (reading.hours < 0) return refuse('Hours cannot be negative.', 'Take a correction off the row it corrects.');
  if (reading.hours > maxEntryHours) {
    return refuse(
      `One row cannot have more than ${maxEntryHours.toLocaleString('en-US')} hours.`,
      'Correct the hours or their unit.',
    );
  }
  return { ok: true, value: reading.hours };
}

function inLimits(parsed: ReturnType<typeof readDecimal>, max: number): CellReading {
  if (!parsed.ok) return refuse('This is no number.', 'Write it with digits, for example 1250.00.');
  if (parsed.value < 0) return refuse('This cannot be negative.', 'Correct the sign, or leave the row out.');
  if (parsed.value > max) return refuse(`This is more than ${max.toLocaleString('en-US')}.`, 'Correct the number.');
  return parsed;
}

function toCents(reading: CellReading): CellReading {
  if (!reading.ok || typeof reading.value !== 'number') return reading;
  return { ok: true, value: Math.round(Number((reading.value * 100).toPrecision(15))) };
}

const yesWords = new Set(['yes', 'y', 'true', '1', 'x', 'ja', 'oui', 'si', 'on']);
const noWords = new Set(['no', 'n', 'false', '0', 'nein', 'non', 'off']);

function readYesNo(text: string): CellReading {
  const word = text.toLowerCase();
  if (yesWords.has(word)) return { ok: true, value: true };
  if (noWords.has(word)) return { ok: true, value: false };
  return refuse('This is neither yes nor no.', 'Write yes or no.');
}

function readChoice(text: string, choices: readonly FieldChoice[]): CellReading {
  const wanted = plainHeader(text);
  const found = choices.find(({ value, label, words }) =>
    [value, label, ...words].some((word) => plainHeader(word) === wanted),
  );
  if (found !== undefined) return { ok: true, value: found.value };
  return refuse(
    'This is none of the values possible here.',
    `Write one of: ${choices.map(({ label }) => label).join(', ')}.`,
  );
}
