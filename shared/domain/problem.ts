/** One thing wrong with a piece of input: where, and what to do about it. */
export interface Problem {
  /** Place inside the input, as keys and zero-based positions: `['clients', 2, 'lines', 0, 'quantity']`. */
  readonly path: readonly (string | number)[];
  /** The same place for a person: `Client "Oakline Foods", line 1, quantity`. */
  readonly place: string;
  /** What is wrong and how to mend it, one sentence. */
  readonly message: string;
}
