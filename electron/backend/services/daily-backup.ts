import { createBackup } from '../backup/create-backup';
import { listBackups } from '../backup/list-backups';
import type { OpenFile } from '../database/open-file';
import { toCallError } from '../to-call-error';

/**
 * Backs up the company once a day, at the first start of that day. Failing must not keep the person from working:
 * it gives a notice instead.
 */
export function backUpDaily(file: OpenFile, dataDir: string, now: Date): string[] {
  if (file.company === null) return [];
  try {
    const done = listBackups(dataDir).some(
      ({ reason, createdAt }) => reason === 'daily' && new Date(createdAt).toDateString() === now.toDateString(),
    );
    if (!done) createBackup(file.database, dataDir, 'daily', now);
    return [];
  } catch (error) {
    return [`Today's automatic backup could not be made. ${toCallError(error).message}`];
  }
}
