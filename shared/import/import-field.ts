import type { NameList } from './import-kind';

/** One of the values a cell may name, and the words for it. */
export interface FieldChoice {
  readonly value: string;
  readonly label: string;
  readonly words: readonly string[];
}

interface FieldBasics {
  readonly key: string;
  readonly label: string;
  /** One line on what belongs here. */
  readonly help: string;
  readonly isRequired?: boolean;
  /** What exports call this column, the likeliest first; compared without case, blanks and punctuation. */
  readonly headers: readonly string[];
}

/** One thing a column of a file may hold, and how its cells are read. */
export type ImportField = FieldBasics &
  (
    | { readonly kind: 'text' | 'notes' | 'month' | 'date' | 'hours' | 'yesNo' | 'number' | 'id' }
    | { readonly kind: 'money'; readonly max: number }
    | { readonly kind: 'percent'; readonly max: number }
    /** The name of a row of the company; several, parted by semicolons, where `isMany`. */
    | { readonly kind: 'name'; readonly list: NameList; readonly isMany?: boolean }
    | { readonly kind: 'choice'; readonly choices: readonly FieldChoice[] }
  );
