import { peopleTerms } from './people-terms';
import { practiceTerms } from './practice-terms';
import { priceTerms } from './price-terms';

/** A term of the field, explained in one or two sentences. */
export interface Term {
  /** The anchor, `/help#rhem`. */
  readonly id: string;
  readonly name: string;
  /** Other names it is looked for by. */
  readonly also?: string;
  readonly meaning: string;
  /** Where the app shows it or lets it be set. */
  readonly href?: string;
}

/** Terms of the TruMethods Framework and of the app, in alphabetical order. */
export const glossary: readonly Term[] = [...priceTerms, ...peopleTerms, ...practiceTerms].sort((left, right) =>
  left.name.localeCompare(right.name, 'en'),
);
