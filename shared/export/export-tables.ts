import type { Company } from '../domain/company';
import { fileNameSlug } from '../domain/file-name-slug';
import type { Analysis } from '../engine/analysis';
import { clientTable, lineTable, profitabilityTable } from './export-client-tables';
import { teamTable, timeTable, toolTable, workTypeTable } from './export-company-tables';
import { type CsvTable, writeCsv } from './write-csv';

/** Every table that can be exported, in the order it is offered. */
export const exportTables = [
  { id: 'clients', label: 'Clients', table: clientTable },
  { id: 'lines', label: 'Agreement lines', table: lineTable },
  { id: 'tools', label: 'Tools', table: toolTable },
  { id: 'team', label: 'Team', table: teamTable },
  { id: 'workTypes', label: 'Kinds of work', table: workTypeTable },
  { id: 'time', label: 'Time', table: timeTable },
  { id: 'profitability', label: 'Client profitability', table: profitabilityTable },
] as const satisfies readonly {
  id: string;
  label: string;
  table: (company: Company, analysis: Analysis) => CsvTable;
}[];

export type ExportTableId = (typeof exportTables)[number]['id'];

/** One table of the company as a CSV file: its name, such as `larkspur-it-time-2026-09.csv`, and its text. */
export function exportCsv(
  id: ExportTableId,
  company: Company,
  analysis: Analysis,
): { readonly fileName: string; readonly text: string } {
  const found = exportTables.find((known) => known.id === id);
  if (found === undefined) throw new Error(`There is no table ${id}.`);
  const name = `${fileNameSlug(company.settings.companyName)}-${fileNameSlug(found.label)}-${company.asOf}.csv`;
  return { fileName: name, text: writeCsv(found.table(company, analysis)) };
}
