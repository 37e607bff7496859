import { mkdirSync } from 'node:fs';

/**
 * Keeps Chromium's own files, and with them the lock of the single instance, in `folder`. Where it cannot be made,
 * Electron's usual place stays, and opening the company's file says what is wrong with the disk.
 */
export function keepProfileIn(app: { setPath(name: 'userData', path: string): void }, folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return;
  }
  app.setPath('userData', folder);
}
