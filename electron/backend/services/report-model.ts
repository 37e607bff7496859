import type { PrintJob, PrintRequest } from '@shared/contract';
import type { Company } from '@shared/domain/company';
import { SeatwiseError } from '@shared/errors';
import { buildClientReport } from '@shared/report/build-client-report';
import { buildOwnerReport } from '@shared/report/build-owner-report';
import type { OpenFile } from '../database/open-file';
import { requireCompany } from './require-company';

/** The model of a report as of `today` (YYYY-MM-DD); throws a SeatwiseError where its client or scenario is gone. */
export function reportModel(file: OpenFile, request: PrintRequest, today: string): PrintJob {
  const company = requireCompany(file);
  const { paper } = request;
  if (request.kind === 'owner') {
    const scenario = request.scenarioId === null ? null : findScenario(company, request.scenarioId);
    return { kind: 'owner', paper, report: buildOwnerReport({ company, scenario, today }) };
  }
  const { id } = findClient(company, request.clientId);
  return { kind: 'client', paper, report: buildClientReport({ company, clientId: id, today }) };
}

/** The client of a report; throws a SeatwiseError where it is gone. */
export function findClient(company: Company, clientId: string): Company['clients'][number] {
  const client = company.clients.find(({ id }) => id === clientId);
  if (client === undefined)
    throw new SeatwiseError('notFound', 'This client is not there any more. Choose another one.');
  return client;
}

function findScenario(company: Company, scenarioId: string): Company['scenarios'][number] {
  const scenario = company.scenarios.find(({ id }) => id === scenarioId);
  if (scenario === undefined) {
    throw new SeatwiseError('notFound', 'This scenario is not there any more. Choose another one.');
  }
  return scenario;
}
