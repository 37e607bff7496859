import type { TeamMember } from '@shared/domain/team-member';
import { type Raise, raisedCents } from '../../components/grid/raise';
import { changeCompany } from '../../lib/company-store';
import { newId } from '../../lib/new-id';

/** Keeps people, new or changed, as one undo step. */
export function saveMembers(label: string, members: readonly TeamMember[]): void {
  void changeCompany(
    label,
    members.map((value) => ({ op: 'put', part: 'team', value })),
  );
}

/** Removes people as one undo step; their recorded time stays. */
export function deleteMembers(members: readonly TeamMember[]): Promise<boolean> {
  return changeCompany(
    `deletion of ${membersName(members)}`,
    members.map(({ id }) => ({ op: 'remove', part: 'team', id })),
  );
}

/** Raises or lowers the pay of people as one undo step. */
export function raisePay(members: readonly TeamMember[], raise: Raise): void {
  saveMembers(
    `pay change of ${membersName(members)}`,
    members.map((member) => withRaisedPay(member, raise)),
  );
}

/** The person with another pay; an amount is per year for a salary and per hour for a wage. */
export function withRaisedPay(member: TeamMember, raise: Raise): TeamMember {
  const { pay } = member;
  return {
    ...member,
    pay:
      pay.kind === 'salary'
        ? { kind: 'salary', annualCents: raisedCents(pay.annualCents, raise) }
        : { ...pay, hourlyCents: raisedCents(pay.hourlyCents, raise) },
  };
}

/** A person's name, or how many they are. */
export function membersName(members: readonly TeamMember[]): string {
  const [first] = members;
  return members.length === 1 && first ? first.name : `${members.length.toLocaleString()} people`;
}

/** Someone in Support from this month on, with pay still to be entered. `burdenRate` is that of the others. */
export function newMember(name: string, startsOn: string, burdenRate: number): TeamMember {
  return {
    id: newId(),
    name,
    title: '',
    pay: { kind: 'salary', annualCents: 0 },
    burdenRate,
    otherMonthlyCents: 0,
    startsOn,
    endsOn: null,
    allocations: [{ to: 'support', share: 1 }],
  };
}
