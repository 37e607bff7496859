import { createBackup } from '../backup/create-backup';
import { backupFolder, listBackups } from '../backup/list-backups';
import { restoreBackup } from '../services/restore-backup';
import type { Handlers } from './handler';

/** Backups: what there is, making one, and going back to one. */
export const backupHandlers = {
  'backup.list': (_input, { session }) => ({
    folder: backupFolder(session.dataDir),
    backups: listBackups(session.dataDir),
  }),
  'backup.create': (_input, { session, options }) =>
    createBackup(session.file().database, session.dataDir, 'manual', options.now()),
  'backup.restore': ({ name }, { session, options }) => {
    restoreBackup(session, name, options.now());
    return {};
  },
} satisfies Handlers<'backup.list' | 'backup.create' | 'backup.restore'>;
