import { type Change, listParts } from '@shared/domain/change';
import { type Company, companyFormat, companyVersion } from '@shared/domain/company';
import type { Database } from 'better-sqlite3';
import { type CompanyParts, createCompanyParts } from './company-parts';

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
  const parts = createCompanyParts(database);
  return {
    get: () => readCompany(parts),
    replace: (company) => {
      clearCompany(parts);
      if (company !== null) writeCompany(parts, company);
    },
    apply: (changes) => {
      for (const change of changes) writeChange(parts, change);
    },
  };
}

function readCompany(parts: CompanyParts): Company | null {
  const header = parts.header.get();
  const settings = parts.settings.get();
  if (header === null || settings === null) return null;
  return {
    format: companyFormat,
    version: companyVersion,
    ...header,
    settings,
    seatTypes: parts.seatTypes.list(),
    clients: parts.clients.list(),
    tools: parts.tools.list(),
    team: parts.team.list(),
    workTypes: parts.workTypes.list(),
    time: parts.time.list(),
    scenarios: parts.scenarios.list(),
    history: [],
    goals: [],
    standards: [],
    alignments: [],
    roadmap: [],
    onboarding: [],
  };
}

function clearCompany(parts: CompanyParts): void {
  parts.time.clear();
  for (const part of listParts) parts[part].clear();
  parts.header.clear();
}

function writeCompany(parts: CompanyParts, company: Company): void {
  parts.header.put(company);
  parts.settings.put(company.settings);
  company.seatTypes.forEach(parts.seatTypes.put);
  company.workTypes.forEach(parts.workTypes.put);
  company.clients.forEach(parts.clients.put);
  company.tools.forEach(parts.tools.put);
  company.team.forEach(parts.team.put);
  company.scenarios.forEach(parts.scenarios.put);
  company.time.forEach(parts.time.put);
}

function writeChange(parts: CompanyParts, change: Change): void {
  if (change.op === 'remove') {
    parts[change.part].remove(change.id);
    return;
  }
  switch (change.part) {
    case 'asOf':
      parts.header.setAsOf(change.value);
      break;
    case 'settings':
      parts.settings.put(change.value);
      break;
    case 'time':
      parts.time.put(change.value);
      break;
    case 'seatTypes':
      parts.seatTypes.put(change.value);
      break;
    case 'clients':
      parts.clients.put(change.value);
      break;
    case 'tools':
      parts.tools.put(change.value);
      break;
    case 'team':
      parts.team.put(change.value);
      break;
    case 'workTypes':
      parts.workTypes.put(change.value);
      break;
    case 'scenarios':
      parts.scenarios.put(change.value);
      break;
  }
}
