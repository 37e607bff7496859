import type { Company } from '@shared/domain/company';
import type { OpenFile } from '../database/open-file';

/**
 * Runs `write` in one transaction and takes `company` as the current one once it has committed. Where anything
 * fails, the file and the company in memory both stay as they were.
 */
export function commit(file: OpenFile, company: Company | null, write: () => void): void {
  file.database.transaction(write).immediate();
  file.company = company;
}
