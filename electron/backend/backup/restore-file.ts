import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SeatwiseError } from '@shared/errors';
import { openFileAt } from '../database/open-file-at';
import { syncFile, syncFolder } from './sync-file';
import { verifyBackup } from './verify-backup';

/**
 * A copy of a backup beside the company's file, brought up to date and read in full, ready to take its place.
 * Throws a DamagedFileError or a SeatwiseError where the backup is no good.
 */
export function prepareCandidate(backupPath: string, path: string): void {
  removeCandidate(path);
  verifyBackup(backupPath);
  copyFileSync(backupPath, candidatePath(path));
  openFileAt(candidatePath(path), () => undefined).database.close();
  syncFile(candidatePath(path));
}

/** Puts the prepared copy in the place of the company's file, which must be closed. */
export function swapInCandidate(path: string): void {
  // Changes that SQLite could not bring into the file when closing it must not be applied to another one.
  if (existsSync(`${path}-wal`)) {
    throw new SeatwiseError('conflict', 'The company file could not be closed, so nothing was restored. Try again.');
  }
  renameSync(candidatePath(path), path);
  syncFolder(dirname(path));
}

/** Removes a prepared copy that was not used, also one from a run that was cut short. */
export function removeCandidate(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(candidatePath(path) + suffix, { force: true });
}

function candidatePath(path: string): string {
  return join(dirname(path), `restoring-${basename(path)}`);
}
