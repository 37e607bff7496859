import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SeatwiseError } from '@shared/errors';
import { createBackup } from '../backup/create-backup';
import { backupFolder, listBackups } from '../backup/list-backups';
import { prepareCandidate, removeCandidate, swapInCandidate } from '../backup/restore-file';
import { localDay } from '../local-day';
import { DamagedFileError } from './damaged-file-error';
import type { OpenFile } from './open-file';
import { openFileAt } from './open-file-at';

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
  const backup = listBackups(dataDir).find(({ name }) => restored(join(backupFolder(dataDir), name), path));
  if (backup === undefined) return `${kept}. There was no good backup, so Seatwise starts empty.`;
  const moment = new Date(backup.createdAt).toLocaleString('en-US', { dateStyle: 'long', timeStyle: 'short' });
  return `${kept}, and the backup of ${moment} was restored. Changes made after that are not in it.`;
}

/** Puts the backup in the place of the file where it is good, and says whether it was. */
function restored(backupPath: string, path: string): boolean {
  try {
    prepareCandidate(backupPath, path);
  } catch (error) {
    removeCandidate(path);
    // A backup that is no good leaves the chance to the one before; a full disk would spoil that one too.
    if (error instanceof DamagedFileError || error instanceof SeatwiseError) return false;
    throw error;
  }
  swapInCandidate(path);
  return true;
}

function freeAsideName(dataDir: string, now: Date): string {
  for (let attempt = 1; ; attempt += 1) {
    const name = `seatwise-damaged-${localDay(now)}${attempt === 1 ? '' : `-${attempt}`}.db`;
    if (!existsSync(join(dataDir, name))) return name;
  }
}
