import { emptyCompany } from '@shared/domain/new-company';
import { bindColumns } from '@shared/import/bind-columns';
import { guessMapping, toRemembered } from '@shared/import/guess-mapping';
import { importFields } from '@shared/import/import-fields';
import type { ImportAlias } from '@shared/import/import-memory';
import { matchNames } from '@shared/import/match-names';
import { newClient } from '@shared/import/new-rows';
import { nameKey } from '@shared/import/normalize-name';
import { sourceKey } from '@shared/import/source-key';
import { describe, expect, it } from 'vitest';

describe('nameKey', () => {
  it.each([
    ['Acme, Inc.', 'ACME'],
    ['The Acme Company, L.L.C.', 'acme'],
    ['Café Müller GmbH & Co. KG', 'Cafe Muller'],
    ['Smith & Sons Ltd', 'Smith and Sons'],
    ["O'Neil Dental P.C.", 'ONeil  Dental'],
    ['Juniper–Veterinary', 'juniper veterinary'],
    ['Straße AG', 'strasse'],
  ])('%s is %s', (left, right) => expect(nameKey('clients', left)).toBe(nameKey('clients', right)));

  it('keeps apart what differs', () => {
    expect(nameKey('clients', 'Acme East')).not.toBe(nameKey('clients', 'Acme West'));
    expect(nameKey('clients', 'Inc.')).toBe('inc');
    expect(nameKey('team', 'The Co')).toBe('the co');
  });

  it('knows a person with the last name first', () => {
    expect(nameKey('team', 'Lee, Ann')).toBe(nameKey('team', 'Ann Lee'));
    expect(nameKey('clients', 'Lee, Ann')).toBe('lee ann');
  });
});

describe('guessMapping', () => {
  const guess = (kind: 'clients' | 'lines' | 'tools' | 'team' | 'time', headers: string[]) => {
    const mapping = guessMapping(importFields[kind], headers, null);
    return Object.fromEntries(Object.entries(mapping).map(([key, at]) => [key, at === null ? null : headers[at]]));
  };

  it.each([
    [
      'ConnectWise',
      [
        'Time RecID',
        'Company Name',
        'Member',
        'Date',
        'Work Type',
        'Work Role',
        'Hours Actual',
        'Billable Hours',
        'Notes',
      ],
      {
        entryId: 'Time RecID',
        client: 'Company Name',
        member: 'Member',
        date: 'Date',
        workType: 'Work Type',
        hours: 'Hours Actual',
      },
    ],
    [
      'Autotask',
      [
        'Organization Name',
        'Resource Name',
        'Date Worked',
        'Billing Code Name',
        'Hours Worked',
        'Hours to Bill',
        'Ticket Number',
      ],
      {
        client: 'Organization Name',
        member: 'Resource Name',
        date: 'Date Worked',
        workType: 'Billing Code Name',
        hours: 'Hours Worked',
      },
    ],
    [
      'HaloPSA',
      ['Date', 'Client', 'Agent', 'Charge Type', 'Time Taken (hrs)'],
      { client: 'Client', member: 'Agent', date: 'Date', workType: 'Charge Type', hours: 'Time Taken (hrs)' },
    ],
    [
      'QuickBooks',
      ['Activity date', 'Customer full name', 'Employee', 'Product/Service', 'Memo/Description', 'Rates', 'Duration'],
      {
        client: 'Customer full name',
        member: 'Employee',
        date: 'Activity date',
        workType: 'Product/Service',
        hours: 'Duration',
      },
    ],
    ['brackets', ['Day', 'Kunde', 'Duration [min]'], { date: 'Day', hours: 'Duration [min]' }],
  ])('time from %s', (_name, headers, expected) => expect(guess('time', headers)).toMatchObject(expected));

  it.each([
    [
      'ConnectWise',
      [
        'Company',
        'Agreement Name',
        'Product ID',
        'Description',
        'Quantity',
        'Unit Price',
        'Ext Price',
        'Billing Cycle',
      ],
      {
        client: 'Company',
        description: 'Description',
        quantity: 'Quantity',
        unitPrice: 'Unit Price',
        amount: 'Ext Price',
        billing: 'Billing Cycle',
      },
    ],
    [
      'Autotask',
      ['Account Name', 'Contract Name', 'Service Name', 'Units', 'Unit Price', 'Period Type'],
      {
        client: 'Account Name',
        description: 'Service Name',
        quantity: 'Units',
        unitPrice: 'Unit Price',
        billing: 'Period Type',
      },
    ],
    [
      'QuickBooks',
      ['Customer', 'Product/Service', 'Memo/Description', 'Qty', 'Sales Price', 'Amount'],
      {
        client: 'Customer',
        description: 'Product/Service',
        quantity: 'Qty',
        unitPrice: 'Sales Price',
        amount: 'Amount',
      },
    ],
  ])('lines from %s', (_name, headers, expected) => expect(guess('lines', headers)).toMatchObject(expected));

  it('gives no column twice and none by half a name', () => {
    const mapping = guessMapping(importFields.time, ['Name', 'Hour of day', 'Updated'], null);
    expect(mapping.member).toBe(0);
    expect(Object.values(mapping).filter((at) => at !== null)).toEqual([0]);
  });

  it('goes by what was confirmed for the same set of columns, in any order', () => {
    const kept = toRemembered({ date: 1, hours: 0, client: null }, ['Billable Hours', 'Date', 'Company']);
    const headers = ['Company', 'BILLABLE HOURS', 'Date'];
    expect(guessMapping(importFields.time, headers, kept)).toMatchObject({ date: 2, hours: 1, client: null });
    expect(sourceKey('time', headers)).toBe(sourceKey('time', ['Date', 'Billable hours', 'Company']));
    expect(sourceKey('time', headers)).not.toBe(sourceKey('lines', headers));
    expect(sourceKey('time', headers)).not.toBe(sourceKey('time', ['Date', 'Billable hours']));
  });
});

