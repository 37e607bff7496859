import type { NameList } from './import-kind';

/** Legal forms that one program writes and another leaves out. */
const legalForms = new Set(
  (
    'inc incorporated llc llp lp pllc pc pa plc ltd limited corp corporation co company gmbh ag kg ohg ug mbh ev sa sas ' +
    'sarl srl spa bv nv oy oyj ab as asa aps pty pte ltda lda sl kft zrt doo sro'
  ).split(' '),
);

/**
 * A name for comparing: without case, accents, punctuation and blanks, and for clients without the legal form and a
 * leading "The". A person written "Lee, Ann" is the same as "Ann Lee".
 */
export function nameKey(list: NameList, name: string): string {
  const inOrder = list === 'team' ? firstNameFirst(name) : name;
  const words = inOrder
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/&|\+/g, ' and ')
    // "L.L.C." is "LLC", "O'Neil" is "ONeil"; other marks part words.
    .replace(/['’`.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return (list === 'clients' ? withoutLegalForm(words) : words).join(' ');
}

/** A person's name as people say it: `Lee, Ann` is Ann Lee. */
export function firstNameFirst(name: string): string {
  const parts = /^([^,]+),\s*([^,]+)$/.exec(name.trim());
  return parts ? `${parts[2]} ${parts[1]}` : name;
}

/** A name made of legal forms alone stays as it is. */
function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && (legalForms.has(words[end - 1] ?? '') || words[end - 1] === 'and')) end -= 1;
  const start = end > 1 && words[0] === 'the' ? 1 : 0;
  return words.slice(start, end);
}
