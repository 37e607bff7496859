import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup } from '@shared/contract';
import { errorCodeOf } from '../database/damaged-file-error';
import { readBackupName } from './backup-name';

/** The folder of the backups inside the data folder. */
export function backupFolder(dataDir: string): string {
  return join(dataDir, 'backups');
}

/** Every backup in the data folder, newest first. Files with other names are left out. */
export function listBackups(dataDir: string): Backup[] {
  const folder = backupFolder(dataDir);
  const backups = fileNames(folder).flatMap((name) => {
    const known = readBackupName(name);
    if (known === null) return [];
    const { size, birthtimeMs } = statSync(join(folder, name));
    const backup = { name, createdAt: known.createdAt.toISOString(), sizeBytes: size, reason: known.reason };
    return [{ backup, birthtimeMs }];
  });
  // Names hold seconds; files of the same second are told apart by when they were made.
  const newestFirst = backups.sort(
    (left, right) =>
      right.backup.createdAt.localeCompare(left.backup.createdAt) || right.birthtimeMs - left.birthtimeMs,
  );
  return newestFirst.map(({ backup }) => backup);
}

function fileNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
