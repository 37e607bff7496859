import { allocationTargets, deliveryAreas, toolAreas } from '@shared/domain/areas';
import { type AgreementLine, type Client, clientStatuses } from '@shared/domain/client';
import type { Company } from '@shared/domain/company';
import { emptyCompany } from '@shared/domain/new-company';
import { maxMonthlyCents, maxQuantity, maxUnitCents } from '@shared/domain/primitives';
import type { Lever } from '@shared/domain/scenario';
import type { Settings } from '@shared/domain/settings';
import type { TeamMember } from '@shared/domain/team-member';
import { type TimeEntry, workClasses } from '@shared/domain/time';
import { type Tool, toolUnits } from '@shared/domain/tool';
import fc from 'fast-check';

/** How odd companies are: `any` has everything the schema lets pass, `tame` what a real one could hold. */
export type Oddity = 'any' | 'tame';

const asOf = '2026-09';
const months = ['2025-12', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2027-03'] as const;
const seatTypeIds = ['full', 'half'] as const;
const workTypeIds = ['work-0', 'work-1', 'work-2', 'work-3', 'work-4', 'work-5'] as const;

const positive = (max: number, oddity: Oddity) =>
  oddity === 'any'
    ? fc.double({ min: Number.MIN_VALUE, max, noNaN: true })
    : fc.integer({ min: 1, max: 1_000 }).map((thousandths) => (thousandths * max) / 1_000);
/** A fraction up to `max`; a tame one has at most three digits, as people enter them. */
function fraction(max: number, oddity: Oddity): fc.Arbitrary<number> {
  if (oddity === 'any') return fc.double({ min: 0, max, noNaN: true });
  return fc.integer({ min: 0, max: max * 1_000 }).map((thousandths) => thousandths / 1_000);
}

const monthArbitrary = fc.constantFrom(...months);

function cents(max: number, oddity: Oddity): fc.Arbitrary<number> {
  if (oddity === 'tame') return fc.integer({ min: 0, max: Math.min(max, 5_000_000) });
  return fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(0, 1, max), fc.integer({ min: 0, max }));
}

function quantity(oddity: Oddity): fc.Arbitrary<number> {
  if (oddity === 'tame') return fc.integer({ min: 0, max: 400 });
  return fc.oneof(
    fc.integer({ min: 0, max: 400 }),
    fc.constantFrom(0, Number.MIN_VALUE, 1e-12, 0.5, maxQuantity),
    fc.double({ min: 0, max: maxQuantity, noNaN: true }),
  );
}

function lineArbitrary(oddity: Oddity): fc.Arbitrary<Omit<AgreementLine, 'id'>> {
  return fc.record({
    description: fc.constantFrom('', 'Managed seat'),
    kind: fc.constantFrom('mrr', 'mrr', 'orr'),
    unit: fc.constantFrom('seat', 'seat', 'endpoint', 'flat'),
    seatTypeId: fc.constantFrom(...seatTypeIds),
    quantity: quantity(oddity),
    unitPriceCents: cents(maxUnitCents, oddity),
  });
}

function clientArbitrary(oddity: Oddity): fc.Arbitrary<Client> {
  return fc.record({
    id: fc.constant(''),
    name: fc.constantFrom('Oakline Foods', 'Hollis', 'Oakline Dental'),
    status: fc.constantFrom(...clientStatuses, 'active', 'active'),
    since: fc.constant(null),
    until: fc.constant(null),
    contactName: fc.constant(''),
    contactTitle: fc.constant(''),
    endpoints: fc.option(quantity(oddity)),
    nrrMonthlyCents: cents(maxMonthlyCents, oddity),
    notes: fc.constant(''),
    lines: fc
      .array(lineArbitrary(oddity), { maxLength: 4 })
      .map((lines) => lines.map((line, at) => ({ ...line, id: `line-${at}` }))),
  });
}

function toolArbitrary(oddity: Oddity): fc.Arbitrary<Tool> {
  return fc.record({
    id: fc.constant(''),
    name: fc.constant('A tool'),
    vendor: fc.constant(''),
    area: fc.constantFrom(...toolAreas, 'central'),
    inOffering: fc.boolean(),
    unit: fc.constantFrom(...toolUnits),
    unitCostCents: cents(maxUnitCents, oddity),
    minimumMonthlyCents: fc.oneof(fc.constant(0), cents(maxMonthlyCents, oddity)),
    billing: fc.constantFrom('monthly', 'annual'),
    clientIds: fc.option(fc.uniqueArray(fc.constantFrom('client-0', 'client-1', 'client-2'), { maxLength: 3 })),
  });
}

