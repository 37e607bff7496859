import type { Phrase } from '@shared/engine/figure';
import { phraseParts } from '@shared/format/format-phrase';
import { createElement, Fragment } from 'react';
import { useFormatter } from '../lib/use-company';

/** A sentence of the engine with its figures formatted and, when `strong`, set apart. */
export function PhraseText({ phrase, strong = true }: { readonly phrase: Phrase; readonly strong?: boolean }) {
  const formatter = useFormatter();
  const parts = phraseParts(phrase, formatter).map((part) =>
    part.figure && strong ? createElement('b', null, part.text) : part.text,
  );
  // Spread as arguments: the parts of a sentence have no identity of their own and need no keys.
  return createElement(Fragment, null, ...parts);
}
