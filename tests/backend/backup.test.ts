import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup } from '@shared/contract';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { backupName, readBackupName } from '../../electron/backend/backup/backup-name';
import { surplusBackups } from '../../electron/backend/backup/surplus-backups';
import { createCompanyRepository } from '../../electron/backend/database/repositories/company-repository';
import { fullCompany } from './support/companies';
import { firstVersion } from './support/first-version';
import { freshDataDir, openBackend, type TestBackend, testNow } from './support/test-backend';

async function withCompany(dataDir = freshDataDir()): Promise<TestBackend> {
  const backend = openBackend(dataDir);
  await backend.value('company.replace', { label: 'Start', company: fullCompany });
  return backend;
}

async function setMonth(backend: TestBackend, value: string): Promise<void> {
  await backend.value('company.change', { label: `To ${value}`, changes: [{ op: 'put', part: 'asOf', value }] });
}

describe('a backup', () => {
  test('is a sound file of its own that says in its name when and why it was made', async () => {
    const dataDir = freshDataDir();
    const backend = await withCompany(dataDir);
    const backup = await backend.value('backup.create', {});
    expect(backup).toEqual({
      name: backupName(testNow, 'manual'),
      createdAt: testNow.toISOString(),
      sizeBytes: expect.any(Number),
      reason: 'manual',
    });
    const { folder, backups } = await backend.value('backup.list', {});
    expect(folder).toBe(join(dataDir, 'backups'));
    expect(backups).toEqual([backup]);
    expect(readdirSync(folder)).toEqual([backup.name]);
    const database = new BetterSqlite3(join(folder, backup.name), { readonly: true });
    expect(database.pragma('quick_check', { simple: true })).toBe('ok');
    expect(createCompanyRepository(database).get()).toEqual(fullCompany);
    database.close();
  });

  test('of the same second gets a name of its own', async () => {
    const backend = await withCompany();
    await backend.value('backup.create', {});
    const { name } = await backend.value('backup.create', {});
    expect(name).toBe(backupName(testNow, 'manual', 2));
    expect((await backend.value('backup.list', {})).backups).toHaveLength(2);
  });

  test('is made once a day at the start, when there is a company', async () => {
    const dataDir = freshDataDir();
    const dailyBackups = async (backend: TestBackend) =>
      (await backend.value('backup.list', {})).backups.filter(({ reason }) => reason === 'daily').length;
    const first = await withCompany(dataDir);
    expect(await dailyBackups(first)).toBe(0);
    first.close();
    const counts: number[] = [];
    for (const [day, hour] of [
      [23, 13],
      [23, 18],
      [24, 9],
    ] as const) {
      const backend = openBackend(dataDir, { now: () => new Date(2026, 10, day, hour) });
      counts.push(await dailyBackups(backend));
      backend.close();
    }
    expect(counts).toEqual([1, 1, 2]);
  });

  test('that cannot be made at the start is told and keeps nobody from working', async () => {
    const dataDir = freshDataDir();
    (await withCompany(dataDir)).close();
    writeFileSync(join(dataDir, 'backups'), 'A file where the folder should be.');
    const { company, notices } = await openBackend(dataDir).value('app.open', {});
    expect(company).toEqual(fullCompany);
    expect(notices).toEqual([expect.stringContaining("Today's automatic backup could not be made.")]);
  });
});

