import type { Company } from '@shared/domain/company';
import type { Month } from '@shared/domain/primitives';
import type { Database } from 'better-sqlite3';

interface HeaderRow {
  readonly as_of: string;
  readonly is_sample: number;
}

/** What a company has besides its settings and lists. */
export type CompanyHeader = Pick<Company, 'asOf' | 'isSample'>;

/** The row that says that there is a company; its settings go with it. */
export interface CompanyHeaderRepository {
  /** Null where there is no company. */
  readonly get: () => CompanyHeader | null;
  readonly put: (header: CompanyHeader) => void;
  readonly setAsOf: (asOf: Month) => void;
  readonly clear: () => void;
}

/** The company's own row in its table. */
export function createCompanyHeaderRepository(database: Database): CompanyHeaderRepository {
  const select = database.prepare<[], HeaderRow>('SELECT as_of, is_sample FROM company');
  const insert = database.prepare<HeaderRow>(
    'INSERT INTO company (company_no, as_of, is_sample) VALUES (1, @as_of, @is_sample)',
  );
  const setAsOf = database.prepare<[string]>('UPDATE company SET as_of = ?');
  const clear = database.prepare<[]>('DELETE FROM company');
  return {
    get: () => {
      const row = select.get();
      return row === undefined ? null : toHeader(row);
    },
    put: (header) => void insert.run(toRow(header)),
    setAsOf: (asOf) => void setAsOf.run(asOf),
    clear: () => void clear.run(),
  };
}

function toHeader(row: HeaderRow): CompanyHeader {
  return { asOf: row.as_of, isSample: row.is_sample === 1 };
}

function toRow(header: CompanyHeader): HeaderRow {
  return { as_of: header.asOf, is_sample: header.isSample ? 1 : 0 };
}
