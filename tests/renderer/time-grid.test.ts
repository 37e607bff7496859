import { applyChanges } from '@shared/domain/apply-changes';
import type { Change } from '@shared/domain/change';
import type { Company } from '@shared/domain/company';
import { createFormatter } from '@shared/format/formatter';
import { describe, expect, it } from 'vitest';
import { planPaste } from '../../renderer/components/grid/plan-paste';
import { readBlock, readHeader } from '../../renderer/components/grid/read-block';
import { mergeEntries, missingStarterKinds } from '../../renderer/features/time/change-time';
import { hoursColumns, pasteColumns } from '../../renderer/features/time/hours-columns';
import { readHours, writeHours } from '../../renderer/features/time/hours-field';
import { allPeople, changedEntries, hoursRows, nobody } from '../../renderer/features/time/hours-row';
import { hoursByKind, kindRows } from '../../renderer/features/time/kind-row';
import { sheetEntries, sheetTarget } from '../../renderer/features/time/sheet-rows';
import { goldenCompany } from '../support/golden-company';

const company = goldenCompany('larkspur');
const month = company.asOf;
const formatter = createFormatter({ locale: 'en-US', currency: 'USD' });
const entries = company.time.filter((entry) => entry.month === month);
const [client] = company.clients;
const [kind] = company.workTypes;
const [member] = company.team;
if (!client || !kind || !member) throw new Error('The company has no client, kind of work or person.');

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('hoursRows', () => {
  it('hold every hour of the month once, those without a client in a row of their own', () => {
    const rows = hoursRows(company, entries, allPeople);
    expect(sum(rows.map(({ totalHours }) => totalHours))).toBeCloseTo(sum(entries.map(({ hours }) => hours)), 6);
    expect(rows.at(-1)?.entity.client).toBeNull();
    const without = entries.filter(({ clientId }) => clientId === null).map(({ hours }) => hours);
    expect(rows.at(-1)?.totalHours).toBeCloseTo(sum(without), 6);
  });

  it('split into those of each person and of nobody', () => {
    const totalOf = (person: string) => sum(hoursRows(company, entries, person).map((row) => row.totalHours));
    const people = [nobody, ...company.team.map(({ id }) => id)];
    expect(sum(people.map(totalOf))).toBeCloseTo(totalOf(allPeople), 6);
  });

  it('keep clients that are no longer active only where they have hours, and don’t count them', () => {
    const former: Company = {
      ...company,
      clients: company.clients.map((row) => (row.id === client.id ? { ...row, status: 'former' } : row)),
    };
    const rowOf = (time: Company['time']) => hoursRows(former, time, allPeople).find(({ id }) => id === client.id);
    expect(rowOf(entries)?.isCounted).toBe(false);
    expect(rowOf(entries.filter(({ clientId }) => clientId !== client.id))).toBeUndefined();
  });

  it('give the rows of time that an edit changes, and zero hours remove one', () => {
    const [row] = hoursRows(company, entries, member.id).filter(({ id }) => id === client.id);
    if (!row) throw new Error('The client has no row.');
    const edited = { ...row.entity, hours: new Map(row.entity.hours).set(kind.id, 2.5) };
    const changed = changedEntries(row.entity, edited, month, member.id, company.workTypes);
    expect(changed).toEqual([{ month, clientId: client.id, memberId: member.id, workTypeId: kind.id, hours: 2.5 }]);
    const puts = (rows: typeof changed) => rows.map((value): Change => ({ op: 'put', part: 'time', value }));
    const there = applyChanges(company, puts(changed));
    const back = changedEntries(edited, row.entity, month, member.id, company.workTypes);
    expect(applyChanges(there, puts(back)).time).toHaveLength(company.time.length);
  });
});

describe('hours in a cell', () => {
  it('come back as they were written', () => {
    for (const hours of [0, 0.25, 1.3333, 1234.5]) {
      expect(readHours(writeHours(hours, formatter), formatter)).toEqual({ ok: true, value: hours });
    }
  });

  it('refuse what no month can hold', () => {
    expect(readHours('100001', formatter)).toEqual({ ok: false, message: 'At most 100,000 hours.' });
  });
});

