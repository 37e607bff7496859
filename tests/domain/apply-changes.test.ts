import { applyChanges } from '@shared/domain/apply-changes';
import type { Client } from '@shared/domain/client';
import type { Company } from '@shared/domain/company';
import { emptyCompany } from '@shared/domain/new-company';
import type { TimeEntry } from '@shared/domain/time';
import type { Tool } from '@shared/domain/tool';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryChanges, populatedCompany } from './support/arbitrary-change';

const base = emptyCompany({ companyName: 'Larkspur IT', currency: 'USD', locale: 'en-US', asOf: '2026-09' });

function client(id: string, name = id): Client {
  return {
    id,
    name,
    status: 'active',
    since: null,
    until: null,
    contactName: '',
    contactTitle: '',
    endpoints: null,
    nrrMonthlyCents: 0,
    notes: '',
    lines: [],
  };
}

function tool(id: string, clientIds: string[] | null): Tool {
  return {
    id,
    name: id,
    vendor: '',
    area: 'central',
    inOffering: true,
    unit: 'flat',
    unitCostCents: 100,
    minimumMonthlyCents: 0,
    billing: 'monthly',
    clientIds,
  };
}

function time(clientId: string | null, memberId: string | null, hours: number, month = '2026-09'): TimeEntry {
  return { month, clientId, memberId, workTypeId: 'work-tickets', hours };
}

const company: Company = {
  ...base,
  clients: [client('a'), client('b'), client('c')],
  tools: [tool('for-all', null), tool('for-two', ['a', 'b'])],
  team: [
    {
      id: 'ann',
      name: 'Ann',
      title: '',
      pay: { kind: 'salary', annualCents: 1 },
      burdenRate: 0,
      otherMonthlyCents: 0,
      startsOn: '2026-01',
      endsOn: null,
      allocations: [],
    },
  ],
  time: [time('a', 'ann', 3), time('a', null, 2), time('b', 'ann', 4), time(null, 'ann', 1)],
};

describe('applyChanges', () => {
  test('replaces a row at its place and leaves every other row and list the same object', () => {
    const next = applyChanges(company, [{ op: 'put', part: 'clients', value: client('b', 'Bee') }]);
    expect(next.clients.map(({ name }) => name)).toEqual(['a', 'Bee', 'c']);
    expect(next.clients[0]).toBe(company.clients[0]);
    expect(next.tools).toBe(company.tools);
    expect(next.time).toBe(company.time);
    expect(company.clients[1]?.name).toBe('b');
  });

  test('adds a new row at the end, and knows it from then on', () => {
    const next = applyChanges(company, [
      { op: 'put', part: 'clients', value: client('d') },
      { op: 'put', part: 'clients', value: client('d', 'Dee') },
    ]);
    expect(next.clients.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'Dee']);
  });

  test('a removed client takes its time along and leaves the lists of the tools', () => {
    const next = applyChanges(company, [{ op: 'remove', part: 'clients', id: 'a' }]);
    expect(next.clients.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(next.time).toEqual([time('b', 'ann', 4), time(null, 'ann', 1)]);
    expect(next.tools[0]).toBe(company.tools[0]);
    expect(next.tools[1]?.clientIds).toEqual(['b']);
  });

  test('the last client of a tool leaves it without clients, not with all of them', () => {
    const next = applyChanges(company, [
      { op: 'remove', part: 'clients', id: 'a' },
      { op: 'remove', part: 'clients', id: 'b' },
    ]);
    expect(next.tools[1]?.clientIds).toEqual([]);
  });

  test('a tool put after the removal keeps what it says', () => {
    const next = applyChanges(company, [
      { op: 'remove', part: 'clients', id: 'a' },
      { op: 'put', part: 'clients', value: client('a', 'Again') },
      { op: 'put', part: 'tools', value: tool('for-two', ['a']) },
    ]);
    expect(next.tools[1]?.clientIds).toEqual(['a']);
    expect(next.time.some(({ clientId }) => clientId === 'a')).toBe(false);
  });

  test("a removed person's hours stay, added to the row without a person", () => {
    const next = applyChanges(company, [{ op: 'remove', part: 'team', id: 'ann' }]);
    expect(next.time).toHaveLength(3);
    expect(next.time).toEqual(expect.arrayContaining([time('a', null, 5), time('b', null, 4), time(null, null, 1)]));
  });

  test('time is set by its key, and zero hours remove the row', () => {
    const next = applyChanges(company, [
      { op: 'put', part: 'time', value: time('a', 'ann', 7) },
      { op: 'put', part: 'time', value: time('a', null, 0) },
      { op: 'put', part: 'time', value: time('a', null, 6, '2026-08') },
      { op: 'put', part: 'time', value: time('c', null, 0) },
    ]);
    expect(next.time).toEqual([
      time('a', 'ann', 7),
      time('b', 'ann', 4),
      time(null, 'ann', 1),
      time('a', null, 6, '2026-08'),
    ]);
  });

  test('removing what is not there changes nothing', () => {
    expect(applyChanges(company, [{ op: 'remove', part: 'scenarios', id: 'x' }])).toEqual(company);
  });

  test('changes made together come to the same as one after the other', () => {
    fc.assert(
      fc.property(arbitraryChanges, (changes) => {
        const together = applyChanges(populatedCompany, changes);
        const inTurn = changes.reduce((current, change) => applyChanges(current, [change]), populatedCompany);
        expect(rowsOf(together)).toEqual(rowsOf(inTurn));
      }),
    );
  });
});

/** Everything but the order of rows, which a row removed and put again may keep or lose. */
function rowsOf(value: Company): Record<string, unknown> {
  const texts = Object.entries(value).map(([part, rows]) => [
    part,
    Array.isArray(rows) ? rows.map((row) => JSON.stringify(row)).sort() : rows,
  ]);
  return Object.fromEntries(texts);
}
