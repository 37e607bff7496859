import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { OpenFile } from '../../../electron/backend/database/open-file';
import { openFileAt } from '../../../electron/backend/database/open-file-at';
import { freshDataDir } from './test-backend';

/** A file of its own, new or at a path, for what is under the handlers; closed after the test. */
export function openStore(path: string = join(freshDataDir(), 'seatwise.db')): OpenFile {
  const file = openFileAt(path, () => undefined);
  onTestFinished(() => void file.database.close());
  return file;
}
