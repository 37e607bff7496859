import { appHandlers } from './app-handlers';
import { backupHandlers } from './backup-handlers';
import { companyHandlers } from './company-handlers';
import type { Handlers } from './handler';
import { historyHandlers } from './history-handlers';
import { importHandlers } from './import-handlers';
import { preferencesHandlers } from './preferences-handlers';
import { printHandlers } from './print-handlers';
import { reportHandlers } from './report-handlers';

/** A handler for every call of the contract; a missing one is a compile error. */
export const allHandlers = {
  ...appHandlers,
  ...preferencesHandlers,
  ...companyHandlers,
  ...historyHandlers,
  ...importHandlers,
  ...backupHandlers,
  ...reportHandlers,
  ...printHandlers,
} satisfies Handlers;
