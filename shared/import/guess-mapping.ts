import type { ImportField } from './import-field';
import { plainHeader } from './plain-header';

/** The column of each field by its place in the row; a field without a column is missing or null. */
export type Mapping = Readonly<Record<string, number | null>>;

/** The columns of a source as they were confirmed: the header over each field. */
export type RememberedMapping = Readonly<Record<string, string>>;

/**
 * The likeliest column for each field by the names that exports use, for the person to confirm. Where several fit,
 * the commonest name wins; a column is given once. What was confirmed for such a file before comes first.
 */
export function guessMapping(
  fields: readonly ImportField[],
  headers: readonly string[],
  remembered: RememberedMapping | null,
): Mapping {
  const plain = headers.map(plainHeader);
  if (remembered !== null) return rememberedMapping(fields, plain, remembered);
  const mapping: Record<string, number | null> = {};
  const taken = new Set<number>();
  const bare = headers.map((header) => plainHeader(header.replace(/[([{].*$/, '')));
  for (const names of [plain, bare]) takeByRank(fields, names, mapping, taken);
  return mapping;
}

function rememberedMapping(fields: readonly ImportField[], plain: readonly string[], kept: RememberedMapping): Mapping {
  return Object.fromEntries(
    fields.map(({ key }) => {
      const header = Object.hasOwn(kept, key) ? kept[key] : undefined;
      const at = header === undefined ? -1 : plain.indexOf(plainHeader(header));
      return [key, at < 0 ? null : at];
    }),
  );
}

function takeByRank(
  fields: readonly ImportField[],
  names: readonly string[],
  mapping: Record<string, number | null>,
  taken: Set<number>,
): void {
  const aliases = fields.map((field) => [field.label, ...field.headers].map(plainHeader));
  const ranks = Math.max(...aliases.map((list) => list.length));
  for (let rank = 0; rank < ranks; rank += 1) {
    for (const [fieldAt, field] of fields.entries()) {
      const alias = aliases[fieldAt]?.[rank];
      if (alias === undefined || alias === '' || typeof mapping[field.key] === 'number') continue;
      const at = names.findIndex((name, place) => name === alias && !taken.has(place));
      if (at < 0) continue;
      mapping[field.key] = at;
      taken.add(at);
    }
  }
}

/** The confirmed columns in the form in which they are remembered. */
export function toRemembered(mapping: Mapping, headers: readonly string[]): RememberedMapping {
  const kept: Record<string, string> = {};
  for (const [key, at] of Object.entries(mapping)) {
    const header = at === null ? undefined : headers[at];
    if (header !== undefined && header !== '') kept[key] = header;
  }
  return kept;
}
