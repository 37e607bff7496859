import type { Company } from '@shared/domain/company';
import { timeKey } from '@shared/domain/time-key';

/** The company with its rows in a fixed order, to compare companies whose rows may stand in any. */
export function inAnyOrder(company: Company): Company {
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
    [...rows].sort((left, right) => left.id.localeCompare(right.id));
  return {
    ...company,
    seatTypes: byId(company.seatTypes),
    clients: byId(company.clients),
    tools: byId(company.tools),
    team: byId(company.team),
    workTypes: byId(company.workTypes),
    scenarios: byId(company.scenarios),
    time: [...company.time].sort((left, right) => timeKey(left).localeCompare(timeKey(right))),
  };
}