describe('a pasted block', () => {
  const rows = hoursRows(company, [], nobody);
  const columns = pasteColumns(
    hoursColumns({ workTypes: company.workTypes, formatter, rhem: null, seats: 956, onLocked: null }),
  );

  it('finds clients by name and says which it does not know', () => {
    const cells = readBlock(`Client\t${kind.name}\n${client.name.toUpperCase()}\t1:15\nNobody\t2\nNo client\t3`);
    const fields = columns.filter(({ field }) => field);
    const plan = planPaste({
      rows: cells.slice(1),
      firstLine: 2,
      mapping: readHeader(cells[0] ?? [], fields) ?? [],
      columns: fields,
      target: {
        noun: { one: 'client', many: 'clients' },
        columns,
        rows,
        maxRows: rows.length,
        blank: () => ({ client: null, hours: new Map() }),
        nameColumnKey: 'client',
        refuseNew: (name) => `No client is called ${name}.`,
      },
      rowName: ({ name }) => name,
      fill: null,
    });
    expect(plan.map(({ entity }) => entity?.hours.get(kind.id) ?? null)).toEqual([1.25, null, 3]);
    expect(plan[1]?.problems.map(({ message }) => message)).toEqual(['No client is called Nobody.']);
  });
});

describe('a pasted sheet', () => {
  function read(text: string) {
    const target = sheetTarget(company, month, null, formatter);
    const cells = readBlock(text);
    const mapping = readHeader(cells[0] ?? [], target.columns) ?? [];
    return planPaste({
      rows: cells.slice(1),
      firstLine: 2,
      mapping,
      columns: target.columns,
      target,
      rowName: () => '',
      fill: null,
    });
  }

  it('becomes rows of time, in the month shown where it names none', () => {
    const plan = read(`Customer\tWork type\tDuration\n${client.name}\t${kind.name}\t90m\n\t${kind.name}\t2`);
    expect(sheetEntries(plan.flatMap(({ entity }) => entity ?? []))).toEqual([
      { month, clientId: client.id, memberId: null, workTypeId: kind.id, hours: 1.5 },
      { month, clientId: null, memberId: null, workTypeId: kind.id, hours: 2 },
    ]);
  });

  it('names every row that can’t be taken, and why', () => {
    const plan = read(
      `Month\tClient\tKind of work\tHours\nsoon\t${client.name}\t${kind.name}\t1\n${month}\tNobody\t${kind.name}\t1\n${month}\t\t\t1\n${month}\t\t${kind.name}\t`,
    );
    expect(plan.map(({ entity }) => entity)).toEqual([null, null, null, null]);
    expect(plan.flatMap(({ line, problems }) => problems.map(({ message }) => [line, message]))).toEqual([
      [2, 'Write a month and a year, for example 2026-09 or Sep 2026.'],
      [3, 'There is no client called “Nobody”. Add it on the Clients page first, or correct the name.'],
      [4, 'The kind of work is missing.'],
      [5, 'The hours are missing.'],
    ]);
  });

  it('adds up what names the same cell twice, and keeps zeros, which empty one', () => {
    const entry = { month, clientId: null, memberId: null, workTypeId: kind.id, hours: 1 };
    expect(mergeEntries([entry, { ...entry, hours: 0.5 }])).toEqual([{ ...entry, hours: 1.5 }]);
    expect(mergeEntries([{ ...entry, hours: 0 }])).toEqual([{ ...entry, hours: 0 }]);
  });
});

describe('kinds of work', () => {
  it('have the hours of twelve months, and of all time', () => {
    const old = { month: '2020-01', clientId: null, memberId: null, workTypeId: kind.id, hours: 1000 };
    const longer: Company = { ...company, time: [...company.time, old] };
    const ofYear = kindRows(longer).find(({ id }) => id === kind.id)?.hoursOfYear ?? 0;
    expect((hoursByKind(longer.time).get(kind.id) ?? 0) - ofYear).toBeCloseTo(1000, 6);
  });

  it('are offered only where they are missing, by id or name', () => {
    const one = { ...kind, name: 'support TICKETS' };
    expect(missingStarterKinds({ workTypes: [] })).toHaveLength(10);
    expect(missingStarterKinds({ workTypes: [one] }).map(({ id }) => id)).not.toContain('work-tickets');
  });
});
