import type { TeamMember } from '../../domain/team-member';
import { placeOfAllocation } from '../areas';
import type { ExplainedInput } from '../explanation';
import { memberHref, pageHrefs } from '../hrefs';
import { loadedMonthlyCents, monthlyPayCents, worksIn } from '../loaded-cost';
import { addedLargest, type ExplainContext, input, joined } from './explain-context';

type Place = (typeof placeOfAllocation)[keyof typeof placeOfAllocation];

/** The lines that make a person's loaded cost: pay × (1 + burden) + other cost. */
export function loadedParts(member: TeamMember): ExplainedInput[] {
  const href = memberHref(member.id);
  const pay =
    member.pay.kind === 'salary'
      ? [
          input('Salary, a year', member.pay.annualCents, 'cents', { href }),
          joined('÷', input('Months a year', 12, 'months')),
        ]
      : [
          input('Pay, an hour', member.pay.hourlyCents, 'wholeCents', { href }),
          joined('×', input('Hours a month', member.pay.hoursPerMonth, 'hours', { href })),
        ];
  const burden = [
    input('The pay itself', 1, 'factor'),
    joined('+', input('Burden', member.burdenRate, 'rate', { href })),
  ];
  return [
    input('Pay, a month', monthlyPayCents(member.pay), 'cents', { parts: pay }),
    joined('×', input('Pay with burden', 1 + member.burdenRate, 'factor', { parts: burden })),
    joined('+', input('Other cost, a month', member.otherMonthlyCents, 'cents', { href })),
  ];
}

/** A person's loaded cost a month. */
export function loadedInput(member: TeamMember): ExplainedInput {
  return input('Loaded cost, a month', loadedMonthlyCents(member), 'cents', { parts: loadedParts(member) });
}

interface Placed {
  readonly member: TeamMember;
  readonly share: number;
}

function peopleOf(place: Place, { company }: ExplainContext): Placed[] {
  return company.team
    .filter((member) => worksIn(member, company.asOf))
    .map((member) => ({
      member,
      share: member.allocations
        .filter(({ to }) => placeOfAllocation[to] === place)
        .reduce((total, allocation) => total + allocation.share, 0),
    }))
    .filter(({ share }) => share > 0);
}

/** Labor of a place a month, by person. */
export function laborInput(place: Place, context: ExplainContext): ExplainedInput {
  const people = peopleOf(place, context);
  const costOf = ({ member, share }: Placed) => loadedMonthlyCents(member) * share;
  const lineOf = (placed: Placed) =>
    input(placed.member.name, costOf(placed), 'cents', {
      href: memberHref(placed.member.id),
      parts: [loadedInput(placed.member), joined('×', input('Share of working time', placed.share, 'rate'))],
    });
  const total = people.reduce((cents, placed) => cents + costOf(placed), 0);
  const parts = addedLargest(people, costOf, lineOf, 'cents');
  return input('Labor, a month', total, 'cents', { href: pageHrefs.team, parts });
}

/** People of a place, by person. */
export function peopleInput(place: Place, context: ExplainContext): ExplainedInput {
  const people = peopleOf(place, context);
  const shareOf = ({ share }: Placed) => share;
  const lineOf = ({ member, share }: Placed) => input(member.name, share, 'people', { href: memberHref(member.id) });
  const total = people.reduce((shares, { share }) => shares + share, 0);
  const parts = addedLargest(people, shareOf, lineOf, 'people');
  return input('People', total, 'people', { href: pageHrefs.team, parts });
}
