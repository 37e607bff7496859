import type { Client } from '../domain/client';
import type { Company } from '../domain/company';
import type { Month } from '../domain/primitives';
import type { TeamMember } from '../domain/team-member';
import type { WorkType } from '../domain/time';
import type { Tool } from '../domain/tool';
import { decisionKey, type PlanInput } from './import-plan';
import type { NewName } from './name-resolver';
import { firstNameFirst } from './normalize-name';

/** An active client of whom no more than the name is known. */
export function newClient({ id, name }: NewName, since: Month | null): Client {
  return {
    id,
    name,
    status: 'active',
    since,
    until: null,
    contactName: '',
    contactTitle: '',
    endpoints: null,
    nrrMonthlyCents: 0,
    notes: '',
    lines: [],
  };
}

/** A person whose pay and areas are still to be entered. */
export function newMember({ id, name }: NewName, startsOn: Month, company: Company): TeamMember {
  return {
    id,
    name: firstNameFirst(name),
    title: '',
    pay: { kind: 'salary', annualCents: 0 },
    burdenRate: company.team[0]?.burdenRate ?? 0,
    otherMonthlyCents: 0,
    startsOn,
    endsOn: null,
    allocations: [],
  };
}

/** A tool of Centralized Services, in the offering, whose cost is still to be entered. */
export function newTool({ id, name }: NewName): Tool {
  return {
    id,
    name,
    vendor: '',
    area: 'central',
    inOffering: true,
    unit: 'flat',
    unitCostCents: 0,
    minimumMonthlyCents: 0,
    billing: 'monthly',
    clientIds: null,
  };
}

const areaOfClass = {
  rhem: 'support',
  proserv: 'proserv',
  central: 'central',
  tam: 'tam',
  vcio: 'vcio',
  internal: 'support',
} as const satisfies Record<WorkType['class'], WorkType['loggedUnder']>;

/** A kind of work of the class that was chosen for it; reactive where none was. */
export function newWorkType({ id, key, name }: NewName, decisions: PlanInput['decisions']): WorkType {
  const decision = decisions.get(decisionKey('workTypes', key));
  const workClass = (decision?.action === 'create' ? decision.workClass : undefined) ?? 'rhem';
  return { id, name, loggedUnder: areaOfClass[workClass], class: workClass, onsite: false };
}
