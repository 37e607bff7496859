import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { latestVersion } from '../../electron/backend/database/migrations/all-migrations';
import { fullCompany } from './support/companies';
import { bundleChild, type ChildProgram, outputOf } from './support/run-child';
import { freshDataDir, openBackend } from './support/test-backend';

/** A data folder with a company and one backup of it. */
async function usedDataDir(): Promise<{ dataDir: string; path: string }> {
  const dataDir = freshDataDir();
  const backend = openBackend(dataDir);
  await backend.value('company.replace', { label: 'Start', company: fullCompany });
  await backend.value('backup.create', {});
  backend.close();
  return { dataDir, path: join(dataDir, 'seatwise.db') };
}

describe('opening', () => {
  test('makes the folder and starts without a company', async () => {
    const dataDir = join(freshDataDir(), 'deep', 'er');
    const opened = await openBackend(dataDir).value('app.open', {});
    expect(opened).toEqual({
      version: '1.2.3',
      host: 'standalone',
      dataDir,
      company: null,
      undo: { undoLabel: null, redoLabel: null },
      preferences: { colorScheme: 'auto', paper: 'letter' },
      notices: [],
    });
  });

  test('keeps preferences, and closes without leaving anything beside the file', async () => {
    const dataDir = freshDataDir();
    const first = openBackend(dataDir);
    await first.value('preferences.set', { colorScheme: 'dark', paper: 'a4' });
    first.close();
    expect(readdirSync(dataDir)).toEqual(['seatwise.db']);
    const { preferences } = await openBackend(dataDir).value('app.open', {});
    expect(preferences).toEqual({ colorScheme: 'dark', paper: 'a4' });
  });

  test('says in plain words that the data folder is a file, and leaves the file alone', async () => {
    const dataDir = join(freshDataDir(), 'seatwise');
    writeFileSync(dataDir, 'a file');
    const backend = openBackend(dataDir);
    expect(backend.startError()).toMatchObject({ code: 'readOnly', message: expect.stringContaining('is a file') });
    expect(readFileSync(dataDir, 'utf8')).toBe('a file');
  });

  test('refuses calls after it was closed', async () => {
    const backend = openBackend(freshDataDir());
    backend.close();
    backend.close();
    expect(await backend.error('company.export', {})).toMatchObject({ code: 'notAllowed' });
    expect(await backend.error('app.open', {})).toMatchObject({ code: 'notAllowed' });
  });

  test('says where the backups are when the file is gone', async () => {
    const { dataDir, path } = await usedDataDir();
    rmSync(path);
    const { company, notices } = await openBackend(dataDir).value('app.open', {});
    expect(company).toBeNull();
    expect(notices).toEqual([expect.stringContaining('Your backups are still there')]);
  });

  test('restores the newest backup where the file was emptied', async () => {
    const { dataDir, path } = await usedDataDir();
    truncateSync(path, 0);
    const { company, notices } = await openBackend(dataDir).value('app.open', {});
    expect(company).toEqual(fullCompany);
    expect(notices).toEqual([expect.stringContaining('was restored')]);
  });
});

describe('a file of a newer Seatwise', () => {
  test('is refused with the way out, and not touched', async () => {
    const { dataDir, path } = await usedDataDir();
    const database = new BetterSqlite3(path);
    database.pragma(`user_version = ${latestVersion + 10}`);
    database.close();
    const bytes = readFileSync(path);
    const backend = openBackend(dataDir);
    expect(backend.startError()).toMatchObject({ code: 'newerFile' });
    expect(await backend.error('app.open', {})).toMatchObject({
      code: 'newerFile',
      message: expect.stringMatching(/newest Seatwise/),
    });
    expect(await backend.error('company.export', {})).toMatchObject({ code: 'newerFile' });
    backend.close();
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readdirSync(dataDir).sort()).toEqual(['backups', 'seatwise.db']);
  });
});

