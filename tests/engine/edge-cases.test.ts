import type { Client } from '@shared/domain/client';
import type { Company } from '@shared/domain/company';
import type { TeamMember } from '@shared/domain/team-member';
import type { Tool } from '@shared/domain/tool';
import { analyze } from '@shared/engine/analyze';
import { countCompany } from '@shared/engine/company-counts';
import { marginAtPrice } from '@shared/engine/gross-margin';
import { leverageStatus } from '@shared/engine/leverage';
import { allocationTotal, loadedMonthlyCents } from '@shared/engine/loaded-cost';
import { offeredPrice } from '@shared/engine/offered-price';
import { rhemBand } from '@shared/engine/rhem';
import { rhemByMonth } from '@shared/engine/rhem-by-month';
import { toolDrivers, toolMonthlyCents } from '@shared/engine/tool-cost';
import { describe, expect, it } from 'vitest';
import { goldenCompany } from '../support/golden-company';
import { thousandSeats } from '../support/thousand-seats';
import { say } from './support/say';

const base = thousandSeats();

function first<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('There is no first row.');
  return row;
}

const client = first(base.clients);
const member = first(base.team);
const tool = first(base.tools);

function withClients(...clients: readonly Partial<Client>[]): Company {
  return { ...base, clients: clients.map((own, at) => ({ ...client, id: `client-${at + 1}`, ...own })) };
}

function withTool(own: Partial<Tool>, company = base): Company {
  return { ...company, tools: [{ ...tool, ...own }] };
}

function withMember(own: Partial<TeamMember>): Company {
  return { ...base, team: [{ ...member, ...own }] };
}

const monthlyOf = (company: Company) => toolMonthlyCents(first(company.tools), toolDrivers(company));

describe('counting', () => {
  it('$2,000 for 20 users is $100', () => {
    const line = { ...first(client.lines), quantity: 20, unitPriceCents: 10_000 };
    expect(analyze(withClients({ lines: [line] })).totals.aispCents).toBe(10_000);
  });

  it('a frontline seat counts by its weight', () => {
    const half = first(base.seatTypes.filter((type) => type.weight === 0.5));
    const line = { ...first(client.lines), quantity: 10, seatTypeId: half.id };
    expect(countCompany(withClients({ lines: [line] })).seats).toBe(5);
  });

  it('prospects and former clients do not count', () => {
    const { totals } = analyze(withClients({}, { status: 'prospect' }, { status: 'former' }));
    expect(totals).toMatchObject({ activeClients: 1, seats: 25, mrrCents: 435_000 });
  });

  it('resale is no part of the seat price, and its seats are no seats', () => {
    const line = first(client.lines);
    const { totals } = analyze(withClients({ lines: [line, { ...line, id: 'resale', kind: 'orr' }] }));
    expect(totals).toMatchObject({ seats: 25, mrrCents: 435_000, orrCents: 435_000 });
  });

  it('unknown endpoints follow the seats, known ones may be none', () => {
    expect(analyze(withClients({ endpoints: null })).totals.endpoints).toBeCloseTo(27.5, 9);
    expect(analyze(withClients({ endpoints: 0 })).totals.endpoints).toBe(0);
  });
});

