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
  const lines = peopleOf(place, context).map(({ member, share }) =>
    input(member.name, loadedMonthlyCents(member) * share, 'cents', {
      href: memberHref(member.id),
      parts: [loadedInput(member), joined('×', input('Share of working time', share, 'rate'))],
    }),
  );
  const total = lines.reduce((cents, line) => cents + (line.value ?? 0), 0);
  return input('Labor, a month', total, 'cents', { href: pageHrefs.team, parts: addedLargest(lines, 'cents') });
}

/** People of a place, by person. */
export function peopleInput(place: Place, context: ExplainContext): ExplainedInput {
  const lines = peopleOf(place, context).map(({ member, share }) =>
    input(member.name, share, 'people', { href: memberHref(member.id) }),
  );
  const total = lines.reduce((people, line) => people + (line.value ?? 0), 0);
  return input('People', total, 'people', { href: pageHrefs.team, parts: addedLargest(lines, 'people') });
}
