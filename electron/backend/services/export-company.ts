import type { CallOutput } from '@shared/contract';
import { companyFileName, writeCompanyFile } from '@shared/domain/company-file';
import type { OpenFile } from '../database/open-file';
import { requireCompany } from './require-company';

/** The company as a file: its name and text. */
export function exportCompany(file: OpenFile): CallOutput<'company.export'> {
  const company = requireCompany(file);
  return { fileName: companyFileName(company, company.asOf), text: writeCompanyFile(company) };
}
