import { clientImportFields, lineImportFields } from './client-import-fields';
import type { ImportField } from './import-field';
import type { ImportKind } from './import-kind';
import { teamImportFields } from './team-import-fields';
import { timeImportFields } from './time-import-fields';
import { toolImportFields } from './tool-import-fields';

/** What each kind of file may hold. */
export const importFields: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  clients: clientImportFields,
  lines: lineImportFields,
  tools: toolImportFields,
  team: teamImportFields,
  time: timeImportFields,
};
