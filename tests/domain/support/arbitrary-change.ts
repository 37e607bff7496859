import { applyChanges } from '@shared/domain/apply-changes';
import { allocationTargets, deliveryAreas, toolAreas } from '@shared/domain/areas';
import type { Change } from '@shared/domain/change';
import type { Client } from '@shared/domain/client';
import { clientStatuses } from '@shared/domain/client';
import type { Company } from '@shared/domain/company';
import { findProblems } from '@shared/domain/find-problems';
import { emptyCompany } from '@shared/domain/new-company';
import type { Scenario } from '@shared/domain/scenario';
import type { TeamMember } from '@shared/domain/team-member';
import type { TimeEntry } from '@shared/domain/time';
import { workClasses } from '@shared/domain/time';
import { type Tool, toolUnits } from '@shared/domain/tool';
import fc from 'fast-check';

/** Few ids, so that random changes meet, replace and refer to each other often. */
const idOf = (letter: string, count: number) => fc.integer({ min: 1, max: count }).map((at) => `${letter}${at}`);
const seatTypeId = idOf('s', 3);
const clientId = idOf('c', 4);
const toolId = idOf('t', 3);
const memberId = idOf('m', 3);
const workTypeId = idOf('w', 3);
const scenarioId = idOf('x', 2);

const name = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() === text && text !== '');
const cents = fc.integer({ min: 0, max: 1_000_000 });
const amount = fc.double({ min: 0, max: 500, noNaN: true }).map((value) => value + 0);
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const month = fc.constantFrom('2026-07', '2026-08', '2026-09');

const client: fc.Arbitrary<Client> = fc
  .record({
    id: clientId,
    name,
    status: fc.constantFrom(...clientStatuses),
    since: fc.option(month),
    until: fc.constant(null),
    contactName: fc.constant(''),
    contactTitle: fc.constant('CFO'),
    endpoints: fc.option(amount),
    nrrMonthlyCents: cents,
    notes: fc.string({ maxLength: 20 }),
    lines: fc.array(
      fc.record({
        description: fc.constant('Seats'),
        kind: fc.constantFrom('mrr' as const, 'orr' as const),
        unit: fc.constantFrom('seat' as const, 'endpoint' as const, 'flat' as const),
        seatTypeId,
        quantity: amount,
        unitPriceCents: cents,
      }),
      { maxLength: 3 },
    ),
  })
  .map((value) => ({ ...value, lines: value.lines.map((line, at) => ({ id: `l${at}`, ...line })) }));

const tool: fc.Arbitrary<Tool> = fc.record({
  id: toolId,
  name,
  vendor: fc.constant('Vendor'),
  area: fc.constantFrom(...toolAreas),
  inOffering: fc.boolean(),
  unit: fc.constantFrom(...toolUnits),
  unitCostCents: cents,
  minimumMonthlyCents: cents,
  billing: fc.constantFrom('monthly' as const, 'annual' as const),
  clientIds: fc.option(fc.uniqueArray(clientId, { maxLength: 4 })),
});

const member: fc.Arbitrary<TeamMember> = fc.record({
  id: memberId,
  name,
  title: fc.constant('Technician'),
  pay: fc.oneof(
    fc.record({ kind: fc.constant('salary' as const), annualCents: cents }),
    fc.record({ kind: fc.constant('hourly' as const), hourlyCents: cents, hoursPerMonth: amount }),
  ),
  burdenRate: share,
  otherMonthlyCents: cents,
  startsOn: fc.constant('2026-01'),
  endsOn: fc.option(month),
  allocations: fc.array(fc.record({ to: fc.constantFrom(...allocationTargets), share }), { maxLength: 3 }),
});

const time: fc.Arbitrary<TimeEntry> = fc.record({
  month,
  clientId: fc.option(clientId),
  memberId: fc.option(memberId),
  workTypeId,
  hours: fc.oneof(fc.constant(0), amount),
});

const scenario: fc.Arbitrary<Scenario> = fc.record({
  id: scenarioId,
  name,
  notes: fc.constant(''),
  levers: fc.tuple(share, cents, fc.boolean()).map(([rate, priceCents, on]) => [
    { id: 'a', on, kind: 'seatPrice' as const, change: 'set' as const, priceCents, clientIds: null },
    { id: 'b', on: !on, kind: 'seatPrice' as const, change: 'percent' as const, rate, clientIds: null },
    { id: 'c', on, kind: 'rhem' as const, hoursPerSeat: rate, clientIds: null },
  ]),
});

