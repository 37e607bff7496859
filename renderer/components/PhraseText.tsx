import type { Phrase } from '@shared/engine/figure';
import { phraseParts } from '@shared/format/format-phrase';
import type { FormatOptions } from '@shared/format/formatter';
import { createElement, Fragment } from 'react';
import { useFormatter } from '../lib/use-company';

interface PhraseTextProps {
  readonly phrase: Phrase;
  /** Sets the figures apart. */
  readonly strong?: boolean;
  readonly format?: FormatOptions;
}

/** A sentence of the engine with its figures formatted. */
export function PhraseText({ phrase, strong = true, format }: PhraseTextProps) {
  const formatter = useFormatter();
  const parts = phraseParts(phrase, formatter, format).map((part) =>
    part.figure && strong ? createElement('b', null, part.text) : part.text,
  );
  // Spread as arguments: the parts of a sentence have no identity of their own and need no keys.
  return createElement(Fragment, null, ...parts);
}
