import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SeatwiseError } from '@shared/errors';
import { createBackup } from '../backup/create-backup';
import { backupFolder, listBackups } from '../backup/list-backups';
import { syncFile, syncFolder } from '../backup/sync-file';
import { verifyBackup } from '../backup/verify-backup';
import { DamagedFileError } from '../database/damaged-file-error';
import { companyFilePath, openFileAt } from '../database/open-company-file';
import type { Session } from '../session';

/**
 * Puts a backup in the place of the open file. What is there now is backed up first, and the chosen backup is
 * brought up to date and read in full before anything is replaced: a bad one changes nothing.
 */
export function restoreBackup(session: Session, name: string, now: Date): void {
  const { dataDir } = session;
  // Only names from the list are taken, so that no name can lead out of the folder.
  if (!listBackups(dataDir).some((backup) => backup.name === name)) {
    throw new SeatwiseError('notFound', 'This backup is not there any more. Open the list again and choose another.');
  }
  const candidate = join(dataDir, 'seatwise-restoring.db');
  try {
    prepare(join(backupFolder(dataDir), name), candidate);
    createBackup(session.file().database, dataDir, 'beforeRestore', now);
    session.reopenAround(() => {
      renameSync(candidate, companyFilePath(dataDir));
      syncFolder(dataDir);
    });
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(candidate + suffix, { force: true });
  }
}

function prepare(backupPath: string, candidate: string): void {
  try {
    verifyBackup(backupPath);
    copyFileSync(backupPath, candidate);
    openFileAt(candidate, () => undefined).database.close();
    syncFile(candidate);
  } catch (error) {
    if (!(error instanceof DamagedFileError)) throw error;
    const message = 'This backup is damaged, so nothing was changed. Choose another one.';
    throw new SeatwiseError('damagedFile', message, [], { cause: error });
  }
}
