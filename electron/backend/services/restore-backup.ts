import { join } from 'node:path';
import { SeatwiseError } from '@shared/errors';
import { createBackup } from '../backup/create-backup';
import { backupFolder, listBackups } from '../backup/list-backups';
import { prepareCandidate, removeCandidate, swapInCandidate } from '../backup/restore-file';
import { DamagedFileError } from '../database/damaged-file-error';
import { companyFilePath } from '../database/open-company-file';
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
  const path = companyFilePath(dataDir);
  try {
    prepareCandidate(join(backupFolder(dataDir), name), path);
    createBackup(session.file().database, dataDir, 'beforeRestore', now);
    session.reopenAround(() => swapInCandidate(path));
  } catch (error) {
    if (!(error instanceof DamagedFileError)) throw error;
    const message = 'This backup is damaged, so nothing was changed. Choose another one.';
    throw new SeatwiseError('damagedFile', message, [], { cause: error });
  } finally {
    removeCandidate(path);
  }
}
