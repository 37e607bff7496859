import { type CallError, type ErrorCode, SeatwiseError } from '@shared/errors';
import { errorCodeOf, isDamage } from './database/damaged-file-error';

interface KnownFailure {
  readonly pattern: RegExp;
  readonly code: ErrorCode;
  readonly message: string;
}

/** What SQLite and the file system report, in plain words. */
const knownFailures: readonly KnownFailure[] = [
  {
    pattern: /^(SQLITE_FULL|ENOSPC|EDQUOT)/,
    code: 'diskFull',
    message: 'The disk is full, so this was not saved. Everything saved before is safe. Free some space and try again.',
  },
  {
    pattern: /^(SQLITE_BUSY|SQLITE_LOCKED)/,
    code: 'openElsewhere',
    message:
      'The company file is open in another Seatwise, or another program holds it. Close the other one and try again.',
  },
  {
    pattern: /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EPERM|EROFS)/,
    code: 'readOnly',
    message:
      'Seatwise may not write to its data folder, so nothing was changed. Allow writing to the folder, or set SEATWISE_DATA_DIR to another one, and start again.',
  },
  {
    pattern: /^(ENOTDIR|EEXIST)/,
    code: 'readOnly',
    message:
      'The data folder of Seatwise is a file, so nothing can be kept there. Move that file away, or set SEATWISE_DATA_DIR to a folder, and start again.',
  },
];

/** Any failure as an error of the contract: expected ones with their own words, others without their details. */
export function toCallError(error: unknown): CallError {
  if (error instanceof SeatwiseError) return { code: error.code, message: error.message, details: error.details };
  if (isDamage(error)) return damagedFile;
  const code = errorCodeOf(error) ?? '';
  const known = knownFailures.find(({ pattern }) => pattern.test(code));
  if (known !== undefined) return { code: known.code, message: known.message, details: [] };
  const onDisk = code.startsWith('SQLITE_IOERR') || code === 'EIO';
  return { code: 'internal', message: onDisk ? diskTrouble : unexpected, details: [] };
}

/** Whether `toCallError` had no words of its own for the failure, so that its details belong into the log. */
export function isUnexpected(error: unknown): boolean {
  return toCallError(error).message === unexpected;
}

const damagedFile: CallError = {
  code: 'damagedFile',
  message:
    'The company file is damaged, so this was not saved. Start Seatwise again: it keeps the damaged file and restores the newest good backup.',
  details: [],
};

const diskTrouble =
  'The disk reported a fault, so this was not saved. Everything saved before is in the file. Check the disk, then start Seatwise again.';

const unexpected = 'Something went wrong inside Seatwise, and nothing was changed. Try again, or start Seatwise again.';
