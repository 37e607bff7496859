import type { Pay, TeamMember } from '../domain/team-member';

/** Pay of a month in cents: a twelfth of a salary, or hourly pay × hours. */
export function monthlyPayCents(pay: Pay): number {
  return pay.kind === 'salary' ? pay.annualCents / 12 : pay.hourlyCents * pay.hoursPerMonth;
}

/** What a person costs a month, in cents: pay × (1 + burden) + other monthly cost. */
export function loadedMonthlyCents(member: Pick<TeamMember, 'pay' | 'burdenRate' | 'otherMonthlyCents'>): number {
  return monthlyPayCents(member.pay) * (1 + member.burdenRate) + member.otherMonthlyCents;
}

/** Sum of a person's shares; 1 where all working time is allocated. */
export function allocationTotal(member: Pick<TeamMember, 'allocations'>): number {
  return member.allocations.reduce((total, allocation) => total + allocation.share, 0);
}

/** Whether a person's shares come to 100 %, float noise forgiven. */
export function isFullyAllocated(member: Pick<TeamMember, 'allocations'>): boolean {
  return Math.abs(allocationTotal(member) - 1) < 1e-6;
}

/** Whether a person is on the team in a month. */
export function worksIn(member: Pick<TeamMember, 'startsOn' | 'endsOn'>, month: string): boolean {
  return member.startsOn <= month && (member.endsOn === null || month <= member.endsOn);
}
