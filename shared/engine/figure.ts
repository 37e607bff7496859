/**
 * What a number means, so that whoever shows it can format it: money is in cents, rates are fractions,
 * `points` is a difference of two rates, hours are decimal hours.
 */
export type Unit =
  | 'cents'
  | 'centsPerSeat'
  | 'wholeCents'
  | 'rate'
  | 'points'
  | 'hours'
  | 'hoursPerSeat'
  | 'people'
  | 'seats'
  | 'endpoints'
  | 'clients'
  | 'months'
  | 'factor'
  | 'text';

/** A number with its unit; null where it cannot be computed. */
export interface Quantity {
  readonly value: number | null;
  readonly unit: Unit;
}

/** A word or name inside a sentence, such as a client's name. */
export interface Word {
  readonly text: string;
}

/** Months inside a sentence, as `2026-09`, for a formatter to name. */
export interface Months {
  readonly months: readonly string[];
}

/**
 * A sentence with figures in it, not yet formatted: `{name}` in `template` stands for `figures[name]`.
 * The engine knows no locale; `formatPhrase` of `shared/format` turns it into words.
 */
export interface Phrase {
  readonly template: string;
  readonly figures: Readonly<Record<string, Quantity | Word | Months>>;
}

/** Why a figure is null, and the page where a person can mend it. */
export interface MissingReason {
  readonly message: string;
  readonly href: string;
}
