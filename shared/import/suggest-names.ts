import type { NameList } from './import-kind';
import type { Candidate } from './match-names';
import { nameKey } from './normalize-name';

const maxSuggestions = 3;
const leastLikeness = 0.55;

/** A function that gives the likeliest candidates for a name that none of them has, the best first. */
export function suggestNames(list: NameList, candidates: readonly Candidate[]): (name: string) => Candidate[] {
  const entries = candidates.map((candidate) => ({ candidate, pairs: pairsOf(nameKey(list, candidate.name)) }));
  const byStart = new Map<string, typeof entries>();
  for (const entry of entries) {
    for (const start of startsOf(nameKey(list, entry.candidate.name))) {
      const known = byStart.get(start);
      if (known === undefined) byStart.set(start, [entry]);
      else known.push(entry);
    }
  }
  return (name) => {
    // QuickBooks writes "Customer:Job"; the customer is what counts.
    const key = nameKey(list, name.split(':')[0] ?? name);
    const pairs = pairsOf(key);
    const possible = new Set(startsOf(key).flatMap((start) => byStart.get(start) ?? []));
    return [...possible]
      .map(({ candidate, pairs: other }) => ({ candidate, likeness: likenessOf(pairs, other) }))
      .filter(({ likeness }) => likeness >= leastLikeness)
      .sort((left, right) => right.likeness - left.likeness)
      .slice(0, maxSuggestions)
      .map(({ candidate }) => candidate);
  };
}

/** Beginnings of the words, by which candidates are found without comparing all. */
function startsOf(key: string): string[] {
  return [...new Set(key.split(' ').map((word) => word.slice(0, 3)))].filter((start) => start.length >= 2);
}

function pairsOf(key: string): ReadonlySet<string> {
  const text = ` ${key} `;
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** Share of letter pairs that two names have in common (Dice); a name inside the other counts in full. */
function likenessOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of left) if (right.has(pair)) common += 1;
  const shorter = Math.min(left.size, right.size);
  if (shorter >= 6 && common === shorter) return 1;
  return (2 * common) / (left.size + right.size);
}