describe('a person', () => {
  it('costs pay with burden and other cost', () => {
    const salary = {
      pay: { kind: 'salary', annualCents: 6_000_000 },
      burdenRate: 0.12,
      otherMonthlyCents: 9_000,
    } as const;
    expect(loadedMonthlyCents(salary)).toBeCloseTo(569_000, 6);
    const hourly = {
      pay: { kind: 'hourly', hourlyCents: 2_500, hoursPerMonth: 160 },
      burdenRate: 0,
      otherMonthlyCents: 0,
    } as const;
    expect(loadedMonthlyCents(hourly)).toBe(400_000);
  });

  it('counts from the first month to the last', () => {
    const people = (own: Partial<TeamMember>) => analyze(withMember(own)).macro.areas.support.people;
    expect(people({ startsOn: '2026-09', endsOn: '2026-09' })).toBe(1);
    expect(people({ startsOn: '2026-10', endsOn: null })).toBe(0);
    expect(people({ startsOn: '2024-01', endsOn: '2026-08' })).toBe(0);
  });

  it('in Dispatch lowers the leverage of Support, on the Design Desk that of the vCIO', () => {
    const { areas } = analyze(
      withMember({
        allocations: [
          { to: 'dispatch', share: 0.4 },
          { to: 'designDesk', share: 0.6 },
        ],
      }),
    ).macro;
    expect(areas.support.people).toBe(0.4);
    expect(areas.vcio.people).toBe(0.6);
  });

  it('outside the five areas is a cost line of its own, in sales no cost of a seat', () => {
    const analysis = analyze(
      withMember({
        allocations: [
          { to: 'otherDelivery', share: 0.5 },
          { to: 'nonDelivery', share: 0.5 },
        ],
      }),
    );
    expect(analysis.micro.actual.outsideCentsPerSeat).toBe(270);
    expect(analysis.micro.modeled.outsideCentsPerSeat).toBe(270);
    expect(analysis.micro.actual.totalCentsPerSeat).toBe(1_420 + 270);
    expect(analysis.macro.serviceEmployees).toBe(0.5);
  });

  it('whose shares do not come to 100% is found', () => {
    const company = withMember({ allocations: [{ to: 'support', share: 0.7 }] });
    expect(allocationTotal(first(company.team))).toBe(0.7);
    const found = analyze(company).findings.find((finding) => finding.id === 'allocationsIncomplete');
    expect(found && say(found.title)).toBe('The time of Person 1 does not add up to 100%');
    expect(found?.href).toBe('/team');
  });
});

describe('a tool', () => {
  it.each([
    ['seat', 1_000 * 200],
    ['endpoint', 1_100 * 200],
    ['client', 40 * 200],
    ['technician', 1 * 200],
    ['flat', 200],
  ] as const)('bought by %s costs count × price', (unit, cents) => {
    expect(monthlyOf(withTool({ unit, unitCostCents: 200 }))).toBeCloseTo(cents, 6);
  });

  it('costs a twelfth of its annual price, and at least its minimum', () => {
    expect(monthlyOf(withTool({ unitCostCents: 120_000, billing: 'annual' }))).toBe(10_000);
    expect(monthlyOf(withTool({ unitCostCents: 120_000, billing: 'annual', minimumMonthlyCents: 15_000 }))).toBe(
      15_000,
    );
  });

  it('for some clients counts those that are active, each once', () => {
    const company = withTool(
      { unit: 'seat', unitCostCents: 100, clientIds: ['client-1', 'client-3', 'client-3', 'client-2'] },
      withClients({}, {}, { status: 'former' }),
    );
    expect(monthlyOf(company)).toBe(50 * 100);
    const costs = analyze(company).clients.map((one) => one.costByArea.tools);
    expect(costs).toEqual([2_500, 2_500]);
  });

  it('of the business, of projects or left out of the offering is no part of the seat cost', () => {
    for (const own of [{ area: 'business' }, { area: 'proserv' }, { inOffering: false }] as const) {
      expect(analyze(withTool(own)).gutCheck.toolsCentsPerSeat).toBe(0);
    }
  });
});

describe('prices', () => {
  it('a price on a step stays, float noise or not', () => {
    expect(offeredPrice(5_220 / (1 - 0.7), 100)).toBe(17_400);
    expect(offeredPrice(17_400.000001, 100)).toBe(17_400);
    expect(offeredPrice(17_401, 100)).toBe(17_500);
    expect(offeredPrice(null, 100)).toBeNull();
  });

  it('there is no margin at a price of nothing', () => {
    expect(marginAtPrice(5_200, 0)).toBeNull();
    expect(marginAtPrice(null, 17_400)).toBeNull();
    expect(marginAtPrice(5_200, 2_600)).toBe(-1);
  });
});

