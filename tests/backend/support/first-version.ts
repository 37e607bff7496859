import { join } from 'node:path';
import type { Company } from '@shared/domain/company';
import BetterSqlite3, { type Database } from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { migrate } from '../../../electron/backend/database/migrate';
import { createCompany } from '../../../electron/backend/database/migrations/0010-create-company';
import { allMigrations } from '../../../electron/backend/database/migrations/all-migrations';
import { createCompanyRepository } from '../../../electron/backend/database/repositories/company-repository';
import { fullCompany } from './companies';
import { freshDataDir } from './test-backend';

/** Opens a database for one test, closed after it. */
export function openDatabase(path: string): Database {
  const database = new BetterSqlite3(path);
  onTestFinished(() => void database.close());
  database.pragma('foreign_keys = ON');
  return database;
}

/**
 * A file of the first version, with rows in every table. Today's program writes the rows into a file of today; what
 * the first version has a place for is copied from there.
 */
export function firstVersion(path = join(freshDataDir(), 'seatwise.db'), company: Company = fullCompany): Database {
  const todaysPath = join(freshDataDir(), 'today.db');
  const today = openDatabase(todaysPath);
  migrate(today, allMigrations);
  today.transaction(() => createCompanyRepository(today).replace(company))();
  const database = openDatabase(path);
  migrate(database, [createCompany]);
  database.pragma('foreign_keys = OFF');
  database.prepare('ATTACH ? AS today').run(todaysPath);
  for (const table of Object.keys(rowCounts(database))) {
    const columns = database
      .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
      .pluck()
      .all(table)
      .join(', ');
    database.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM today.${table}`);
  }
  database.exec('DETACH today');
  database.pragma('foreign_keys = ON');
  return database;
}

/** How many rows each table holds. */
export function rowCounts(database: Database): Record<string, unknown> {
  const tables = database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all();
  return Object.fromEntries(
    tables.map((table) => [table, database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()]),
  );
}
