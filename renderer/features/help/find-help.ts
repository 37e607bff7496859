import { type Formula, formulas } from './formulas';
import { glossary, type Term } from './glossary';
import type { HelpSectionId } from './help-sections';

/** What a search leaves on the page. */
export interface FoundHelp {
  readonly terms: readonly Term[];
  readonly formulas: readonly Formula[];
  readonly sections: ReadonlySet<HelpSectionId>;
}

/** What the sections that are read as a whole are found by. */
const sectionWords: Readonly<Record<Exclude<HelpSectionId, 'glossary' | 'formulas'>, string>> = {
  areas:
    'five delivery areas support centralized services technology alignment tam vcio professional services outside roles design desk dispatch triage fixed variable rhem what counts reactive',
  numbers: 'typing pasting numbers percent currency spreadsheet decimal comma',
  files: 'files backups restore company file export import data folder where safe',
  shortcuts: 'keyboard shortcuts keys undo redo search enter escape',
  about: 'about version license trumethods picanomics independent affiliated',
};

/** What holds every word of the query, in any order; everything for an empty query. */
export function findHelp(query: string): FoundHelp {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const terms = glossary.filter(({ name, also, meaning }) => holds(`${name} ${also ?? ''} ${meaning}`));
  const found = formulas.filter(({ title, formula, letters, note }) =>
    holds(`${title} ${formula} ${letters.flat().join(' ')} ${note ?? ''}`),
  );
  const sections = new Set<HelpSectionId>();
  if (terms.length > 0) sections.add('glossary');
  if (found.length > 0) sections.add('formulas');
  for (const [id, text] of Object.entries(sectionWords)) if (holds(text)) sections.add(id as HelpSectionId);
  return { terms, formulas: found, sections };
}
