import type { Month } from './primitives';
import { starterAreas } from './starter-areas';
import type { Allocation, TeamMember } from './team-member';

/**
 * How labor is spread over the areas until the real team is entered: the shares that a company at the guidelines
 * has. Together they are 1, so that all of the labor is in the price of a seat.
 */
const starterAllocations: readonly Allocation[] = [
  { to: 'support', share: 0.4 },
  { to: 'central', share: 0.15 },
  { to: 'tam', share: 0.29 },
  { to: 'vcio', share: 0.16 },
];

const maxStarterPeople = 50;

/**
 * A team that costs `laborMonthlyCents` a month, to the cent: as many people as that pays for at the starting cost
 * of a support technician, at least one, all with the same salary and no burden.
 */
export function starterTeam(laborMonthlyCents: number, asOf: Month): TeamMember[] {
  const paidFor = Math.round(laborMonthlyCents / starterAreas().support.loadedMonthlyCents);
  const people = Math.min(Math.max(paidFor, 1), maxStarterPeople);
  const wholeCents = Math.floor(laborMonthlyCents / people);
  const extraCents = laborMonthlyCents - wholeCents * people;
  return Array.from({ length: people }, (_, at) => ({
    id: `person-${at + 1}`,
    name: `Person ${at + 1}`,
    title: 'To be replaced by the real team',
    // The first people carry the cents that do not divide evenly, so that the sum is exact.
    pay: { kind: 'salary', annualCents: 12 * (wholeCents + (at < extraCents ? 1 : 0)) },
    burdenRate: 0,
    otherMonthlyCents: 0,
    startsOn: `${asOf.slice(0, 4)}-01`,
    endsOn: null,
    allocations: starterAllocations.map((allocation) => ({ ...allocation })),
  }));
}
