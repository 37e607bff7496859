import type { Client } from '@shared/domain/client';
import type { Company } from '@shared/domain/company';
import { findProblems } from '@shared/domain/find-problems';
import { emptyCompany } from '@shared/domain/new-company';
import { describe, expect, test } from 'vitest';

const base = emptyCompany({ companyName: 'Larkspur IT', currency: 'USD', locale: 'en-US', asOf: '2026-09' });

const oakline: Client = {
  id: 'oakline',
  name: 'Oakline Foods',
  status: 'active',
  since: '2024-05',
  until: null,
  contactName: '',
  contactTitle: '',
  endpoints: null,
  nrrMonthlyCents: 0,
  notes: '',
  lines: [
    {
      id: 'seats',
      description: 'Seats',
      kind: 'mrr',
      unit: 'seat',
      seatTypeId: 'seat-standard',
      quantity: 20,
      unitPriceCents: 17_500,
    },
    {
      id: 'backup',
      description: 'Backup',
      kind: 'mrr',
      unit: 'flat',
      seatTypeId: null,
      quantity: 1,
      unitPriceCents: 20_000,
    },
  ],
};

const sound: Company = {
  ...base,
  clients: [oakline],
  tools: [
    {
      id: 'rmm',
      name: 'RMM',
      vendor: '',
      area: 'central',
      inOffering: true,
      unit: 'endpoint',
      unitCostCents: 300,
      minimumMonthlyCents: 0,
      billing: 'monthly',
      clientIds: ['oakline'],
    },
  ],
  team: [
    {
      id: 'ann',
      name: 'Ann Lee',
      title: '',
      pay: { kind: 'salary', annualCents: 6_000_000 },
      burdenRate: 0.2,
      otherMonthlyCents: 0,
      startsOn: '2025-01',
      endsOn: null,
      // Shares of 90 % are the page's matter: it warns and still saves.
      allocations: [{ to: 'support', share: 0.9 }],
    },
  ],
  time: [{ month: '2026-09', clientId: 'oakline', memberId: 'ann', workTypeId: 'work-tickets', hours: 5 }],
};

function withClient(changes: Partial<Client>): Company {
  return { ...sound, clients: [{ ...oakline, ...changes }] };
}

function places(company: Company, earlier?: Company): string[] {
  return findProblems(company, earlier).map(({ place, message }) => `${place}: ${message}`);
}

describe('findProblems', () => {
  test('finds nothing wrong with a sound company', () => {
    expect(findProblems(sound)).toEqual([]);
  });

  test('names client and line of an unknown seat type, with its path', () => {
    const [first, second] = oakline.lines;
    if (first === undefined || second === undefined) throw new Error('The fixture has two lines.');
    const company = withClient({ lines: [second, { ...first, seatTypeId: 'gone' }] });
    expect(findProblems(company)).toEqual([
      {
        path: ['clients', 0, 'lines', 1, 'seatTypeId'],
        place: 'Client "Oakline Foods", line 2, seat type',
        message: expect.stringContaining('no seat type with the id "gone"'),
      },
    ]);
  });

  test('refuses to lose a seat type, a kind of work or a client that is in use', () => {
    const seatTypes = sound.seatTypes.filter(({ id }) => id !== 'seat-standard');
    expect(places({ ...sound, seatTypes })).toEqual([
      expect.stringContaining('Client "Oakline Foods", line 1, seat type: There is no seat type'),
    ]);
    const workTypes = sound.workTypes.filter(({ id }) => id !== 'work-tickets');
    expect(places({ ...sound, workTypes })).toEqual([
      expect.stringContaining('Time, row 1, kind of work: There is no kind of work'),
    ]);
    expect(places({ ...sound, clients: [] })).toEqual([
      expect.stringContaining('Tool "RMM", client 1: There is no client'),
      expect.stringContaining('Time, row 1, client: There is no client'),
    ]);
    expect(places({ ...sound, team: [] })).toEqual([
      expect.stringContaining('Time, row 1, team member: There is no team member'),
    ]);
  });

  test('finds months in the wrong order', () => {
    expect(places(withClient({ until: '2024-04' }))).toEqual([
      'Client "Oakline Foods", "until" month: The agreement ends in 2024-04, before it begins in 2024-05. Correct one of the two.',
    ]);
    expect(places(withClient({ until: '2024-05' }))).toEqual([]);
    const team = sound.team.map((member) => ({ ...member, endsOn: '2024-12' }));
    expect(places({ ...sound, team })).toEqual([expect.stringContaining('Team member "Ann Lee", last month')]);
  });

  test('finds ids used twice, in lists and among lines', () => {
    const company = { ...sound, clients: [oakline, { ...oakline, name: 'Copy' }] };
    expect(places(company)).toEqual([expect.stringContaining('Client "Copy", id: The id "oakline" is used twice')]);
    const lines = oakline.lines.map((line) => ({ ...line, id: 'same' }));
    expect(places(withClient({ lines }))).toEqual([expect.stringContaining('Client "Oakline Foods", line 2, id')]);
  });

  test('finds a client listed twice for one tool', () => {
    const tools = sound.tools.map((tool) => ({ ...tool, clientIds: ['oakline', 'oakline'] }));
    expect(places({ ...sound, tools })).toEqual([expect.stringContaining('Tool "RMM", client 2')]);
  });

  test('finds lists that are too long', () => {
    const scenarios = Array.from({ length: 501 }, (_, at) => ({ id: `${at}`, name: 'What if', notes: '', levers: [] }));
    expect(places({ ...sound, scenarios })).toEqual([expect.stringContaining('501 rows here and at most 500 fit')]);
  });

  test('looks only at what changed since a sound company', () => {
    const broken = withClient({ until: '2020-01' });
    expect(findProblems(broken, sound)).toHaveLength(1);
    expect(findProblems(broken, broken)).toEqual([]);
  });

  test('looks again at rows that did not change once something they refer to is gone', () => {
    expect(findProblems({ ...sound, clients: [] }, sound)).toHaveLength(2);
    expect(findProblems({ ...sound, seatTypes: [] }, sound)).toHaveLength(1);
    expect(findProblems({ ...sound, team: [] }, sound)).toHaveLength(1);
  });
});
