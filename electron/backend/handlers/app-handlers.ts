import { undoState } from '../services/undo-state';
import type { Handlers } from './handler';

/** Starting up: everything the page needs to show the company, in one answer. */
export const appHandlers = {
  'app.open': (_input, { session, options }) => {
    // Another Seatwise may have been closed, or the disk freed, since the last try.
    session.open();
    const file = session.file();
    return {
      version: options.version,
      host: options.host,
      dataDir: session.dataDir,
      company: file.company,
      undo: undoState(file),
      preferences: file.preferences.get(),
      notices: [...session.notices()],
    };
  },
} satisfies Handlers<'app.open'>;
