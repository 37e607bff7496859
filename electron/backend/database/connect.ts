import { accessSync, closeSync, constants, existsSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { SeatwiseError } from '@shared/errors';
import BetterSqlite3, { type Database } from 'better-sqlite3';
import { DamagedFileError, isDamage } from './damaged-file-error';
import { fileVersion } from './migrate';
import { latestVersion } from './migrations/all-migrations';

/** The `application_id` of every Seatwise file. */
export const seatwiseApplicationId = 0x53454154;

/** How long to wait for another Seatwise that is just closing. */
const busyMilliseconds = 1_500;

/**
 * Opens a Seatwise file for writing, made when missing, and keeps every other program out of it. Throws a
 * SeatwiseError for a newer file, which it leaves untouched, a DamagedFileError for one that is not sound, and the
 * system's or SQLite's own error where the file is read-only, locked or cannot be reached.
 */
export function connect(path: string): Database {
  refuseReadOnly(path);
  refuseNewer(versionInHeader(path));
  const database = new BetterSqlite3(path, { timeout: busyMilliseconds });
  try {
    // Exclusive mode takes the lock with the first access and keeps it until the file is closed.
    database.pragma('locking_mode = EXCLUSIVE');
    database.exec('BEGIN EXCLUSIVE; COMMIT');
    refuseNewer(fileVersion(database));
    checkSound(database);
    // Only now, because it writes to the file.
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    return database;
  } catch (error) {
    database.close();
    throw isDamage(error) ? new DamagedFileError('The file is damaged.', { cause: error }) : error;
  }
}

/** Throws a DamagedFileError unless the pages of the file are in order and the file is Seatwise's or empty. */
export function checkSound(database: Database): void {
  const check = database.pragma('quick_check(1)', { simple: true });
  if (check !== 'ok') throw new DamagedFileError(`The file is damaged: ${String(check)}`);
  const tables = Number(database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
  const isSeatwise = database.pragma('application_id', { simple: true }) === seatwiseApplicationId;
  if (tables > 0 && !isSeatwise) throw new DamagedFileError('The file is a database of another program.');
}

/** Throws a SeatwiseError where a file of this version was written by a newer Seatwise. */
export function refuseNewer(version: number): void {
  if (version <= latestVersion) return;
  throw new SeatwiseError(
    'newerFile',
    `This company file was written by a newer Seatwise (file version ${version}; this one knows up to ${latestVersion}). Nothing in it was changed. Install the newest Seatwise and open it there.`,
  );
}

/** SQLite finds this out too, but then cannot tell it from a fault of the disk. */
function refuseReadOnly(path: string): void {
  const readAndWrite = constants.R_OK | constants.W_OK;
  accessSync(dirname(path), readAndWrite);
  if (existsSync(path)) accessSync(path, readAndWrite);
}

const versionOffset = 60;

/** The version in the file's first bytes, read without SQLite, which could already write to a file it opens. */
function versionInHeader(path: string): number {
  if (!existsSync(path)) return 0;
  const header = Buffer.alloc(versionOffset + 4);
  const descriptor = openSync(path, 'r');
  try {
    const length = readSync(descriptor, header, 0, header.length, 0);
    const isDatabase = length === header.length && header.toString('latin1', 0, 15) === 'SQLite format 3';
    return isDatabase ? header.readUInt32BE(versionOffset) : 0;
  } finally {
    closeSync(descriptor);
  }
}