describe('leverage', () => {
  it.each([
    ['good', 60_000, 1],
    ['good', 120_000, 2],
    ['justUnder', 115_000, 2],
    ['below', 100_000, 2],
    ['small', 10_000, 1],
    ['small', 10_000, 0.5],
    ['noPeople', 10_000, 0],
    ['noBasis', 0, 1],
    ['none', 0, 0],
  ] as const)('is %s with a basis of %d and %d people', (status, basis, people) => {
    expect(leverageStatus(basis, people, 60_000)).toBe(status);
  });

  it('finds an area with work but nobody in it, and one with people but no work', () => {
    const analysis = analyze({
      ...base,
      clients: base.clients.map((one) => ({ ...one, nrrMonthlyCents: 100_000 })),
      team: base.team.map((one) => ({ ...one, allocations: [{ to: 'support' as const, share: 1 }] })),
    });
    const ids = analysis.findings.map((finding) => finding.id);
    expect(ids).toEqual(expect.arrayContaining(['noPeople.proserv', 'noPeople.central', 'noPeople.tam']));
    expect(analysis.missing['macro.areas.tam.leverage']).toMatchObject({ href: '/team' });
    const idle = analyze({ ...base, clients: [], team: base.team });
    expect(idle.findings.map((finding) => finding.id)).toContain('noBasis.support');
  });
});

describe('reactive hours', () => {
  const bands: [number, number, number] = [0.25, 0.4, 0.5];

  it.each([
    [0.1, 'best'],
    [0.1 + 0.15, 'best'],
    [0.4, 'good'],
    [0.5, 'watch'],
    [0.51, 'noisy'],
    [null, null],
  ] as const)('of %d are %s', (rhem, band) => {
    expect(rhemBand(rhem, bands)).toBe(band);
  });

  const [support, visit] = [
    { id: 'desk', name: 'Desk', loggedUnder: 'support', class: 'rhem', onsite: false },
    { id: 'visit', name: 'Visit', loggedUnder: 'tam', class: 'tam', onsite: true },
  ] as const;
  const entry = { month: '2026-09', clientId: 'client-1', memberId: null, workTypeId: 'desk', hours: 100 };
  const recorded = (time: Company['time']) => ({ ...base, workTypes: [support, visit], time });

  it('are assumed until time is recorded', () => {
    expect(analyze(base).rhem).toMatchObject({ source: 'assumed', true: 140 / 360, reported: null, hidden: null });
  });

  it('are averaged over the last months that have time, skipping those without and those to come', () => {
    const time = ['2026-03', '2026-05', '2026-08', '2026-09', '2026-10'].map((month, at) => ({
      ...entry,
      month,
      hours: (at + 1) * 100,
    }));
    const { rhem } = analyze(recorded(time));
    expect(rhem.months).toEqual(['2026-05', '2026-08', '2026-09']);
    expect(rhem.trueHours).toBeCloseTo(300, 9);
    expect(rhem.true).toBeCloseTo(0.3, 12);
  });

  it('of a former client are left out like its seats; those of no client count', () => {
    const company = recorded([entry, { ...entry, clientId: 'client-2' }, { ...entry, clientId: null }]);
    const clients = company.clients.map((one) => (one.id === 'client-2' ? { ...one, status: 'former' as const } : one));
    expect(analyze({ ...company, clients }).rhem.trueHours).toBe(200);
  });

  it('of none are measured too, where other work is recorded', () => {
    const { rhem, clients } = analyze(recorded([{ ...entry, workTypeId: 'visit' }]));
    expect(rhem).toMatchObject({ source: 'measured', true: 0, seatsPerTechnician: null, band: 'best' });
    expect(clients[0]).toMatchObject({ rhem: 0, rhemSource: 'measured' });
    expect(clients[1]).toMatchObject({ rhem: 0, rhemSource: 'assumed' });
  });

  it('are measured anew when time, kinds of work, clients or the month change', () => {
    const company = recorded([entry]);
    expect(analyze(company).rhem.trueHours).toBe(100);
    expect(analyze({ ...company, asOf: '2026-08' }).rhem.source).toBe('assumed');
    expect(analyze({ ...company, time: [{ ...entry, hours: 50 }] }).rhem.trueHours).toBe(50);
    expect(analyze({ ...company, workTypes: [{ ...support, class: 'proserv' }, visit] }).rhem.trueHours).toBe(0);
    expect(analyze({ ...company, clients: company.clients.slice(1) }).rhem.source).toBe('assumed');
    expect(analyze(company).rhem.trueHours).toBe(100);
  });

  it('come month by month, of the company and of a client', () => {
    const larkspur = goldenCompany('larkspur');
    const months = rhemByMonth(larkspur);
    expect(months.map((month) => month.month)).toEqual(['2026-07', '2026-08', '2026-09']);
    const mean = months.reduce((total, month) => total + month.trueHours, 0) / 3;
    expect(mean).toBeCloseTo(389.38, 6);
    const fairhaven = rhemByMonth(larkspur, 'fairhaven');
    expect(fairhaven.reduce((total, month) => total + (month.true ?? 0), 0) / 3).toBeCloseTo(0.66, 3);
  });
});

