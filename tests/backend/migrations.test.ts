import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileVersion, migrate } from '../../electron/backend/database/migrate';
import { createCompany } from '../../electron/backend/database/migrations/0010-create-company';
import { allMigrations, inRisingOrder, latestVersion } from '../../electron/backend/database/migrations/all-migrations';
import { createCompanyRepository } from '../../electron/backend/database/repositories/company-repository';
import { fullCompany } from './support/companies';
import { firstVersion, openDatabase, rowCounts } from './support/first-version';
import { freshDataDir, openBackend } from './support/test-backend';

describe('migrations', () => {
  test('rise in tens, each in a file of its own number and name', () => {
    const folder = join(import.meta.dirname, '../../electron/backend/database/migrations');
    const files = readdirSync(folder).filter((name) => /^\d/.test(name));
    const expected = allMigrations.map(({ version, name }) => `${String(version).padStart(4, '0')}-${name}.ts`);
    expect(files.sort()).toEqual(expected);
    expect(allMigrations.map(({ version }) => version % 10)).toEqual(allMigrations.map(() => 0));
    expect(latestVersion).toBe(allMigrations.at(-1)?.version);
  });

  test('out of order are refused', () => {
    const [first, second] = allMigrations;
    if (first === undefined || second === undefined) throw new Error('There are two migrations.');
    expect(() => inRisingOrder([second, first])).toThrow('Migration 10 must come after 20.');
    expect(() => inRisingOrder([first, first])).toThrow('Migration 10 must come after 10.');
  });

  test('keep every row of an older file, and its references', () => {
    const database = firstVersion();
    const before = rowCounts(database);
    expect(Object.values(before).every((count) => Number(count) > 0)).toBe(true);
    migrate(database, allMigrations);
    expect(fileVersion(database)).toBe(latestVersion);
    expect(rowCounts(database)).toMatchObject(before);
    expect(database.pragma('foreign_key_check')).toEqual([]);
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(createCompanyRepository(database).get()).toEqual(fullCompany);
    migrate(database, allMigrations);
    expect(rowCounts(database)).toMatchObject(before);
  });

  test('may rebuild a table without emptying the tables that refer to it', () => {
    const database = firstVersion();
    const before = rowCounts(database);
    const rebuild = `
      CREATE TABLE clients_new (row_no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT;
      INSERT INTO clients_new SELECT row_no, id, name FROM clients;
      DROP TABLE clients;
      ALTER TABLE clients_new RENAME TO clients;`;
    migrate(database, [createCompany, { version: 20, name: 'rebuild-clients', sql: rebuild }]);
    expect(rowCounts(database)).toEqual(before);
    expect(database.pragma('foreign_key_check')).toEqual([]);
  });

  test('that leave a reference to nothing, or fail half way, change nothing', () => {
    const database = firstVersion();
    const before = rowCounts(database);
    const careless = { version: 20, name: 'careless', sql: 'DELETE FROM clients' };
    expect(() => migrate(database, [createCompany, careless])).toThrow(/references to nothing/);
    const broken = { version: 20, name: 'broken', sql: 'DELETE FROM time_entries; SELECT nonsense FROM nowhere' };
    expect(() => migrate(database, [createCompany, broken])).toThrow(/nowhere/);
    expect(rowCounts(database)).toEqual(before);
    expect(fileVersion(database)).toBe(10);
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
  });
});

describe('opening an older file', () => {
  test('backs it up first, brings it up to date, and shows the company in it', async () => {
    const dataDir = freshDataDir();
    firstVersion(join(dataDir, 'seatwise.db')).close();
    const backend = openBackend(dataDir);
    expect((await backend.value('app.open', {})).company).toEqual(fullCompany);
    const { folder, backups } = await backend.value('backup.list', {});
    const before = backups.find(({ reason }) => reason === 'beforeMigration');
    const backup = openDatabase(join(folder, before?.name ?? ''));
    expect(fileVersion(backup)).toBe(10);
    expect(rowCounts(backup)).toMatchObject({
      clients: fullCompany.clients.length,
      time_entries: fullCompany.time.length,
    });
    backend.close();
    expect(fileVersion(openDatabase(join(dataDir, 'seatwise.db')))).toBe(latestVersion);
  });

  test('for the first time needs no backup', async () => {
    const { backups } = await openBackend(freshDataDir()).value('backup.list', {});
    expect(backups).toEqual([]);
  });
});
