import type { Company } from '@shared/domain/company';
import type { Database } from 'better-sqlite3';
import { ZodError } from 'zod';
import { DamagedFileError, errorCodeOf, isDamage } from './damaged-file-error';
import { type CompanyRepository, createCompanyRepository } from './repositories/company-repository';
import { createImportMemoryRepository, type ImportMemoryRepository } from './repositories/import-memory-repository';
import { createPreferencesRepository, type PreferencesRepository } from './repositories/preferences-repository';
import { createUndoStepRepository, type UndoStepRepository } from './repositories/undo-step-repository';

/** The open file, and the company in it as of the last commit. */
export interface OpenFile {
  readonly database: Database;
  readonly companies: CompanyRepository;
  readonly undoSteps: UndoStepRepository;
  readonly preferences: PreferencesRepository;
  readonly importMemory: ImportMemoryRepository;
  /** Set by services after their transaction has committed, and by nobody else. */
  company: Company | null;
}

/** Reads the company out of a connected and migrated file; throws a DamagedFileError where it cannot be read. */
export function readOpenFile(database: Database): OpenFile {
  try {
    const companies = createCompanyRepository(database);
    return {
      database,
      companies,
      undoSteps: createUndoStepRepository(database),
      preferences: createPreferencesRepository(database),
      importMemory: createImportMemoryRepository(database),
      company: companies.get(),
    };
  } catch (error) {
    // SQLITE_ERROR is what a missing table or column gives.
    const unreadable = isDamage(error) || error instanceof ZodError || errorCodeOf(error) === 'SQLITE_ERROR';
    throw unreadable ? new DamagedFileError('The file cannot be read.', { cause: error }) : error;
  }
}