function memberArbitrary(oddity: Oddity): fc.Arbitrary<TeamMember> {
  return fc.record({
    id: fc.constant(''),
    name: fc.constant('Somebody'),
    title: fc.constantFrom('', 'Engineer'),
    pay: fc.oneof(
      fc.record({ kind: fc.constant('salary' as const), annualCents: cents(maxMonthlyCents, oddity) }),
      fc.record({
        kind: fc.constant('hourly' as const),
        hourlyCents: cents(oddity === 'any' ? maxUnitCents : 10_000, oddity),
        hoursPerMonth: fraction(744, oddity),
      }),
    ),
    burdenRate: fraction(5, oddity),
    otherMonthlyCents: cents(maxMonthlyCents, oddity),
    startsOn: fc.constantFrom('2020-01', '2026-09', '2026-10'),
    endsOn: fc.constantFrom(null, null, '2026-11'),
    allocations: fc.array(fc.record({ to: fc.constantFrom(...allocationTargets), share: fraction(1, oddity) }), {
      maxLength: 4,
    }),
  });
}

function timeArbitrary(oddity: Oddity): fc.Arbitrary<TimeEntry> {
  return fc.record({
    month: monthArbitrary,
    clientId: fc.constantFrom(null, 'client-0', 'client-1', 'client-2'),
    memberId: fc.constantFrom(null, 'member-0'),
    workTypeId: fc.constantFrom(...workTypeIds),
    hours: fc.oneof(fc.constantFrom(0, ...(oddity === 'any' ? [1e-9, 1_000_000] : [])), fraction(500, oddity)),
  });
}

function settingsArbitrary(oddity: Oddity, basis: Settings): fc.Arbitrary<Settings> {
  const loadedMonthlyCents = cents(maxMonthlyCents, oddity);
  const perPerson = positive(oddity === 'any' ? 1_000_000 : 5_000, oddity);
  const guidelineCents = fc.integer({ min: oddity === 'any' ? 1 : 100_000, max: 20_000_000 });
  return fc
    .record({
      targetGrossMargin: fc.oneof(fc.constantFrom(0, 0.7, 0.95), fraction(0.95, oddity)),
      priceStepCents: fc.constantFrom(1, 50, 100, 1_000_000),
      productiveHoursPerMonth: positive(744, oddity),
      endpointsPerSeat: fc.constantFrom(0, 1.1, 100),
      rhemAssumed: fc.constantFrom(0, 0.25, 0.4, 100),
      rhemWindowMonths: fc.integer({ min: 1, max: 4 }),
      rhemTarget: fc.constantFrom(0, 0.25, 1),
      gutCheckToleranceCents: cents(maxUnitCents, oddity),
      support: fc.record({ loadedMonthlyCents, guidelinePerPerson: guidelineCents }),
      central: fc.record({ loadedMonthlyCents, guidelinePerPerson: perPerson, endpointsPerPerson: perPerson }),
      tam: fc.record({ loadedMonthlyCents, guidelinePerPerson: guidelineCents, clientsPerPerson: perPerson }),
      vcio: fc.record({ loadedMonthlyCents, guidelinePerPerson: guidelineCents, clientsPerPerson: perPerson }),
      proserv: fc.record({ loadedMonthlyCents, guidelinePerPerson: guidelineCents }),
    })
    .map(({ support, central, tam, vcio, proserv, ...others }) => ({
      ...basis,
      ...others,
      areas: {
        support: { ...basis.areas.support, ...support },
        central: {
          ...basis.areas.central,
          loadedMonthlyCents: central.loadedMonthlyCents,
          guidelinePerPerson: central.guidelinePerPerson,
          capacity: { endpointsPerPerson: central.endpointsPerPerson },
        },
        tam: {
          ...basis.areas.tam,
          loadedMonthlyCents: tam.loadedMonthlyCents,
          guidelinePerPerson: tam.guidelinePerPerson,
          capacity: { clientsPerPerson: tam.clientsPerPerson },
        },
        vcio: {
          ...basis.areas.vcio,
          loadedMonthlyCents: vcio.loadedMonthlyCents,
          guidelinePerPerson: vcio.guidelinePerPerson,
          capacity: { clientsPerPerson: vcio.clientsPerPerson },
        },
        proserv: { ...basis.areas.proserv, ...proserv },
      },
    }));
}

