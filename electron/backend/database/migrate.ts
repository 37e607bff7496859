import type { Database } from 'better-sqlite3';
import type { Migration } from './migrations/migration';

/** The version of the file format that a database has; 0 where nothing was made yet. */
export function fileVersion(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/**
 * Brings a database up to the last of the migrations, each in a transaction of its own. References are not enforced
 * while a migration runs, so that it may rebuild tables without emptying those that refer to them; they are checked
 * before it commits.
 */
export function migrate(database: Database, migrations: readonly Migration[]): void {
  const pending = migrations.filter((migration) => migration.version > fileVersion(database));
  if (pending.length === 0) return;
  database.pragma('foreign_keys = OFF');
  try {
    for (const migration of pending) runMigration(database, migration);
  } finally {
    database.pragma('foreign_keys = ON');
  }
}

function runMigration(database: Database, migration: Migration): void {
  database
    .transaction(() => {
      database.exec(migration.sql);
      const broken = database.pragma('foreign_key_check');
      if (Array.isArray(broken) && broken.length > 0) {
        throw new Error(`Migration ${migration.version} leaves ${broken.length} references to nothing.`);
      }
      database.pragma(`user_version = ${migration.version}`);
    })
    .immediate();
}
