import BetterSqlite3 from 'better-sqlite3';
import { checkSound, refuseNewer } from '../database/connect';
import { DamagedFileError, isDamage } from '../database/damaged-file-error';
import { fileVersion } from '../database/migrate';

/** Throws a DamagedFileError or a SeatwiseError unless the backup is sound and of a version this Seatwise knows. */
export function verifyBackup(path: string): void {
  try {
    const database = new BetterSqlite3(path, { readonly: true, fileMustExist: true });
    try {
      if (fileVersion(database) === 0) throw new DamagedFileError('The backup is empty.');
      refuseNewer(fileVersion(database));
      checkSound(database);
    } finally {
      database.close();
    }
  } catch (error) {
    throw isDamage(error) ? new DamagedFileError('The backup is damaged.', { cause: error }) : error;
  }
}