describe('a damaged file', () => {
  const damages: readonly (readonly [string, (path: string) => void])[] = [
    ['is no database', (path) => writeFileSync(path, 'This is a text.'.repeat(1000))],
    ['lost its second half', (path) => truncateSync(path, 20_480)],
    ['has pages overwritten', (path) => overwrite(path, 4096, 60_000)],
    [
      'is the database of another program',
      (path) => {
        truncateSync(path, 0);
        const other = new BetterSqlite3(path);
        other.exec('CREATE TABLE other (value TEXT)');
        other.close();
      },
    ],
    [
      'lost a table',
      (path) => {
        const database = new BetterSqlite3(path);
        database.pragma('foreign_keys = OFF');
        database.exec('DROP TABLE area_settings');
        database.close();
      },
    ],
    [
      'has a lever of no known kind',
      (path) => {
        const database = new BetterSqlite3(path);
        database.exec('UPDATE scenario_levers SET payload = \'{"rate": "much"}\'');
        database.close();
      },
    ],
  ];

  test.each(damages)('that %s is kept aside, and the newest good backup is opened', async (_what, damage) => {
    const { dataDir, path } = await usedDataDir();
    damage(path);
    const bytes = readFileSync(path);
    const backend = openBackend(dataDir);
    expect(backend.startError()).toBeNull();
    const { company, notices } = await backend.value('app.open', {});
    expect(company).toEqual(fullCompany);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('kept as seatwise-damaged-2026-11-23.db');
    expect(notices[0]).toContain('the backup of November 23, 2026');
    expect(readFileSync(join(dataDir, 'seatwise-damaged-2026-11-23.db')).equals(bytes)).toBe(true);
    // It works again, and the next start has nothing to say.
    await backend.value('company.change', { label: 'Month', changes: [{ op: 'put', part: 'asOf', value: '2026-10' }] });
    backend.close();
    const next = await openBackend(dataDir).value('app.open', {});
    expect(next).toMatchObject({ notices: [], company: { asOf: '2026-10' } });
  });

  test('is not restored from a backup that is damaged too, but from the one before', async () => {
    const { dataDir, path } = await usedDataDir();
    const later = openBackend(dataDir, { now: () => new Date(2026, 10, 23, 13) });
    const { name } = await later.value('backup.create', {});
    later.close();
    overwrite(join(dataDir, 'backups', name), 4096, 60_000);
    overwrite(path, 4096, 60_000);
    expect((await openBackend(dataDir).value('app.open', {})).company).toEqual(fullCompany);
  });

  test('is not restored from a backup that is sound but cannot be read, but from the one before', async () => {
    const { dataDir, path } = await usedDataDir();
    const later = openBackend(dataDir, { now: () => new Date(2026, 10, 23, 13) });
    const { name } = await later.value('backup.create', {});
    later.close();
    const backup = new BetterSqlite3(join(dataDir, 'backups', name));
    backup.exec('DROP TABLE preferences');
    backup.close();
    overwrite(path, 4096, 60_000);
    expect((await openBackend(dataDir).value('app.open', {})).company).toEqual(fullCompany);
    expect(readdirSync(dataDir).filter((file) => file.startsWith('restoring'))).toEqual([]);
  });

  test('without any backup is kept aside, and Seatwise starts empty and says so', async () => {
    const dataDir = freshDataDir();
    writeFileSync(join(dataDir, 'seatwise.db'), 'Not a database at all.'.repeat(100));
    writeFileSync(join(dataDir, 'seatwise-damaged-2026-11-23.db'), 'An earlier one.');
    const { company, notices } = await openBackend(dataDir).value('app.open', {});
    expect(company).toBeNull();
    expect(notices).toEqual([expect.stringMatching(/kept as seatwise-damaged-2026-11-23-2\.db .*starts empty/)]);
    expect(readFileSync(join(dataDir, 'seatwise-damaged-2026-11-23.db'), 'utf8')).toBe('An earlier one.');
  });
});

describe('another process', () => {
  let opener: ChildProgram;
  beforeAll(async () => {
    opener = await bundleChild('child-open');
  });
  afterAll(() => opener.remove());

  // Permissions do not bind root; there the child runs as nobody.
  const unprivileged = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

  async function startErrorOfChild(dataDir: string, user?: { uid: number; gid: number }): Promise<unknown> {
    return JSON.parse(await outputOf(opener.start([dataDir], user)));
  }

  test('is told that the file is open elsewhere, and gets it once it is closed', async () => {
    const dataDir = freshDataDir();
    const first = openBackend(dataDir);
    await first.value('company.replace', { label: 'Start', company: fullCompany });
    expect(await startErrorOfChild(dataDir)).toMatchObject({ code: 'openElsewhere' });
    expect((await first.value('app.open', {})).company).toEqual(fullCompany);
    first.close();
    expect(await startErrorOfChild(dataDir)).toBeNull();
  });

  test('that may only read the folder is told so', async () => {
    const { dataDir, path } = await usedDataDir();
    const bytes = readFileSync(path);
    chmodSync(path, 0o444);
    chmodSync(dataDir, 0o555);
    expect(await startErrorOfChild(dataDir, unprivileged)).toMatchObject({ code: 'readOnly' });
    chmodSync(dataDir, 0o755);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readdirSync(dataDir).sort()).toEqual(['backups', 'seatwise.db']);
  });

  test('that may not even make the folder is told so', async () => {
    const parent = join(freshDataDir(), 'locked');
    mkdirSync(parent, { mode: 0o555 });
    chmodSync(join(parent, '..'), 0o755);
    expect(await startErrorOfChild(join(parent, 'seatwise'), unprivileged)).toMatchObject({ code: 'readOnly' });
  });
});

describe('a second backend in the same process', () => {
  test('opens the file with app.open once the first is closed', async () => {
    const dataDir = freshDataDir();
    const first = openBackend(dataDir);
    const second = openBackend(dataDir);
    expect(second.startError()).toMatchObject({ code: 'openElsewhere' });
    expect(await second.error('company.export', {})).toMatchObject({ code: 'openElsewhere' });
    first.close();
    expect((await second.value('app.open', {})).company).toBeNull();
    expect(second.startError()).toBeNull();
  });
});

function overwrite(path: string, from: number, to: number): void {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, from, Math.min(to, bytes.length));
  writeFileSync(path, bytes);
}
