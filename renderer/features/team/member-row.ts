import type { Company } from '@shared/domain/company';
import type { TeamMember } from '@shared/domain/team-member';
import { allocationTotal, isFullyAllocated, loadedMonthlyCents, worksIn } from '@shared/engine/loaded-cost';
import type { Formatter } from '@shared/format/formatter';

/** A person as the grid shows them: as entered, and what they cost a month. */
export interface MemberRow {
  readonly id: string;
  readonly entity: TeamMember;
  readonly loadedCents: number;
  /** Sum of the shares; 1 is all of the working time. */
  readonly allocated: number;
  readonly isFullyAllocated: boolean;
  /** Why the person doesn't count this month, or null. */
  readonly away: string | null;
}

/** Rows of everyone; loaded costs are those of `figures`, the company of the scenario in force. */
export function memberRows(company: Company, figures: Company, formatter: Formatter): MemberRow[] {
  const inForce = new Map(figures.team.map((member) => [member.id, member]));
  return company.team.map((entity) => ({
    id: entity.id,
    entity,
    loadedCents: loadedMonthlyCents(inForce.get(entity.id) ?? entity),
    allocated: allocationTotal(entity),
    isFullyAllocated: isFullyAllocated(entity),
    away: awayReason(entity, company.asOf, formatter),
  }));
}

function awayReason(member: TeamMember, asOf: string, formatter: Formatter): string | null {
  if (worksIn(member, asOf)) return null;
  if (member.startsOn > asOf) return `starts ${formatter.month(member.startsOn, 'short')}`;
  return member.endsOn === null ? null : `left ${formatter.month(member.endsOn, 'short')}`;
}
