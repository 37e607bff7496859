import { extname, join } from 'node:path';
import type { Event, FileFilter, SaveDialogOptions } from 'electron';
import { isWithin } from './app-origin';

/** What this uses of a download. */
interface Download {
  getURL(): string;
  getFilename(): string;
  setSaveDialogOptions(options: SaveDialogOptions): void;
}

/** What this uses of Electron's session. */
interface DownloadSource {
  on(event: 'will-download', listener: (event: Event, item: Download) => void): unknown;
}

const filters: Readonly<Record<string, FileFilter>> = {
  '.pdf': { name: 'PDF', extensions: ['pdf'] },
  '.json': { name: 'Seatwise company', extensions: ['json'] },
  '.csv': { name: 'CSV', extensions: ['csv'] },
};

/** Asks where to save what a page exports, and refuses to fetch anything a page did not make itself. */
export function askWhereToSave(session: DownloadSource, origin: string, folder: string): void {
  session.on('will-download', (event, item) => {
    const madeByPage = item.getURL().startsWith('blob:') && isWithin(origin, item.getURL().slice('blob:'.length));
    if (!madeByPage) {
      event.preventDefault();
      return;
    }
    const fileName = item.getFilename();
    const filter = filters[extname(fileName).toLowerCase()];
    item.setSaveDialogOptions({ defaultPath: join(folder, fileName), ...(filter ? { filters: [filter] } : {}) });
  });
}