const withIds = <Row extends { id: string }>(rows: readonly Row[], name: string): Row[] =>
  rows.map((row, at) => ({ ...row, id: `${name}-${at}` }));

/** Companies that the schema lets pass: without seats or people, with huge or tiny values, former clients, far months. */
export function companyArbitrary(oddity: Oddity = 'any'): fc.Arbitrary<Company> {
  const empty = emptyCompany({ companyName: 'Odd MSP', currency: 'USD', locale: 'en-US', asOf });
  return fc
    .record({
      settings: settingsArbitrary(oddity, empty.settings),
      weights: fc.tuple(positive(100, oddity), fc.constantFrom(0.5, 1)),
      clients: fc.array(clientArbitrary(oddity), { maxLength: 5 }),
      tools: fc.array(toolArbitrary(oddity), { maxLength: 6 }),
      team: fc.array(memberArbitrary(oddity), { maxLength: 6 }),
      workTypes: fc.array(
        fc.record({
          name: fc.constant('Work'),
          loggedUnder: fc.constantFrom(...deliveryAreas),
          class: fc.constantFrom(...workClasses, 'rhem'),
          onsite: fc.boolean(),
        }),
        { minLength: workTypeIds.length, maxLength: workTypeIds.length },
      ),
      time: fc.array(timeArbitrary(oddity), { maxLength: 12 }),
    })
    .map(({ settings, weights, clients, tools, team, workTypes, time }) => {
      const clientRows = withIds(clients, 'client');
      const teamRows = withIds(team, 'member');
      const isKnown = (rows: readonly { id: string }[], id: string | null) =>
        id === null || rows.some((row) => row.id === id);
      return {
        ...empty,
        settings,
        seatTypes: seatTypeIds.map((id, at) => ({ id, name: id, weight: weights[at] ?? 1, defaultPriceCents: 0 })),
        clients: clientRows,
        tools: withIds(tools, 'tool').map((tool) => ({
          ...tool,
          clientIds: tool.clientIds?.filter((id) => isKnown(clientRows, id)) ?? null,
        })),
        team: teamRows,
        workTypes: workTypes.map((type, at) => ({ ...type, id: `work-${at}` })),
        time: time.filter((entry) => isKnown(clientRows, entry.clientId) && isKnown(teamRows, entry.memberId)),
      };
    });
}

/** Clients a lever can be for: those of the company, and one that is gone. */
const chosenClients = fc.uniqueArray(fc.constantFrom('client-0', 'client-1', 'client-2', 'client-3', 'deleted'), {
  minLength: 1,
  maxLength: 4,
});
const someClients = fc.option(chosenClients);

const rate = fc.double({ min: -1, max: 10, noNaN: true });

/** Any lever that a scenario can hold. */
export const leverArbitrary: fc.Arbitrary<Lever> = fc
  .record({
    on: fc.boolean(),
    lever: fc.oneof(
      fc.record({
        kind: fc.constant('seatPrice' as const),
        change: fc.constant('set' as const),
        priceCents: fc.integer({ min: 0, max: 50_000 }),
        clientIds: someClients,
      }),
      fc.record({
        kind: fc.constant('seatPrice' as const),
        change: fc.constant('percent' as const),
        rate,
        clientIds: someClients,
      }),
      fc.record({
        kind: fc.constant('seatPrice' as const),
        change: fc.constant('toTarget' as const),
        clientIds: someClients,
      }),
      fc.record({ kind: fc.constantFrom('seats' as const, 'laborCost' as const, 'toolsCost' as const), rate }),
      fc.record({
        kind: fc.constant('rhem' as const),
        hoursPerSeat: fc.double({ min: 0, max: 2, noNaN: true }),
        clientIds: someClients,
      }),
      fc.record({ kind: fc.constant('release' as const), clientIds: chosenClients }),
      fc.record({
        kind: fc.constant('targetMargin' as const),
        grossMargin: fc.double({ min: 0, max: 0.95, noNaN: true }),
      }),
    ),
  })
  .map(({ on, lever }) => ({ ...lever, id: 'lever', on }));
