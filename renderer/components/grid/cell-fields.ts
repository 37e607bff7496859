import type { Formatter } from '@shared/format/formatter';
import { readName } from '../NameInput';
import { readValue, type ValueKind, type ValueLimits } from '../read-value';
import type { DraftReading } from '../use-draft';
import { writeValue } from '../write-value';
import type { CellField, Choice } from './grid-column';
import { readMonth } from './read-month';

interface FieldOptions<Entity, Value> {
  readonly get: (entity: Entity) => Value;
  readonly set: (entity: Entity, value: Value) => Entity;
  /** Why the value does not fit the rest of the row, or null. */
  readonly check?: (entity: Entity, value: Value) => string | null;
  readonly isEditable?: (entity: Entity) => boolean;
}

/** A text of one line; a name must be there, a label may be empty. */
export function textField<Entity>(
  options: FieldOptions<Entity, string> & { readonly mayBeEmpty?: boolean },
): CellField<Entity> {
  const { mayBeEmpty = false } = options;
  return {
    kind: 'text',
    mayBeEmpty,
    ...editability(options),
    write: options.get,
    read: (text, entity) => keep(readName(text, mayBeEmpty), entity, options),
  };
}

/** Money in cents, a rate as a fraction or a plain number, read the way people write and paste it. */
export function valueField<Entity>(
  kind: ValueKind,
  formatter: Formatter,
  options: FieldOptions<Entity, number> & { readonly limits?: ValueLimits; readonly get: (entity: Entity) => number },
): CellField<Entity> {
  const write = (value: number) => writeValue(value, kind, formatter);
  return {
    kind: 'text',
    ...editability(options),
    write: (entity) => write(options.get(entity)),
    read: (text, entity) =>
      keep(readValue(text, { kind, locale: formatter.locale, write, ...options.limits }), entity, options),
  };
}

/** Like `valueField`, where an empty cell means that nothing is entered. */
export function optionalValueField<Entity>(
  kind: ValueKind,
  formatter: Formatter,
  options: FieldOptions<Entity, number | null> & { readonly limits?: ValueLimits },
): CellField<Entity> {
  const write = (value: number) => writeValue(value, kind, formatter);
  return {
    kind: 'text',
    mayBeEmpty: true,
    ...editability(options),
    write: (entity) => {
      const value = options.get(entity);
      return value === null ? '' : write(value);
    },
    read: (text, entity) => {
      const reading: DraftReading<number | null> =
        text.trim() === ''
          ? { ok: true, value: null }
          : readValue(text, { kind, locale: formatter.locale, write, ...options.limits });
      return keep(reading, entity, options);
    },
  };
}

/** A calendar month, written as Sep 2026 and read in the ways people write one. */
export function monthField<Entity>(formatter: Formatter, options: FieldOptions<Entity, string>): CellField<Entity> {
  return {
    kind: 'text',
    ...editability(options),
    write: (entity) => formatter.month(options.get(entity), 'short'),
    read: (text, entity) => keep(readMonth(text, formatter.locale), entity, options),
  };
}

/** A calendar month that may be left open. */
export function optionalMonthField<Entity>(
  formatter: Formatter,
  options: FieldOptions<Entity, string | null>,
): CellField<Entity> {
  return {
    kind: 'text',
    mayBeEmpty: true,
    ...editability(options),
    write: (entity) => {
      const month = options.get(entity);
      return month === null ? '' : formatter.month(month, 'short');
    },
    read: (text, entity) => {
      const reading: DraftReading<string | null> =
        text.trim() === '' ? { ok: true, value: null } : readMonth(text, formatter.locale);
      return keep(reading, entity, options);
    },
  };
}

/** One of a few values, chosen from a list or pasted by its name. */
export function choiceField<Entity, Value extends string>(
  choices: readonly (Choice & { readonly value: Value })[],
  options: FieldOptions<Entity, Value>,
): CellField<Entity> {
  return {
    kind: 'choice',
    choices,
    ...editability(options),
    write: (entity) => choices.find(({ value }) => value === options.get(entity))?.label ?? '',
    read: (text, entity) => {
      const wanted = text.trim().toLowerCase();
      const choice = choices.find(({ value, label, aliases = [] }) =>
        [value, label, ...aliases].some((word) => word.toLowerCase() === wanted),
      );
      if (!choice) return { ok: false, message: `Choose one of: ${choices.map(({ label }) => label).join(', ')}.` };
      return keep({ ok: true, value: choice.value }, entity, options);
    },
  };
}

const yesWords = new Set(['yes', 'y', 'true', '1', 'x', '✓', 'in']);
const noWords = new Set(['no', 'n', 'false', '0', '', '-', 'out']);

/** Yes or no. */
export function toggleField<Entity>(options: FieldOptions<Entity, boolean>): CellField<Entity> {
  return {
    kind: 'toggle',
    ...editability(options),
    write: (entity) => (options.get(entity) ? 'Yes' : 'No'),
    read: (text, entity) => {
      const word = text.trim().toLowerCase();
      if (yesWords.has(word)) return keep({ ok: true, value: true }, entity, options);
      if (noWords.has(word)) return keep({ ok: true, value: false }, entity, options);
      return { ok: false, message: 'Write yes or no.' };
    },
  };
}

function editability<Entity>({ isEditable }: { readonly isEditable?: (entity: Entity) => boolean }) {
  return isEditable ? { isEditable } : {};
}

function keep<Entity, Value>(
  reading: DraftReading<Value>,
  entity: Entity,
  { set, check }: FieldOptions<Entity, Value>,
): DraftReading<Entity> {
  if (!reading.ok) return reading;
  const refusal = check?.(entity, reading.value) ?? null;
  return refusal === null ? { ok: true, value: set(entity, reading.value) } : { ok: false, message: refusal };
}
