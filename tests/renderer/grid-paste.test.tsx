import type { Client } from '@shared/domain/client';
import { emptyCompany } from '@shared/domain/new-company';
import { createFormatter } from '@shared/format/formatter';
import { describe, expect, it } from 'vitest';
import { newNames } from '../../renderer/components/grid/new-name';
import type { PasteTarget } from '../../renderer/components/grid/paste-target';
import { planPaste } from '../../renderer/components/grid/plan-paste';
import { readBlock, readHeader } from '../../renderer/components/grid/read-block';
import { clientColumns } from '../../renderer/features/clients/client-columns';
import { type ClientRow, clientRows } from '../../renderer/features/clients/client-row';
import { newClient } from '../../renderer/features/clients/new-client';
import { analyze } from '../../shared/engine/analyze';

const formatter = createFormatter({ locale: 'en-US', currency: 'USD' });

function companyWith(...names: readonly string[]) {
  const company = emptyCompany({ companyName: 'Test', currency: 'USD', locale: 'en-US', asOf: '2026-09' });
  return { ...company, clients: names.map((name, at) => ({ ...newClient(company, name), id: `client-${at}` })) };
}

function plan(text: string, names: readonly string[], at: { rowIds: string[]; keys: string[] } | null = null) {
  const company = companyWith(...names);
  const columns = clientColumns({ company, formatter, companyRhem: null, activeClients: 0 });
  const rows = clientRows(company, analyze(company));
  const nameOf = newNames('New client', names);
  const target: PasteTarget<Client, ClientRow> = {
    noun: { one: 'client', many: 'clients' },
    columns,
    rows,
    maxRows: names.length + 3,
    blank: (index) => newClient(company, nameOf(index)),
    nameColumnKey: 'name',
  };
  const cells = readBlock(text);
  const fields = columns.filter(({ field }) => field);
  const header = readHeader(cells[0] ?? [], fields);
  return planPaste({
    rows: header ? cells.slice(1) : cells,
    firstLine: header ? 2 : 1,
    mapping: header ?? at?.keys ?? fields.map(({ key }) => key),
    columns: fields,
    target,
    rowName: ({ entity }) => entity.name,
    fill: header || !at ? null : at.rowIds,
  });
}

describe('readBlock', () => {
  it('keeps a quoted cell with line ends and tabs in one piece and drops empty rows at the end', () => {
    expect(readBlock('Name\tNotes\r\n"Acme ""A""\nInc"\t"a\tb"\r\n\t\r\n')).toEqual([
      ['Name', 'Notes'],
      ['Acme "A"\nInc', 'a\tb'],
    ]);
  });

  it('leaves a comma in a name alone', () => {
    expect(readBlock('Smith, Jones & Co\t12')).toEqual([['Smith, Jones & Co', '12']]);
  });
});

describe('readHeader', () => {
  const columns = [
    { key: 'name', name: 'Client', aliases: ['Customer'] },
    { key: 'price', name: 'Seat price' },
  ];

  it('finds columns by name or alias in any order and case', () => {
    expect(readHeader(['SEAT PRICE', 'customer', 'Other'], columns)).toEqual(['price', 'name', null]);
  });

  it('takes a row of values for what it is', () => {
    expect(readHeader(['Acme', '150'], columns)).toBeNull();
  });
});

describe('planPaste', () => {
  it('adds new rows and changes those it finds by name', () => {
    const rows = plan('Client\tUsers\tPrice\nAcme 😀\t12\t$1,250.00\noakline foods\t20\t150', ['Oakline Foods']);
    expect(rows.map(({ changes }) => changes)).toEqual([null, 'Oakline Foods']);
    expect(rows[0]?.entity?.lines[0]).toMatchObject({ quantity: 12, unitPriceCents: 125_000 });
    expect(rows[1]?.entity).toMatchObject({ id: 'client-0', lines: [{ quantity: 20, unitPriceCents: 15_000 }] });
  });

  it('lists every problem with its row and column and leaves those rows out', () => {
    const rows = plan(`Client\tSeats\tSeat price\nBad\tmany\t-5\n\t1\t2\n${'x'.repeat(5000)}\t1e9\t3\nFine\t1\t2`, []);
    const problems = rows.flatMap((row) => row.problems.map(({ line, column, message }) => [line, column, message]));
    expect(problems).toEqual([
      [2, 'Seats', 'Write the number with digits, for example 12.5.'],
      [2, 'Seat price', 'This cannot be below zero.'],
      [3, 'Client', 'Enter a name.'],
      [4, 'Client', 'At most 200 characters fit; this has 5,000.'],
      [4, 'Seats', 'Write the number with digits, for example 12.5.'],
    ]);
    expect(rows.filter(({ entity }) => entity !== null).map(({ line }) => line)).toEqual([5]);
  });

  it('fills right and down from a cell, and goes on with new rows at the end', () => {
    const rows = plan('10\t100\n20\t200\n30\t300', ['One', 'Two'], { rowIds: ['client-1'], keys: ['seats', 'price'] });
    expect(rows.map(({ changes }) => changes)).toEqual(['Two', null, null]);
    expect(rows.map(({ entity }) => entity?.name)).toEqual(['Two', 'New client', 'New client 2']);
    expect(rows[0]?.entity?.lines[0]).toMatchObject({ quantity: 10, unitPriceCents: 10_000 });
  });

  it('refuses to change one row twice and to go beyond what fits', () => {
    const twice = plan('Client\tSeats\nOne\t1\nOne\t2', ['One']);
    expect(twice[1]?.problems[0]?.message).toBe('One is there twice. Keep one of the two rows.');
    const many = plan('Client\tSeats\nA\t1\nB\t1\nC\t1\nD\t1', ['One']);
    expect(many.map(({ problems }) => problems[0]?.message)).toEqual([
      undefined,
      undefined,
      undefined,
      'At most 4 clients fit.',
    ]);
  });

  it('empties an optional cell of a row that exists, and skips empty cells of a new one', () => {
    const rows = plan('Client\tSince\nOne\t\nNew\t', ['One']);
    expect(rows[0]?.entity?.since).toBeNull();
    expect(rows[1]?.entity?.since).toBe('2026-09');
  });
});
