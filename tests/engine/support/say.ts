import type { Phrase } from '@shared/engine/figure';
import { formatPhrase } from '@shared/format/format-phrase';
import { createFormatter } from '@shared/format/formatter';

const formatter = createFormatter({ locale: 'en-US', currency: 'USD' });

/** A sentence of the engine as a reader of US English sees it. */
export function say(phrase: Phrase): string {
  return formatPhrase(phrase, formatter);
}
