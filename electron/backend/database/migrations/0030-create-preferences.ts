import type { Migration } from './migration';

/** How the person likes the app: at most one row. */
export const createPreferences: Migration = {
  version: 30,
  name: 'create-preferences',
  sql: `
CREATE TABLE preferences (
  preferences_no INTEGER PRIMARY KEY CHECK (preferences_no = 1),
  color_scheme TEXT NOT NULL CHECK (color_scheme IN ('light', 'dark', 'auto')),
  paper TEXT NOT NULL CHECK (paper IN ('a4', 'letter'))
) STRICT;
`,
};