describe('an unfinished company', () => {
  it('with nothing in it has no figures, and says what to enter first', () => {
    const analysis = analyze({ ...base, clients: [], team: [], tools: [] });
    expect(analysis.micro.actual.totalCentsPerSeat).toBeNull();
    expect(analysis.missing['totals.aispCents']).toMatchObject({ href: '/clients' });
    expect(analysis.findings.map((finding) => [finding.id, finding.href])).toEqual([
      ['noClients', '/clients'],
      ['noTeam', '/team'],
      ['noTools', '/tools'],
    ]);
  });

  it('without people has no actual cost but a modeled one', () => {
    const analysis = analyze({ ...base, team: [] });
    expect(analysis.micro.actual.totalCentsPerSeat).toBeNull();
    expect(analysis.missing['micro.actual.totalCentsPerSeat']).toMatchObject({ href: '/team' });
    expect(analysis.micro.modeled.totalCentsPerSeat).toBeCloseTo(5_200, 9);
    expect(analysis.gutCheck.withinTolerance).toBeNull();
  });

  it('with a client that pays nothing yet does not judge it', () => {
    const free = { ...first(client.lines), unitPriceCents: 0 };
    const analysis = analyze(withClients({}, { lines: [free] }, { lines: [] }));
    expect(analysis.clients.map((one) => one.verdict === null)).toEqual([false, true, true]);
    expect(analysis.clients[2]).toMatchObject({ seats: 0, priceCents: null, requiredPriceCents: null });
    const found = analysis.findings.find((finding) => finding.id === 'unfinishedClients');
    expect(found && say(found.title)).toBe('2 active clients have no seats or no price');
  });
});

describe('the gut check', () => {
  it('that misses names the likeliest causes, the largest first', () => {
    const team = base.team.map((one) => ({
      ...one,
      pay: { kind: 'salary' as const, annualCents: one.allocations[0]?.to === 'support' ? 12_000_000 : 6_000_000 },
    }));
    const analysis = analyze({ ...base, team });
    expect(analysis.gutCheck.withinTolerance).toBe(false);
    expect(say(analysis.gutCheck.causes[0] ?? { template: '', figures: {} })).toBe(
      'Support labor costs $15.00 a seat more than the model: 3.00 people, 2.78 at your metrics.',
    );
    expect(analysis.findings.map((finding) => finding.id)).toContain('gutCheckMisses');
  });
});
