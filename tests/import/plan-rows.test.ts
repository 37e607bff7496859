import { applyChanges } from '@shared/domain/apply-changes';
import type { Company } from '@shared/domain/company';
import { findProblems } from '@shared/domain/find-problems';
import type { ImportKind } from '@shared/import/import-kind';
import { decisionKey, type ImportMode } from '@shared/import/import-plan';
import type { Decision } from '@shared/import/match-names';
import { describe, expect, it } from 'vitest';
import { ImportDesk } from '../../renderer/features/import/import-desk';
import { type TableSetup, untouchedSetup } from '../../renderer/features/import/import-setup';
import { fullCompany } from '../backend/support/companies';

interface Options {
  readonly company?: Company;
  readonly mode?: ImportMode;
  readonly setup?: Partial<TableSetup>;
  readonly workTypeId?: string | null;
  /** What is chosen for names that nothing fits. */
  readonly otherwise?: Decision;
}

function importOf(kind: ImportKind, lines: readonly string[], options: Options = {}) {
  const { company = fullCompany, mode = 'replace', workTypeId = null, otherwise = { action: 'create' } } = options;
  const setup = { ...untouchedSetup, ...options.setup };
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const desk = new ImportDesk(bytes, kind, company.settings.locale, { sources: [], aliases: [] });
  const decisions = new Map(
    desk
      .match(setup, company)
      .map(({ list, key, decision }) => [decisionKey(list, key), decision ?? otherwise] as const),
  );
  const plan = desk.plan({ setup, company, decisions, mode, workTypeId, lineUnit: 'flat' });
  const after = applyChanges(company, plan.changes);
  expect(findProblems(after)).toEqual([]);
  return { plan, after, view: desk.look(setup), whys: plan.problems.map(({ line, why }) => `${line}: ${why}`) };
}

describe('clients', () => {
  it('change by name and are made where there are none; empty cells change nothing', () => {
    const { after, plan } = importOf('clients', [
      'Company,Status,Contact,Users,Price per user,Agreement start',
      '"OAKLINE FOODS, Inc.",Inactive,,,,',
      'Zebra Works,Active,Zoe,12,$150.00,5/1/2026',
    ]);
    expect(after.clients[0]).toEqual({ ...fullCompany.clients[0], status: 'former' });
    expect(after.clients[2]).toMatchObject({
      name: 'Zebra Works',
      status: 'active',
      since: '2026-05',
      contactName: 'Zoe',
      lines: [{ unit: 'seat', quantity: 12, unitPriceCents: 15_000, kind: 'mrr' }],
    });
    expect(plan.planned).toEqual([{ list: 'clients', added: 1, changed: 1, removed: 0 }]);
    expect(plan.totals[0]).toMatchObject({ label: 'Clients', taken: 2, before: 2, after: 3 });
  });

  it('stay out where a row contradicts itself, another one or the agreement', () => {
    const { whys, plan } = importOf('clients', [
      'Client,Client since,Until,Seats,Status',
      'A,2026-05,2026-04,,',
      'B,,,,sleeping',
      'C,,,3,',
      'c ltd,,,4,',
      'Oakline Foods,,,5,',
      ',2026-01,,,',
    ]);
    expect(whys).toEqual([
      '2: It ends in 2026-04, before it begins in 2026-05.',
      '3: This is none of the values possible here.',
      '5: Line 4 is about the same name.',
      '6: Several lines make up the seats of this client.',
      '7: The client is missing.',
    ]);
    expect(plan.rowsTaken).toBe(1);
  });
});

