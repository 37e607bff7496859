import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup } from '@shared/contract';
import type { Database } from 'better-sqlite3';
import { type BackupReason, backupName } from './backup-name';
import { backupFolder, listBackups } from './list-backups';
import { surplusBackups } from './surplus-backups';
import { syncFile, syncFolder } from './sync-file';
import { verifyBackup } from './verify-backup';

/**
 * Writes a backup of the open file, checks it, and only then gives it its name, so that a name stands for a good
 * backup. Old automatic backups go afterwards. `VACUUM INTO` copies the state of one moment, is done when it
 * returns, so that no call can come in between, and leaves out free pages.
 */
export function createBackup(database: Database, dataDir: string, reason: BackupReason, at: Date): Backup {
  const folder = backupFolder(dataDir);
  mkdirSync(folder, { recursive: true });
  const name = freeName(folder, reason, at);
  const unfinished = join(folder, `${name}.unfinished`);
  rmSync(unfinished, { force: true });
  try {
    database.prepare('VACUUM INTO ?').run(unfinished);
    verifyBackup(unfinished);
    // SQLite leaves it to the system when such a copy reaches the disk.
    syncFile(unfinished);
    renameSync(unfinished, join(folder, name));
    syncFolder(folder);
  } finally {
    rmSync(unfinished, { force: true });
  }
  removeSurplus(dataDir, name, at);
  const { size } = statSync(join(folder, name));
  return { name, createdAt: `${at.toISOString().slice(0, 19)}.000Z`, sizeBytes: size, reason };
}

function freeName(folder: string, reason: BackupReason, at: Date): string {
  for (let attempt = 1; ; attempt += 1) {
    const name = backupName(at, reason, attempt);
    if (!existsSync(join(folder, name))) return name;
  }
}

function removeSurplus(dataDir: string, newest: string, at: Date): void {
  for (const backup of surplusBackups(listBackups(dataDir), at)) {
    if (backup.name !== newest) rmSync(join(backupFolder(dataDir), backup.name), { force: true });
  }
}
