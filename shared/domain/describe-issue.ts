import type { z } from 'zod';

type RawIssue = z.core.$ZodRawIssue;

/**
 * A sentence for what is wrong with one value and how to mend it, for rules whose schema gives no words of its own.
 * Meant as the `error` option of zod's parse.
 */
export function describeIssue(issue: RawIssue): string {
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return 'This is missing. Add it.';
  switch (issue.code) {
    case 'invalid_type':
      return `This must be ${kindWords[issue.expected] ?? issue.expected}, not ${describeValue(issue.input)}.`;
    case 'invalid_value':
      return `${upperFirst(describeValue(issue.input))} is not possible here. Write ${choices(issue.values)}.`;
    case 'invalid_union':
      return unionSentence(issue);
    case 'unrecognized_keys':
      return `Seatwise knows no ${issue.keys.map((key) => `"${shorten(key)}"`).join(', ')} here. Remove it or check its spelling.`;
    case 'too_small':
      return `This is too small: at least ${String(issue.minimum)}${counted(issue.origin)}.`;
    case 'too_big':
      return `This is too big: at most ${String(issue.maximum)}${counted(issue.origin)}.`;
    case 'invalid_format':
      return `${upperFirst(describeValue(issue.input))} is not written as it must be here. Compare a file that Seatwise exported.`;
    default:
      return 'This value is not possible here. Compare a file that Seatwise exported.';
  }
}

const kindWords: Readonly<Record<string, string>> = {
  string: 'a text in "…"',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in […]',
  tuple: 'a list in […]',
  object: 'a group of fields in {…}',
  null: 'null',
};

function counted(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}

function unionSentence(issue: RawIssue & { code: 'invalid_union' }): string {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
  if (options.length > 0) return `Write ${choices(options)}.`;
  return 'This fits none of the possible forms. Compare a file that Seatwise exported.';
}

function choices(values: readonly unknown[]): string {
  const words = values.map(describeValue);
  return words.length <= 1 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function describeValue(value: unknown): string {
  if (typeof value === 'string') return `"${shorten(value)}"`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  return String(value);
}

function shorten(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
