import { defaultPreferences, type Preferences } from '@shared/domain/preferences';
import type { Database } from 'better-sqlite3';

interface PreferencesRow {
  readonly color_scheme: Preferences['colorScheme'];
  readonly paper: Preferences['paper'];
}

/** How the person likes the app. */
export interface PreferencesRepository {
  readonly get: () => Preferences;
  readonly put: (preferences: Preferences) => void;
}

/** Preferences in their table; the defaults until some were chosen. */
export function createPreferencesRepository(database: Database): PreferencesRepository {
  const select = database.prepare<[], PreferencesRow>('SELECT color_scheme, paper FROM preferences');
  const upsert = database.prepare<PreferencesRow>(`
    INSERT INTO preferences (preferences_no, color_scheme, paper) VALUES (1, @color_scheme, @paper)
    ON CONFLICT (preferences_no) DO UPDATE SET color_scheme = excluded.color_scheme, paper = excluded.paper`);
  return {
    get: () => {
      const row = select.get();
      return row === undefined ? defaultPreferences : toPreferences(row);
    },
    put: (preferences) => void upsert.run(toRow(preferences)),
  };
}

function toPreferences(row: PreferencesRow): Preferences {
  return { colorScheme: row.color_scheme, paper: row.paper };
}

function toRow(preferences: Preferences): PreferencesRow {
  return { color_scheme: preferences.colorScheme, paper: preferences.paper };
}
