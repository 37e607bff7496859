import type { Database } from 'better-sqlite3';
import { connect } from './connect';
import { fileVersion, migrate } from './migrate';
import { allMigrations, latestVersion } from './migrations/all-migrations';
import { type OpenFile, readOpenFile } from './open-file';

/**
 * Opens the file at a path, made when missing, brings it up to date and reads it; the caller closes it. An older
 * file with data is shown to `beforeMigration` first. Throws as `connect` and `readOpenFile` do.
 */
export function openFileAt(path: string, beforeMigration: (database: Database) => void): OpenFile {
  const database = connect(path);
  try {
    const version = fileVersion(database);
    if (version > 0 && version < latestVersion) beforeMigration(database);
    migrate(database, allMigrations);
    return readOpenFile(database);
  } catch (error) {
    database.close();
    throw error;
  }
}
