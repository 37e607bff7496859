import type { Migration } from './migration';

/** What earlier imports taught: the columns of each source, and what names in files stand for. */
export const createImportMemory: Migration = {
  version: 80,
  name: 'create-import-memory',
  sql: `
CREATE TABLE import_sources (
  source_no INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('clients', 'lines', 'tools', 'team', 'time')),
  source_key TEXT NOT NULL UNIQUE,
  mapping TEXT NOT NULL CHECK (json_valid(mapping))
) STRICT;

CREATE TABLE import_aliases (
  alias_no INTEGER PRIMARY KEY AUTOINCREMENT,
  list TEXT NOT NULL CHECK (list IN ('clients', 'team', 'workTypes', 'tools')),
  name TEXT NOT NULL,
  row_id TEXT,
  UNIQUE (list, name)
) STRICT;
`,
};