describe('matchNames', () => {
  const base = emptyCompany({ companyName: 'Larkspur', currency: 'USD', locale: 'en-US', asOf: '2026-09' });
  const names = ['Acme Inc', 'Café Müller', 'Twin', 'Twin Ltd', 'Fairhaven Logistics'];
  const clients = names.map((name, at) => newClient({ id: `c${at}`, key: '', name }, null));
  const company = { ...base, clients };

  function match(cells: readonly string[], kind: 'time' | 'clients' = 'time', aliases: readonly ImportAlias[] = []) {
    const rows = cells.map((cell, at) => ({ line: at + 2, cells: [cell] }));
    const fields = importFields[kind].filter(({ key }) => key === 'client' || key === 'name');
    const columns = bindColumns({
      fields,
      headers: ['Client'],
      mapping: { client: 0, name: 0 },
      rows,
      locale: 'en-US',
      choices: {},
    });
    return matchNames({ kind, columns, rows, company, aliases });
  }

  it('matches by normalized name, all spellings at once, the most frequent first', () => {
    expect(match(['cafe muller gmbh', 'ACME, Inc.', 'Acme'])).toMatchObject([
      { key: 'acme', rows: 2, decision: { action: 'pick', id: 'c0' }, because: 'same' },
      { key: 'cafe muller', rows: 1, decision: { action: 'pick', id: 'c1' } },
    ]);
  });

  it('leaves open what nothing or more than one thing fits, with suggestions', () => {
    const [twin] = match(['TWIN']);
    expect(twin).toMatchObject({ decision: null, because: null });
    expect(twin?.suggestions.map(({ id }) => id)).toEqual(['c2', 'c3']);
    expect(match(['Twin Ltd'])[0]).toMatchObject({ decision: { action: 'pick', id: 'c3' } });
    expect(match(['Fairhaven Logistic'])[0]?.suggestions[0]?.id).toBe('c4');
    expect(match(['Fairhaven Logistics:Server move'])[0]?.suggestions[0]?.id).toBe('c4');
    expect(match(['Zebra Works'])[0]).toMatchObject({ decision: null, suggestions: [] });
  });

  it('remembers what was chosen before, as long as it is there', () => {
    const alias = (id: string | null) => [{ list: 'clients' as const, name: 'our own', id }];
    expect(match(['Our own company'], 'time', alias('c4'))[0]).toMatchObject({
      decision: { action: 'pick', id: 'c4' },
      because: 'alias',
    });
    expect(match(['Our own company'], 'time', alias(null))[0]).toMatchObject({
      decision: { action: 'none' },
      because: 'alias',
    });
    expect(match(['Our own company'], 'time', alias('gone'))[0]).toMatchObject({ decision: null });
  });

  it('takes names that a file of clients brings for new ones, unless they look like one that is there', () => {
    expect(match(['Zebra Works', 'Fairhaven Logistic'], 'clients')).toMatchObject([
      { name: 'Zebra Works', decision: { action: 'create' }, because: 'new' },
      { name: 'Fairhaven Logistic', decision: null },
    ]);
  });
});
