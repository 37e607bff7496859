import type { Backup } from '@shared/contract';

export type BackupReason = Backup['reason'];

const namePattern =
  /^seatwise-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-(daily|manual|beforeRestore|beforeMigration)(?:-\d+)?\.db$/;

/** File name of a backup: its moment in UTC, so that names sort by age, and why it was made. */
export function backupName(at: Date, reason: BackupReason, attempt = 1): string {
  const moment = `${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
  return `seatwise-${moment}-${reason}${attempt === 1 ? '' : `-${attempt}`}.db`;
}

/** Moment and reason out of a backup's file name; null for any other file. */
export function readBackupName(name: string): { readonly createdAt: Date; readonly reason: BackupReason } | null {
  const match = namePattern.exec(name);
  if (match === null) return null;
  const [, day, hour, minute, second, reason] = match;
  const createdAt = new Date(`${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(createdAt.getTime()) || !isReason(reason) ? null : { createdAt, reason };
}

const reasons: readonly BackupReason[] = ['daily', 'manual', 'beforeRestore', 'beforeMigration'];

function isReason(text: string | undefined): text is BackupReason {
  return reasons.some((reason) => reason === text);
}
