import type { AllocationTarget } from '../domain/areas';
import { allocationTargets } from '../domain/areas';
import type { Company } from '../domain/company';
import type { TeamMember } from '../domain/team-member';
import { areaNames } from '../engine/areas';
import { noNames } from '../import/split-names';
import { choiceLabel, fieldLabel } from './field-labels';
import { amount, type CsvTable, percent } from './write-csv';

const toolKeys = ['name', 'vendor', 'area', 'inOffering', 'unit', 'unitCost', 'minimum', 'billing', 'clients'];
const memberKeys = ['name', 'title', 'pay', 'payKind', 'hoursPerMonth', 'burden', 'other', 'startsOn', 'endsOn'];
const timeKeys = ['date', 'client', 'member', 'workType', 'hours'];

/** Every tool and what it costs. */
export function toolTable({ tools, clients }: Company): CsvTable {
  const clientNames = new Map(clients.map(({ id, name }) => [id, name]));
  return {
    header: toolKeys.map((key) => fieldLabel('tools', key)),
    rows: tools.map((tool) => [
      tool.name,
      tool.vendor,
      choiceLabel('tools', 'area', tool.area),
      tool.inOffering,
      choiceLabel('tools', 'unit', tool.unit),
      amount(tool.unitCostCents),
      amount(tool.minimumMonthlyCents),
      choiceLabel('tools', 'billing', tool.billing),
      tool.clientIds === null ? null : namesOf(tool.clientIds, clientNames),
    ]),
  };
}

function namesOf(ids: readonly string[], names: ReadonlyMap<string, string>): string {
  return ids.length === 0 ? noNames : ids.map((id) => names.get(id) ?? id).join('; ');
}

/** Every person with pay and where the working time goes. */
export function teamTable({ team }: Company): CsvTable {
  return {
    header: [
      ...memberKeys.map((key) => fieldLabel('team', key)),
      ...allocationTargets.map((target) => fieldLabel('team', `share.${target}`)),
    ],
    rows: team.map((member) => [
      member.name,
      member.title,
      amount(member.pay.kind === 'salary' ? member.pay.annualCents : member.pay.hourlyCents),
      choiceLabel('team', 'payKind', member.pay.kind),
      member.pay.kind === 'hourly' ? member.pay.hoursPerMonth : null,
      percent(member.burdenRate),
      amount(member.otherMonthlyCents),
      member.startsOn,
      member.endsOn,
      ...allocationTargets.map((target) => percent(shareOf(member, target) || null)),
    ]),
  };
}

function shareOf({ allocations }: TeamMember, target: AllocationTarget): number {
  return allocations.reduce((sum, { to, share }) => (to === target ? sum + share : sum), 0);
}

/** Every kind of work and its class. */
export function workTypeTable({ workTypes }: Company): CsvTable {
  const classNames: Readonly<Record<Company['workTypes'][number]['class'], string>> = {
    rhem: 'Reactive',
    proserv: areaNames.proserv,
    central: areaNames.central,
    tam: areaNames.tam,
    vcio: areaNames.vcio,
    internal: 'Internal',
  };
  return {
    header: ['Kind of work', 'Logged under', 'Class', 'On site'],
    rows: workTypes.map((type) => [type.name, areaNames[type.loggedUnder], classNames[type.class], type.onsite]),
  };
}

/** Hours by month, client, person and kind of work. */
export function timeTable({ time, clients, team, workTypes }: Company): CsvTable {
  const names = new Map([...clients, ...team, ...workTypes].map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? id));
  return {
    header: timeKeys.map((key) => fieldLabel('time', key)),
    rows: time.map(({ month, clientId, memberId, workTypeId, hours }) => [
      month,
      nameOf(clientId),
      nameOf(memberId),
      nameOf(workTypeId),
      hours,
    ]),
  };
}