describe('restoring', () => {
  test('brings back the company and its undo list, after saving what was there', async () => {
    const dataDir = freshDataDir();
    const backend = await withCompany(dataDir);
    await setMonth(backend, '2026-10');
    const { name } = await backend.value('backup.create', {});
    await setMonth(backend, '2027-01');
    await backend.value('backup.restore', { name });

    const restored = await backend.value('app.open', {});
    expect(restored).toMatchObject({
      company: { asOf: '2026-10' },
      undo: { undoLabel: 'To 2026-10', redoLabel: null },
    });
    await backend.value('history.undo', {});
    expect((await backend.value('app.open', {})).company).toEqual(fullCompany);

    const { backups } = await backend.value('backup.list', {});
    const before = backups.find(({ reason }) => reason === 'beforeRestore');
    await backend.value('backup.restore', { name: before?.name ?? '' });
    expect((await backend.value('app.open', {})).company?.asOf).toBe('2027-01');
    backend.close();
    expect(readdirSync(dataDir).sort()).toEqual(['backups', 'seatwise.db']);
    expect((await openBackend(dataDir).value('app.open', {})).company?.asOf).toBe('2027-01');
  });

  test('brings an older backup up to date', async () => {
    const dataDir = freshDataDir();
    const backend = await withCompany(dataDir);
    await backend.value('backup.create', {});
    const name = backupName(new Date('2025-01-01T00:00:00Z'), 'manual');
    firstVersion(join(dataDir, 'backups', name), { ...fullCompany, asOf: '2024-12' }).close();
    const bytes = readFileSync(join(dataDir, 'backups', name));
    await backend.value('backup.restore', { name });
    expect((await backend.value('app.open', {})).company?.asOf).toBe('2024-12');
    await setMonth(backend, '2025-01');
    expect(readFileSync(join(dataDir, 'backups', name)).equals(bytes)).toBe(true);
  });

  const badBackups: readonly (readonly [string, string, (path: string) => void])[] = [
    ['is damaged', 'damagedFile', (path) => truncateSync(path, 8192)],
    ['is empty', 'damagedFile', (path) => truncateSync(path, 0)],
    ['is no database', 'damagedFile', (path) => writeFileSync(path, 'text'.repeat(5000))],
    ['lost a table', 'damagedFile', (path) => execute(path, 'PRAGMA foreign_keys = OFF; DROP TABLE tool_clients')],
    ['is of another program', 'damagedFile', (path) => execute(path, 'PRAGMA application_id = 7')],
    ['is of a newer Seatwise', 'newerFile', (path) => execute(path, 'PRAGMA user_version = 9000')],
  ];

  test.each(badBackups)('a backup that %s changes nothing', async (_what, code, damage) => {
    const dataDir = freshDataDir();
    const backend = await withCompany(dataDir);
    const { name } = await backend.value('backup.create', {});
    await setMonth(backend, '2027-01');
    damage(join(dataDir, 'backups', name));
    expect(await backend.error('backup.restore', { name })).toMatchObject({ code });
    expect((await backend.value('app.open', {})).company?.asOf).toBe('2027-01');
    expect((await backend.value('backup.list', {})).backups).toHaveLength(1);
    await setMonth(backend, '2027-02');
    backend.close();
    expect(readdirSync(dataDir).sort()).toEqual(['backups', 'seatwise.db']);
  });

  test.each(['gone.db', '../seatwise.db', 'seatwise.db', '/etc/passwd', '..\\seatwise.db'])(
    'takes only names from the list: not %s',
    async (name) => {
      const dataDir = freshDataDir();
      const backend = await withCompany(dataDir);
      await backend.value('backup.create', {});
      expect(await backend.error('backup.restore', { name })).toMatchObject({ code: 'notFound' });
      expect(existsSync(join(dataDir, 'seatwise.db'))).toBe(true);
    },
  );
});

describe('the names of backups', () => {
  test('are read as they were written, and other files are none', () => {
    for (const reason of ['daily', 'manual', 'beforeRestore', 'beforeMigration'] as const) {
      expect(readBackupName(backupName(testNow, reason))).toEqual({ createdAt: testNow, reason });
      expect(readBackupName(backupName(testNow, reason, 3))).toEqual({ createdAt: testNow, reason });
    }
    for (const name of [
      'notes.txt',
      `${backupName(testNow, 'daily')}.unfinished`,
      'seatwise-2026-99-99T12-00-00Z-daily.db',
    ]) {
      expect(readBackupName(name)).toBeNull();
    }
  });
});

describe('which backups are kept', () => {
  const backupAt = (at: Date, reason: Backup['reason']): Backup => ({
    name: backupName(at, reason),
    createdAt: at.toISOString(),
    sizeBytes: 1,
    reason,
  });
  const hoursAgo = (hours: number) => new Date(testNow.getTime() - hours * 3_600_000);

  function keptOf(backups: readonly Backup[]): Backup[] {
    const surplus = new Set(surplusBackups(backups, testNow));
    return backups.filter((backup) => !surplus.has(backup));
  }

  test('three of today, one a day for a week, one a week for four weeks', () => {
    const everyHour = Array.from({ length: 24 * 60 }, (_, hours) => backupAt(hoursAgo(hours), 'daily'));
    const kept = keptOf(everyHour);
    const ages = kept.map(({ createdAt }) =>
      Math.ceil((testNow.getTime() - 12 * 3_600_000 - Date.parse(createdAt)) / 86_400_000),
    );
    expect(ages.filter((age) => age <= 0)).toHaveLength(3);
    expect(ages.filter((age) => age > 0 && age <= 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(ages.filter((age) => age > 7)).toHaveLength(4);
  });

  test('a day later the same ones and the new one stay, so that weeks do fill up', () => {
    let kept: Backup[] = [];
    for (let day = 60; day >= 0; day -= 1) {
      const now = hoursAgo(24 * day);
      kept = [...kept, backupAt(now, 'daily')];
      const surplus = new Set(surplusBackups(kept, now));
      kept = kept.filter((backup) => !surplus.has(backup));
    }
    const ages = kept.map(({ createdAt }) => Math.round((testNow.getTime() - Date.parse(createdAt)) / 86_400_000));
    expect(ages.filter((age) => age <= 7)).toHaveLength(8);
    expect(Math.max(...ages)).toBeGreaterThanOrEqual(21);
  });

  test('twenty made by hand, and the newest of all whatever its age', () => {
    const manual = Array.from({ length: 30 }, (_, day) => backupAt(hoursAgo(24 * day), 'manual'));
    expect(keptOf(manual)).toEqual(manual.slice(0, 20));
    const old = backupAt(hoursAgo(24 * 400), 'daily');
    expect(keptOf([old])).toEqual([old]);
  });
});

function execute(path: string, sql: string): void {
  const database = new BetterSqlite3(path);
  database.exec(sql);
  database.close();
}
