import { numberSettings } from './number-settings';
import { type OtherSetting, otherSettings } from './other-settings';
import { type SettingSectionId, settingSections } from './setting-sections';

/** Which settings a search leaves on the page. */
export interface FoundSettings {
  readonly sections: ReadonlySet<SettingSectionId>;
  readonly ids: ReadonlySet<string>;
}

interface Searchable {
  readonly id: string;
  readonly section: SettingSectionId;
  readonly text: string;
}

const titles: ReadonlyMap<string, string> = new Map(settingSections.map(({ id, title }) => [id, title]));

const searchables: readonly Searchable[] = [
  ...numberSettings.map(({ id, section, label, help, unit }) => searchable(id, section, label, help, unit)),
  ...Object.entries<OtherSetting>(otherSettings).map(([id, { section, label, help, keywords }]) =>
    searchable(id, section, label, help, keywords),
  ),
];

function searchable(id: string, section: SettingSectionId, ...texts: (string | undefined)[]): Searchable {
  return { id, section, text: [id, titles.get(section), ...texts].join(' ').toLowerCase() };
}

/** The settings that hold every word of the query, in any order; all of them for an empty query. */
export function findSettings(query: string): FoundSettings {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = searchables.filter(({ text }) => words.every((word) => text.includes(word)));
  return { sections: new Set(found.map(({ section }) => section)), ids: new Set(found.map(({ id }) => id)) };
}
