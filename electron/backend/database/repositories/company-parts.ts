import type { Client, SeatType } from '@shared/domain/client';
import type { Scenario } from '@shared/domain/scenario';
import type { TeamMember } from '@shared/domain/team-member';
import type { WorkType } from '@shared/domain/time';
import type { Tool } from '@shared/domain/tool';
import type { Database } from 'better-sqlite3';
import { createClientRepository } from './client-repository';
import { type CompanyHeaderRepository, createCompanyHeaderRepository } from './company-header-repository';
import type { ListRepository } from './list-repository';
import { createScenarioRepository } from './scenario-repository';
import { createSeatTypeRepository } from './seat-type-repository';
import { createSettingsRepository, type SettingsRepository } from './settings-repository';
import { createTeamRepository } from './team-repository';
import { createTimeRepository, type TimeRepository } from './time-repository';
import { createToolRepository } from './tool-repository';
import { createWorkTypeRepository } from './work-type-repository';

/** The repositories that a company is spread over. */
export interface CompanyParts {
  readonly header: CompanyHeaderRepository;
  readonly settings: SettingsRepository;
  readonly seatTypes: ListRepository<SeatType>;
  readonly clients: ListRepository<Client>;
  readonly tools: ListRepository<Tool>;
  readonly team: ListRepository<TeamMember>;
  readonly workTypes: ListRepository<WorkType>;
  readonly time: TimeRepository;
  readonly scenarios: ListRepository<Scenario>;
}

/** Every repository of a company in one database. */
export function createCompanyParts(database: Database): CompanyParts {
  return {
    header: createCompanyHeaderRepository(database),
    settings: createSettingsRepository(database),
    seatTypes: createSeatTypeRepository(database),
    clients: createClientRepository(database),
    tools: createToolRepository(database),
    team: createTeamRepository(database),
    workTypes: createWorkTypeRepository(database),
    time: createTimeRepository(database),
    scenarios: createScenarioRepository(database),
  };
}
