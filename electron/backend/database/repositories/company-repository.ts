import type { Change } from '@shared/domain/change';
import { type Company, companyFormat, companyVersion } from '@shared/domain/company';
import type { Database } from 'better-sqlite3';
import { createClientRepository } from './client-repository';
import { createScenarioRepository } from './scenario-repository';
import { createSeatTypeRepository } from './seat-type-repository';
import { createSettingsRepository } from './settings-repository';
import { createTeamRepository } from './team-repository';
import { createTimeRepository } from './time-repository';
import { createToolRepository } from './tool-repository';
import { createWorkTypeRepository } from './work-type-repository';

interface CompanyRow {
  readonly as_of: string;
  readonly is_sample: number;
}

/** The company as a whole. Transactions are the caller's. */
export interface CompanyRepository {
  /** Null where there is none. */
  readonly get: () => Company | null;
  /** Takes the place of the company that was there; null leaves none. */
  readonly replace: (company: Company | null) => void;
  /** Writes changes that were checked and that say everything themselves: nothing is removed along. */
  readonly apply: (changes: readonly Change[]) => void;
}

/** The company over the repositories of its parts. */
export function createCompanyRepository(database: Database): CompanyRepository {
  const settings = createSettingsRepository(database);
  const time = createTimeRepository(database);
  const lists = {
    seatTypes: createSeatTypeRepository(database),
    clients: createClientRepository(database),
    tools: createToolRepository(database),
    team: createTeamRepository(database),
    workTypes: createWorkTypeRepository(database),
    scenarios: createScenarioRepository(database),
  };
  const select = database.prepare<[], CompanyRow>('SELECT as_of, is_sample FROM company');
  const insert = database.prepare<CompanyRow>(
    'INSERT INTO company (company_no, as_of, is_sample) VALUES (1, @as_of, @is_sample)',
  );
  const setAsOf = database.prepare<[string]>('UPDATE company SET as_of = ?');
  const clear = database.prepare<[]>('DELETE FROM company');

  function get(): Company | null {
    const row = select.get();
    const known = settings.get();
    if (row === undefined || known === null) return null;
    return {
      format: companyFormat,
      version: companyVersion,
      asOf: row.as_of,
      isSample: row.is_sample === 1,
      settings: known,
      seatTypes: lists.seatTypes.list(),
      clients: lists.clients.list(),
      tools: lists.tools.list(),
      team: lists.team.list(),
      workTypes: lists.workTypes.list(),
      time: time.list(),
      scenarios: lists.scenarios.list(),
      history: [],
      goals: [],
      standards: [],
      alignments: [],
      roadmap: [],
      onboarding: [],
    };
  }

  function replace(company: Company | null): void {
    time.clear();
    for (const list of Object.values(lists)) list.clear();
    clear.run();
    if (company === null) return;
    insert.run({ as_of: company.asOf, is_sample: company.isSample ? 1 : 0 });
    settings.put(company.settings);
    company.seatTypes.forEach(lists.seatTypes.put);
    company.workTypes.forEach(lists.workTypes.put);
    company.clients.forEach(lists.clients.put);
    company.tools.forEach(lists.tools.put);
    company.team.forEach(lists.team.put);
    company.scenarios.forEach(lists.scenarios.put);
    company.time.forEach(time.put);
  }

  function write(change: Change): void {
    if (change.op === 'remove') {
      lists[change.part].remove(change.id);
      return;
    }
    switch (change.part) {
      case 'asOf':
        setAsOf.run(change.value);
        break;
      case 'settings':
        settings.put(change.value);
        break;
      case 'time':
        time.put(change.value);
        break;
      case 'seatTypes':
        lists.seatTypes.put(change.value);
        break;
      case 'clients':
        lists.clients.put(change.value);
        break;
      case 'tools':
        lists.tools.put(change.value);
        break;
      case 'team':
        lists.team.put(change.value);
        break;
      case 'workTypes':
        lists.workTypes.put(change.value);
        break;
      case 'scenarios':
        lists.scenarios.put(change.value);
        break;
    }
  }

  return { get, replace, apply: (changes) => changes.forEach(write) };
}