const seatType = fc.record({ id: seatTypeId, name, weight: fc.constantFrom(0.5, 1), defaultPriceCents: cents });

const workType = fc.record({
  id: workTypeId,
  name,
  loggedUnder: fc.constantFrom(...deliveryAreas),
  class: fc.constantFrom(...workClasses),
  onsite: fc.boolean(),
});

const base = emptyCompany({ companyName: 'Larkspur IT', currency: 'USD', locale: 'en-US', asOf: '2026-09' });
const settings = fc
  .record({ rhemAssumed: share, logo: fc.constantFrom(null, 'data:image/png;base64,AAAA') })
  .map(({ rhemAssumed, logo }) => ({ ...base.settings, rhemAssumed, branding: { ...base.settings.branding, logo } }));

const removal = fc.oneof(
  seatTypeId.map((id) => ({ op: 'remove' as const, part: 'seatTypes' as const, id })),
  clientId.map((id) => ({ op: 'remove' as const, part: 'clients' as const, id })),
  toolId.map((id) => ({ op: 'remove' as const, part: 'tools' as const, id })),
  memberId.map((id) => ({ op: 'remove' as const, part: 'team' as const, id })),
  workTypeId.map((id) => ({ op: 'remove' as const, part: 'workTypes' as const, id })),
  scenarioId.map((id) => ({ op: 'remove' as const, part: 'scenarios' as const, id })),
);

const arbitraryChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 2, arbitrary: seatType.map((value) => ({ op: 'put' as const, part: 'seatTypes' as const, value })) },
  { weight: 4, arbitrary: client.map((value) => ({ op: 'put' as const, part: 'clients' as const, value })) },
  { weight: 2, arbitrary: tool.map((value) => ({ op: 'put' as const, part: 'tools' as const, value })) },
  { weight: 2, arbitrary: member.map((value) => ({ op: 'put' as const, part: 'team' as const, value })) },
  { weight: 2, arbitrary: workType.map((value) => ({ op: 'put' as const, part: 'workTypes' as const, value })) },
  { weight: 1, arbitrary: scenario.map((value) => ({ op: 'put' as const, part: 'scenarios' as const, value })) },
  { weight: 6, arbitrary: time.map((value) => ({ op: 'put' as const, part: 'time' as const, value })) },
  { weight: 1, arbitrary: month.map((value) => ({ op: 'put' as const, part: 'asOf' as const, value })) },
  { weight: 1, arbitrary: settings.map((value) => ({ op: 'put' as const, part: 'settings' as const, value })) },
  { weight: 4, arbitrary: removal },
);

/** A company in which the small ids above exist, so that few random changes are refused. */
export const populatedCompany: Company = {
  ...base,
  seatTypes: ['s1', 's2', 's3'].map((id) => ({ id, name: id, weight: 1, defaultPriceCents: 17_500 })),
  workTypes: ['w1', 'w2', 'w3'].map((id) => ({
    id,
    name: id,
    loggedUnder: 'support',
    class: 'rhem',
    onsite: false,
  })),
  clients: ['c1', 'c2', 'c3', 'c4'].map((id) => ({
    id,
    name: id,
    status: 'active',
    since: null,
    until: null,
    contactName: '',
    contactTitle: '',
    endpoints: null,
    nrrMonthlyCents: 0,
    notes: '',
    lines: [],
  })),
  team: ['m1', 'm2', 'm3'].map((id) => ({
    id,
    name: id,
    title: '',
    pay: { kind: 'salary', annualCents: 6_000_000 },
    burdenRate: 0.2,
    otherMonthlyCents: 0,
    startsOn: '2026-01',
    endsOn: null,
    allocations: [{ to: 'support', share: 1 }],
  })),
  time: ['c1', 'c2', 'c3', 'c4'].flatMap((at) =>
    ['m1', 'm2', null].map((by) => ({ month: '2026-09', clientId: at, memberId: by, workTypeId: 'w1', hours: 0.1 })),
  ),
};

/** A list of changes, long enough that they meet each other. */
export const arbitraryChanges: fc.Arbitrary<Change[]> = fc.array(arbitraryChange, { maxLength: 40, size: 'max' });

/** Those of the changes that can be made one after the other, from the company on. */
export function soundChanges(company: Company, changes: readonly Change[]): Change[] {
  let current = company;
  return changes.filter((change) => {
    const next = applyChanges(current, [change]);
    const sound = findProblems(next).length === 0;
    if (sound) current = next;
    return sound;
  });
}
