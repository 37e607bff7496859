import type { MissingReason, Phrase, Unit } from './figure';

/** One line of an explanation: an input with its value, where it is edited, and what it is made of in turn. */
export interface ExplainedInput {
  readonly label: string;
  readonly value: number | null;
  readonly unit: Unit;
  /** Joins the line to the ones above it inside its group. */
  readonly operator?: '+' | '−' | '×' | '÷' | '=';
  /** Page, with the row or field to look at, where a person edits the input; null for a derived value. */
  readonly href: string | null;
  readonly parts?: readonly ExplainedInput[];
}

/** How a figure comes about: formula, inputs with values, and the rounding last. */
export interface Explanation {
  readonly title: string;
  readonly value: number | null;
  readonly unit: Unit;
  /** The formula with the values in it, such as `{cost} cost per seat ÷ (1 − {target})`. */
  readonly formula: Phrase;
  readonly inputs: readonly ExplainedInput[];
  readonly note: Phrase | null;
  readonly missing: MissingReason | null;
}
