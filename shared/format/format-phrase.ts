import type { Phrase } from '../engine/figure';
import type { FormatOptions, Formatter } from './formatter';

/** A piece of a formatted sentence; `figure` pieces are the numbers, for whoever sets them apart. */
export interface PhrasePart {
  readonly text: string;
  readonly figure: boolean;
}

/** The sentence in pieces, with its figures formatted, short as a sentence wants them unless told otherwise. A name without a figure stays visible as `{name}`. */
export function phraseParts(
  phrase: Phrase,
  formatter: Formatter,
  options: FormatOptions = { trimmed: true },
): PhrasePart[] {
  return phrase.template
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const figure = /^\{\w+\}$/.test(piece) ? phrase.figures[piece.slice(1, -1)] : undefined;
      if (!figure) return { text: piece, figure: false };
      if ('months' in figure) {
        return { text: formatter.list(figure.months.map((month) => formatter.month(month))), figure: false };
      }
      if ('text' in figure) return { text: figure.text, figure: false };
      return { text: formatter.figure(figure.value, figure.unit, options), figure: true };
    });
}

/** The sentence as plain text. */
export function formatPhrase(phrase: Phrase, formatter: Formatter, options?: FormatOptions): string {
  return phraseParts(phrase, formatter, options)
    .map((part) => part.text)
    .join('');
}
