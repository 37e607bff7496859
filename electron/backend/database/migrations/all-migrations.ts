import { createCompany } from './0010-create-company';
import { createUndoSteps } from './0020-create-undo-steps';
import { createPreferences } from './0030-create-preferences';
import { addVerdictLimits } from './0070-add-verdict-limits';
import { createImportMemory } from './0080-create-import-memory';
import type { Migration } from './migration';

/** Every migration, oldest first. */
export const allMigrations: readonly Migration[] = inRisingOrder([
  createCompany,
  createUndoSteps,
  createPreferences,
  addVerdictLimits,
  createImportMemory,
]);

/** The file version that this program writes. */
export const latestVersion = allMigrations.at(-1)?.version ?? 0;

/** The migrations as given; throws where their versions do not rise, because files would then skip one. */
export function inRisingOrder(migrations: readonly Migration[]): readonly Migration[] {
  for (const [at, migration] of migrations.entries()) {
    const before = migrations[at - 1]?.version ?? 0;
    if (migration.version <= before) throw new Error(`Migration ${migration.version} must come after ${before}.`);
  }
  return migrations;
}
