import { type AllocationTarget, allocationTargets } from '@shared/domain/areas';
import type { TeamMember } from '@shared/domain/team-member';
import { allocationTotal } from '@shared/engine/loaded-cost';

/** What each share of working time means for the figures, one line. */
export const allocationRules: Readonly<Record<AllocationTarget, string>> = {
  support: 'Reactive work for users; the one variable area',
  dispatch: 'Counts as Support and lowers its leverage',
  central: 'Proactive work from tools to many clients',
  tam: 'Standards, assessment and alignment',
  vcio: 'Business strategy with decision makers',
  designDesk: 'Counts as vCIO and lowers its leverage',
  proserv: 'Billed apart, no part of a seat',
  otherDelivery: 'Delivery outside the five areas; the price must still cover it',
  nonDelivery: 'Sales, administration, owner: no cost of service',
};

/** The order in which shares are edited and drawn: an area, then the role that counts in it. */
export const allocationOrder: readonly AllocationTarget[] = [
  'support',
  'dispatch',
  'central',
  'tam',
  'vcio',
  'designDesk',
  'proserv',
  'otherDelivery',
  'nonDelivery',
];

/** The color a share is drawn in. */
export const allocationColors: Readonly<Record<AllocationTarget, string>> = {
  support: 'var(--support)',
  dispatch: 'color-mix(in srgb, var(--support) 55%, var(--surface))',
  central: 'var(--central)',
  tam: 'var(--tam)',
  vcio: 'var(--vcio)',
  designDesk: 'color-mix(in srgb, var(--vcio) 60%, var(--surface))',
  proserv: 'var(--proserv)',
  otherDelivery: 'var(--outside)',
  nonDelivery: 'var(--line-strong)',
};

/** Shares of a person by target; several entries of one target are added up. */
export function shareOf(member: Pick<TeamMember, 'allocations'>, target: AllocationTarget): number {
  return clean(member.allocations.reduce((sum, { to, share }) => sum + (to === target ? share : 0), 0));
}

/** The person with a share typed for one target; all of someone's time leaves none for the others. */
export function withTypedShare(member: TeamMember, target: AllocationTarget, share: number): TeamMember {
  return share === 1 ? { ...member, allocations: [{ to: target, share }] } : withShare(member, target, share);
}

/** The person with another share of one target; zero removes it. The others stay as they are. */
export function withShare(member: TeamMember, target: AllocationTarget, share: number): TeamMember {
  const shares = new Map(allocationTargets.map((to) => [to, to === target ? clean(share) : shareOf(member, to)]));
  const allocations = allocationTargets.flatMap((to) => {
    const value = shares.get(to) ?? 0;
    return value > 0 ? [{ to, share: value }] : [];
  });
  return { ...member, allocations };
}

/** What is missing to 100 % as a share; negative where there is too much. */
export function missingShare(member: Pick<TeamMember, 'allocations'>): number {
  return clean(1 - allocationTotal(member));
}

/** The person with what is missing given to a target, or what is too much taken from it as far as it goes. */
export function withRestGivenTo(member: TeamMember, target: AllocationTarget): TeamMember {
  const share = shareOf(member, target) + missingShare(member);
  return withShare(member, target, Math.min(1, Math.max(0, share)));
}

/** Drops the noise of adding fractions, far below a hundredth of a percent. */
function clean(share: number): number {
  return Math.round(share * 1e8) / 1e8;
}
