import { companySchema } from '@shared/domain/company';
import { describe, expect, test } from 'vitest';
import { createClientRepository } from '../../electron/backend/database/repositories/client-repository';
import { createCompanyRepository } from '../../electron/backend/database/repositories/company-repository';
import { createPreferencesRepository } from '../../electron/backend/database/repositories/preferences-repository';
import { createScenarioRepository } from '../../electron/backend/database/repositories/scenario-repository';
import { createSeatTypeRepository } from '../../electron/backend/database/repositories/seat-type-repository';
import { createSettingsRepository } from '../../electron/backend/database/repositories/settings-repository';
import { createTeamRepository } from '../../electron/backend/database/repositories/team-repository';
import { createTimeRepository } from '../../electron/backend/database/repositories/time-repository';
import { createToolRepository } from '../../electron/backend/database/repositories/tool-repository';
import { createWorkTypeRepository } from '../../electron/backend/database/repositories/work-type-repository';
import { fullCompany } from './support/companies';
import { openStore } from './support/open-store';

describe('each repository gives back what was put', () => {
  const parts = [
    ['seatTypes', createSeatTypeRepository],
    ['clients', createClientRepository],
    ['tools', createToolRepository],
    ['team', createTeamRepository],
    ['workTypes', createWorkTypeRepository],
    ['scenarios', createScenarioRepository],
  ] as const;

  test.each(parts)('%s: rows in their order, replaced at their place, removed with what they own', (part, create) => {
    const { database, companies } = openStore();
    companies.replace(fullCompany);
    const repository = create(database);
    const rows = fullCompany[part];
    const [first, ...others] = rows;
    if (first === undefined) throw new Error('The fixture has rows of everything.');
    expect(repository.list()).toEqual(rows);

    const renamed = { ...first, name: 'Another name' };
    repository.put(renamed as never);
    expect(repository.list()).toEqual([renamed, ...others]);

    database.exec('BEGIN');
    repository.remove(first.id);
    expect(repository.list()).toEqual(others);
    repository.remove('not there');
    repository.put(first as never);
    expect(repository.list()).toEqual([...others, first]);
    repository.clear();
    expect(repository.list()).toEqual([]);
    database.exec('ROLLBACK');
  });

  test('settings: every field, with one row for each area', () => {
    const { database, companies } = openStore();
    companies.replace(fullCompany);
    const repository = createSettingsRepository(database);
    const settings = structuredClone(fullCompany.settings);
    settings.companyName = 'Other IT';
    settings.rhemBands = [0.1, 0.2, 0.3];
    settings.branding = { logo: 'data:image/png;base64,AAAA', color: '#123456', contact: 'a', preparedBy: 'b' };
    settings.areas.central = {
      guidelineBasis: 'endpoints',
      guidelinePerPerson: 4_321.5,
      loadedMonthlyCents: 1,
      capacity: { endpointsPerPerson: 99.5 },
    };
    repository.put(settings);
    expect(repository.get()).toEqual(settings);
    expect(database.prepare('SELECT count(*) FROM area_settings').pluck().get()).toBe(5);
  });

  test('time: one row a key, also where there is no client or person, and none for zero hours', () => {
    const { database, companies } = openStore();
    companies.replace(fullCompany);
    const repository = createTimeRepository(database);
    expect(repository.list()).toEqual(fullCompany.time);
    for (const entry of fullCompany.time) repository.put({ ...entry, hours: entry.hours + 1 });
    expect(repository.list().map(({ hours }) => hours)).toEqual([13.25, 3, 1.1, 8]);
    for (const entry of fullCompany.time) repository.put({ ...entry, hours: 0 });
    expect(repository.list()).toEqual([]);
  });

  test('preferences: the defaults until some were chosen', () => {
    const repository = createPreferencesRepository(openStore().database);
    expect(repository.get()).toEqual({ colorScheme: 'auto', paper: 'letter' });
    repository.put({ colorScheme: 'dark', paper: 'a4' });
    repository.put({ colorScheme: 'light', paper: 'a4' });
    expect(repository.get()).toEqual({ colorScheme: 'light', paper: 'a4' });
  });

  test('the company: none, one, another, none', () => {
    const { database } = openStore();
    const repository = createCompanyRepository(database);
    const replace = database.transaction(repository.replace);
    expect(repository.get()).toBeNull();
    replace(fullCompany);
    expect(repository.get()).toEqual(fullCompany);
    expect(companySchema.parse(repository.get())).toEqual(fullCompany);
    const other = { ...fullCompany, isSample: false, asOf: '2027-01', clients: [], tools: [], time: [] };
    replace(other);
    expect(repository.get()).toEqual(other);
    replace(null);
    expect(repository.get()).toBeNull();
    const tables = database.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
    for (const table of tables.filter((name) => !name.startsWith('sqlite_'))) {
      expect([table, database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()]).toEqual([table, 0]);
    }
  });
});

describe('the tables themselves', () => {
  test('are strict and refuse references to nothing at the end of a transaction', () => {
    const { database, companies } = openStore();
    companies.replace(fullCompany);
    const loose = database
      .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'")
      .all();
    expect(loose).toEqual([]);
    const dropSeatTypes = database.transaction(() => database.exec('DELETE FROM seat_types'));
    expect(() => dropSeatTypes()).toThrow(/FOREIGN KEY/);
    expect(companies.get()).toEqual(fullCompany);
  });

  test('keep money as whole cents', () => {
    const { database, companies } = openStore();
    companies.replace(fullCompany);
    const columns = database
      .prepare<[], { type: string }>(
        `SELECT columns.type FROM pragma_table_list AS tables, pragma_table_info(tables.name) AS columns
         WHERE columns.name LIKE '%\\_cents' ESCAPE '\\'`,
      )
      .all();
    expect(columns.length).toBeGreaterThan(10);
    expect(new Set(columns.map(({ type }) => type))).toEqual(new Set(['INTEGER']));
  });
});