describe('agreement lines', () => {
  const header = 'Company,Product ID,Quantity,Unit Price,Ext Price,Billing Cycle,Unit';

  it('replace the agreement of each client in the file and keep the ids of lines that stay', () => {
    const { after, plan } = importOf('lines', [
      header,
      'Oakline Foods,Full seats,25,180,4500,Monthly,seat',
      'Oakline Foods,Backup,1,,1200,Annual,',
    ]);
    expect(after.clients[0]?.lines).toMatchObject([
      { id: 'seats', description: 'Full seats', quantity: 25, unitPriceCents: 18_000, seatTypeId: 'seat-standard' },
      { description: 'Backup', unit: 'flat', seatTypeId: null, quantity: 1, unitPriceCents: 10_000 },
    ]);
    expect(after.clients[1]).toBe(fullCompany.clients[1]);
    expect(plan.planned).toEqual([{ list: 'lines', added: 1, changed: 1, removed: 2 }]);
    expect(plan.totals[0]).toMatchObject({ label: 'MRR a month', taken: 460_000, after: 460_000 });
  });

  it('are added to the agreement where that is chosen', () => {
    const { after } = importOf('lines', [header, 'Oakline Foods,Backup,2,50,,,'], { mode: 'add' });
    expect(after.clients[0]?.lines).toHaveLength(4);
  });

  it('stay out where the price is missing or does not add up', () => {
    const { whys } = importOf('lines', [
      header,
      'Oakline Foods,A,1,,,,',
      'Oakline Foods,B,10,100,900,,',
      'Oakline Foods,C,2,50,100,fortnightly,',
    ]);
    expect(whys).toEqual([
      '2: The price is missing.',
      '3: Quantity times unit price is not the amount.',
      '4: This is none of the values possible here.',
    ]);
  });

  it('of a flat fee that does not divide keep their amount', () => {
    const { after } = importOf('lines', ['Company,Item,Qty,Amount', 'Oakline Foods,Care,3,$100.00']);
    expect(after.clients[0]?.lines).toMatchObject([{ quantity: 1, unitPriceCents: 10_000 }]);
  });
});

describe('tools', () => {
  it('change and are made; clients they are for are matched too', () => {
    const { after } = importOf('tools', [
      'Tool,Vendor,Area,Paid by,Unit cost,Billed,Used for clients,In the offering',
      'RMM,NewCo,NOC,device,4.25,yearly,,no',
      'Antivirus,,support,user,2,,oakline foods; Bayside Dental,yes',
    ]);
    expect(after.tools[0]).toMatchObject({
      id: 'rmm',
      vendor: 'NewCo',
      area: 'central',
      unit: 'endpoint',
      unitCostCents: 425,
      billing: 'annual',
      inOffering: false,
      clientIds: null,
    });
    expect(after.tools[3]).toMatchObject({
      name: 'Antivirus',
      unit: 'seat',
      unitCostCents: 200,
      clientIds: ['oakline', 'bayside'],
    });
  });
});

describe('people', () => {
  it('are known by first and last name, in either order', () => {
    const { after } = importOf('team', [
      'First Name,Last Name,Job Title,Hire Date,Annual Salary,Support %,Centralized %',
      'Ann,Lee,Lead,2024-03-01,"72,000",60,40%',
      'Cleo,Park,,,,,',
    ]);
    expect(after.team[0]).toMatchObject({
      id: 'ann',
      title: 'Lead',
      startsOn: '2024-03',
      pay: { kind: 'salary', annualCents: 7_200_000 },
      allocations: [
        { to: 'support', share: 0.6 },
        { to: 'central', share: 0.4 },
      ],
    });
    expect(after.team[2]).toMatchObject({ name: 'Cleo Park', startsOn: '2026-09', allocations: [] });
    expect(importOf('team', ['Person,Title', '"Lee, Ann",Boss']).after.team[0]?.title).toBe('Boss');
    expect(importOf('team', ['Person,Title', '"Park, Cleo",Boss']).after.team[2]?.name).toBe('Cleo Park');
  });

  it('stay out where pay of another kind has no amount, or months are in the wrong order', () => {
    const { whys } = importOf('team', [
      'Person,Pay,Pay is,First month,Last month',
      'Ann Lee,,hourly,,',
      'Ben,,,2026-05,2026-01',
    ]);
    expect(whys).toEqual([
      '2: A wage takes the place of a salary, and its amount is missing.',
      '3: The last month, 2026-01, is before the first, 2026-05.',
    ]);
  });
});

