import { allocationTargets } from '../domain/areas';
import { maxUnitCents } from '../domain/primitives';
import type { Allocation, Pay, TeamMember } from '../domain/team-member';
import type { ImportPlan, PlanInput } from './import-plan';
import { newMember } from './new-rows';
import { planEntities, type Refuse, totalOf, withValues } from './plan-entities';
import { numberOf, type ReadRow, textOf } from './row-reader';

const fullTimeHours = 160;
const longestMonthHours = 744;
/** Less than any share a person would write; a file rounds shares such as a third. */
const leastShare = 1e-9;

/** What a file of people would do. Empty cells change nothing. */
export function planTeam(input: PlanInput): ImportPlan {
  return planEntities<TeamMember>(input, {
    list: 'team',
    known: input.company.team,
    create: (named) => newMember(named, input.company.asOf, input.company),
    fill: fillMember,
    put: (value) => ({ op: 'put', part: 'team', value }),
    totals: (before, taken, after) => {
      const rows = { before, taken, after };
      return [totalOf('People', 'count', () => 1, rows), totalOf('Pay a year', 'wholeCents', yearlyCents, rows)];
    },
  });
}

function yearlyCents({ pay }: TeamMember): number {
  return pay.kind === 'salary' ? pay.annualCents : pay.hourlyCents * pay.hoursPerMonth * 12;
}

function fillMember(member: TeamMember, read: ReadRow, refuse: Refuse): TeamMember | null {
  const pay = payOf(member.pay, read, refuse);
  if (pay === null) return null;
  const values: Partial<TeamMember> = { pay };
  const title = textOf(read, 'title');
  const burdenRate = numberOf(read, 'burden');
  const otherMonthlyCents = numberOf(read, 'other');
  const startsOn = textOf(read, 'startsOn');
  const endsOn = textOf(read, 'endsOn');
  if (title !== undefined) values.title = title;
  if (burdenRate !== undefined) values.burdenRate = burdenRate;
  if (otherMonthlyCents !== undefined) values.otherMonthlyCents = otherMonthlyCents;
  if (startsOn !== undefined) values.startsOn = startsOn;
  if (endsOn !== undefined) values.endsOn = endsOn;
  const allocations = allocationsOf(member.allocations, read);
  if (allocations !== null) values.allocations = allocations;
  const filled = withValues(member, values);
  if (filled.endsOn !== null && filled.endsOn < filled.startsOn) {
    return refuse(
      'endsOn',
      `The last month, ${filled.endsOn}, is before the first, ${filled.startsOn}.`,
      'Correct one of the two.',
    );
  }
  return filled;
}

function payOf(pay: Pay, read: ReadRow, refuse: Refuse): Pay | null {
  const cents = numberOf(read, 'pay');
  const hours = numberOf(read, 'hoursPerMonth');
  const kind = textOf(read, 'payKind') ?? pay.kind;
  if (hours !== undefined && hours > longestMonthHours) {
    return refuse('hoursPerMonth', 'A month has no more than 744 hours.', 'Correct the hours.');
  }
  if (kind !== 'hourly') {
    const known = pay.kind === 'salary' ? pay.annualCents : undefined;
    const annualCents = cents ?? known;
    if (annualCents !== undefined) return { kind: 'salary', annualCents };
    return refuse('pay', 'A salary takes the place of a wage, and its amount is missing.', 'Fill it in.');
  }
  const hourlyCents = cents ?? (pay.kind === 'hourly' ? pay.hourlyCents : undefined);
  if (hourlyCents === undefined) {
    return refuse('pay', 'A wage takes the place of a salary, and its amount is missing.', 'Fill it in.');
  }
  if (hourlyCents > maxUnitCents)
    return refuse('pay', 'This is too much for an hour.', 'Correct the pay or what it is for.');
  return {
    kind: 'hourly',
    hourlyCents,
    hoursPerMonth: hours ?? (pay.kind === 'hourly' ? pay.hoursPerMonth : fullTimeHours),
  };
}

/** The shares of the file in place of those there were; null where it gives none. Same shares keep their order. */
function allocationsOf(known: Allocation[], read: ReadRow): Allocation[] | null {
  const given = allocationTargets.flatMap((to) => {
    const share = numberOf(read, `share.${to}`);
    return share === undefined ? [] : [{ to, share }];
  });
  if (given.length === 0) return null;
  const shares = given.filter(({ share }) => share > 0);
  const isSame = allocationTargets.every((to) => Math.abs(shareOf(known, to) - shareOf(shares, to)) < leastShare);
  if (isSame) return known;
  const order = (to: Allocation['to']) => {
    const at = known.findIndex((allocation) => allocation.to === to);
    return at < 0 ? known.length : at;
  };
  return shares.sort((left, right) => order(left.to) - order(right.to));
}

function shareOf(allocations: readonly Allocation[], target: Allocation['to']): number {
  return allocations.reduce((sum, { to, share }) => (to === target ? sum + share : sum), 0);
}
