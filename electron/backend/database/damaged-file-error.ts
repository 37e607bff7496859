/** The file is there and can be read, but what it holds is no sound Seatwise file. */
export class DamagedFileError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DamagedFileError';
  }
}

const damageCodes = /^SQLITE_(CORRUPT|NOTADB|FORMAT)/;

/** Whether SQLite gave up because of the file's content, not of the disk or of another program. */
export function isDamage(error: unknown): boolean {
  return error instanceof DamagedFileError || damageCodes.test(errorCodeOf(error) ?? '');
}

/** The code of an error of SQLite or of the file system, such as SQLITE_FULL or ENOSPC; null where it has none. */
export function errorCodeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