describe('time', () => {
  const header = 'Date,Client,Person,Kind of work,Hours';

  it('replaces the months in the file and leaves the others, or adds to what is there', () => {
    const lines = [
      header,
      '2026-09-01,Oakline Foods,Ann Lee,Support tickets,0.1',
      '2026-09-30,Oakline Foods,Ann Lee,Support tickets,0.2',
    ];
    const key = { month: '2026-09', clientId: 'oakline', memberId: 'ann', workTypeId: 'work-tickets' };
    const kept = fullCompany.time.filter(({ month }) => month === '2026-08');
    expect(importOf('time', lines).after.time).toEqual(expect.arrayContaining([...kept, { ...key, hours: 0.3 }]));
    expect(importOf('time', lines).after.time).toHaveLength(kept.length + 1);
    const added = importOf('time', lines, { mode: 'add' });
    expect(added.after.time).toHaveLength(fullCompany.time.length);
    expect(added.after.time).toContainEqual({ ...key, hours: 12.55 });
    expect(added.plan.totals).toEqual([
      { label: '2026-09', isMonth: true, unit: 'hours', read: 0.3, taken: 0.3, before: 14.25, after: 14.55 },
    ]);
  });

  it('without client, person or kind of work goes where that is chosen', () => {
    const { after, plan } = importOf(
      'time',
      ['Date,Client,Duration (min)', '2027-01-05,,90', '2027-01-06,Our own,30'],
      {
        workTypeId: 'work-internal',
        otherwise: { action: 'none' },
      },
    );
    expect(after.time.at(-1)).toEqual({
      month: '2027-01',
      clientId: null,
      memberId: null,
      workTypeId: 'work-internal',
      hours: 2,
    });
    expect(plan.rowsTaken).toBe(2);
  });

  it('leaves out the rows of names that are to be left out, and makes nothing for rows that stay out', () => {
    const skipped = importOf('time', [header, '2026-09-01,Zebra,Ann Lee,Support tickets,1'], {
      otherwise: { action: 'skip' },
    });
    expect(skipped.plan).toMatchObject({ rowsLeftOut: 1, rowsTaken: 0, changes: [], problems: [] });
    const bad = importOf('time', [header, '2026-09-01,Zebra,Ann Lee,Support tickets,many']);
    expect(bad.plan.changes).toEqual([]);
  });

  it('makes kinds of work of the class that is chosen', () => {
    const { after } = importOf('time', [header, '2026-09-01,,,Wiring,1'], {
      otherwise: { action: 'create', workClass: 'proserv' },
    });
    expect(after.workTypes.at(-1)).toMatchObject({ name: 'Wiring', class: 'proserv', loggedUnder: 'proserv' });
  });

  it('takes a row that looks like a total where the person says so, and leaves out what they untick', () => {
    const lines = [header, '2026-09-01,,,Internal,1', ',Total,,,5', '2026-09-02,,,Internal,2'];
    expect(importOf('time', lines).view.counts).toMatchObject({ data: 2, total: 1 });
    expect(importOf('time', lines, { setup: { leftOut: [4] } }).plan.rowsTaken).toBe(1);
    expect(importOf('time', lines, { setup: { taken: [3] } }).whys).toEqual([
      '3: The date or month is missing.',
      '3: The kind of work is missing.',
    ]);
  });

  it('reads a file without column names where the person maps the places', () => {
    const setup = { headerAt: -1, mapping: { date: 0, hours: 1, workType: 2 } };
    const { after, view } = importOf('time', ['2026-10-01,1.5,Internal'], { setup });
    expect(view.columns.map(({ header: name }) => name)).toEqual(['Column 1', 'Column 2', 'Column 3']);
    expect(after.time.at(-1)).toMatchObject({ month: '2026-10', hours: 1.5, workTypeId: 'work-internal' });
  });

  it('reads dates and decimals in another order where the person says so', () => {
    const lines = [header, '03/04/2026,,,Internal,"1,500"'];
    expect(importOf('time', lines).after.time.at(-1)).toMatchObject({ month: '2026-03', hours: 1500 });
    const formats = { date: { dateOrder: 'dmy' }, hours: { decimalMark: ',' } } as const;
    expect(importOf('time', lines, { setup: { formats } }).after.time.at(-1)).toMatchObject({
      month: '2026-04',
      hours: 1.5,
    });
  });
});
