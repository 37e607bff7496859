import type { PrintRequest } from '@shared/contract';
import type { Company } from '@shared/domain/company';
import { fileNameSlug } from '@shared/domain/file-name-slug';
import { findClient } from './report-model';

/** What a report's PDF is called: `larkspur-it-owner-summary-2026-11-23.pdf`. */
export function reportFileName(company: Company, request: PrintRequest, today: string): string {
  const subject = request.kind === 'owner' ? 'owner' : fileNameSlug(findClient(company, request.clientId).name);
  return `${fileNameSlug(company.settings.companyName)}-${subject}-summary-${today}.pdf`;
}
