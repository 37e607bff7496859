import type { Figure } from './analysis';
import type { Phrase, Quantity, Unit, Word } from './figure';

/** A sentence with figures in it; `{name}` in the template stands for `figures[name]`. */
export function phrase(template: string, figures: Phrase['figures'] = {}): Phrase {
  return { template, figures };
}

/** A number with its unit, for a sentence. */
export function quantity(value: Figure, unit: Unit): Quantity {
  return { value, unit };
}

/** A name or word, for a sentence. */
export function word(text: string): Word {
  return { text };
}

/** As many names as a sentence bears. */
const mostNames = 3;

/**
 * Names as a sentence lists them: `Juniper, Marlow, Hollis and 2 more`. `count` says how many there are where only
 * the first few are given.
 */
export function listOfNames(names: readonly string[], count = names.length): string {
  if (count > mostNames + 1) return `${names.slice(0, mostNames).join(', ')} and ${count - mostNames} more`;
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
