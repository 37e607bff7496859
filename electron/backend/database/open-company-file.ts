import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { createBackup } from '../backup/create-backup';
import { backupFolder, listBackups } from '../backup/list-backups';
import { syncFile, syncFolder } from '../backup/sync-file';
import { isUsableBackup } from '../backup/verify-backup';
import { localDay } from '../local-day';
import { connect } from './connect';
import { DamagedFileError } from './damaged-file-error';
import { fileVersion, migrate } from './migrate';
import { allMigrations, latestVersion } from './migrations/all-migrations';
import { type OpenFile, readOpenFile } from './open-file';

/** An open file, and what the person should know about how it was opened. */
export interface OpenedFile {
  readonly file: OpenFile;
  readonly notices: readonly string[];
}

const fileName = 'seatwise.db';

/** The company's file inside the data folder. */
export function companyFilePath(dataDir: string): string {
  return join(dataDir, fileName);
}

/**
 * Opens the company's file, brings it up to date, and reads it. A damaged file is set aside, never deleted, and the
 * newest good backup takes its place. Throws where the file is newer, open elsewhere, read-only or out of reach.
 */
export function openCompanyFile(dataDir: string, now: Date): OpenedFile {
  mkdirSync(dataDir, { recursive: true });
  try {
    const notices = missingFileNotices(dataDir);
    return { file: openOne(dataDir, now), notices };
  } catch (error) {
    if (!(error instanceof DamagedFileError)) throw error;
    const notice = replaceDamaged(dataDir, now);
    return { file: openOne(dataDir, now), notices: [notice] };
  }
}

/** Opens a file at any path as `openCompanyFile` does, without help for a damaged one; the caller closes it. */
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

function openOne(dataDir: string, now: Date): OpenFile {
  const path = companyFilePath(dataDir);
  if (existsSync(path) && statSync(path).size === 0 && listBackups(dataDir).length > 0) {
    throw new DamagedFileError('The file is empty although there are backups of it.');
  }
  return openFileAt(path, (database) => createBackup(database, dataDir, 'beforeMigration', now));
}

function missingFileNotices(dataDir: string): string[] {
  if (existsSync(companyFilePath(dataDir)) || listBackups(dataDir).length === 0) return [];
  return [
    `There was no company file in ${dataDir}, so Seatwise starts empty. Your backups are still there: Settings, Backups restores one.`,
  ];
}

/** Sets the damaged file aside and puts the newest good backup in its place. Says what was done. */
function replaceDamaged(dataDir: string, now: Date): string {
  const path = companyFilePath(dataDir);
  const asideName = freeAsideName(dataDir, now);
  // Changes not yet in the file itself are beside it; they belong together.
  for (const suffix of ['', '-wal']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, join(dataDir, asideName + suffix));
  }
  rmSync(`${path}-shm`, { force: true });
  const kept = `The company file was damaged. It was kept as ${asideName} in ${dataDir}`;
  const backup = listBackups(dataDir).find(({ name }) => isUsableBackup(join(backupFolder(dataDir), name)));
  if (backup === undefined) return `${kept}. There was no good backup, so Seatwise starts empty.`;
  const restoring = `${path}.restoring`;
  copyFileSync(join(backupFolder(dataDir), backup.name), restoring);
  syncFile(restoring);
  renameSync(restoring, path);
  syncFolder(dataDir);
  const moment = new Date(backup.createdAt).toLocaleString('en-US', { dateStyle: 'long', timeStyle: 'short' });
  return `${kept}, and the backup of ${moment} was restored. Changes made after that are not in it.`;
}

function freeAsideName(dataDir: string, now: Date): string {
  for (let attempt = 1; ; attempt += 1) {
    const name = `seatwise-damaged-${localDay(now)}${attempt === 1 ? '' : `-${attempt}`}.db`;
    if (!existsSync(join(dataDir, name))) return name;
  }
}
