import { applyChanges } from '@shared/domain/apply-changes';
import type { Change } from '@shared/domain/change';
import type { Company } from '@shared/domain/company';
import { describe, expect, test } from 'vitest';
import { inAnyOrder } from '../domain/support/in-any-order';
import { fullCompany } from './support/companies';
import { freshDataDir, openBackend, type TestBackend } from './support/test-backend';

async function withFullCompany(dataDir = freshDataDir()): Promise<TestBackend> {
  const backend = openBackend(dataDir);
  await backend.value('company.replace', { label: 'Open the sample', company: fullCompany });
  return backend;
}

async function companyOf(backend: TestBackend): Promise<Company | null> {
  return (await backend.value('app.open', {})).company;
}

const [oakline] = fullCompany.clients;
const [ann] = fullCompany.team;
if (oakline === undefined || ann === undefined) throw new Error('The fixture has rows of everything.');

/** One change of everything that a person can change. */
const everyKind: readonly (readonly [string, Change])[] = [
  ['settings', { op: 'put', part: 'settings', value: { ...fullCompany.settings, targetGrossMargin: 0.6 } }],
  ['the month', { op: 'put', part: 'asOf', value: '2026-10' }],
  [
    'a new seat type',
    { op: 'put', part: 'seatTypes', value: { id: 's', name: 'Kiosk', weight: 0.2, defaultPriceCents: 1 } },
  ],
  ['a client', { op: 'put', part: 'clients', value: { ...oakline, name: 'Oakline', lines: oakline.lines.slice(1) } }],
  ['a removed client', { op: 'remove', part: 'clients', id: 'oakline' }],
  ['a removed tool', { op: 'remove', part: 'tools', id: 'portal' }],
  ['a person', { op: 'put', part: 'team', value: { ...ann, allocations: [{ to: 'tam', share: 1 }] } }],
  ['a removed person', { op: 'remove', part: 'team', id: 'ann' }],
  ['a removed kind of work', { op: 'remove', part: 'workTypes', id: 'work-vcio' }],
  ['a removed scenario', { op: 'remove', part: 'scenarios', id: 'raise' }],
  [
    'time',
    {
      op: 'put',
      part: 'time',
      value: { month: '2026-09', clientId: 'oakline', memberId: 'ann', workTypeId: 'work-tickets', hours: 0 },
    },
  ],
];

describe('company.change', () => {
  test.each(everyKind)('%s is saved over a restart, undone and redone', async (label, change) => {
    const dataDir = freshDataDir();
    const before = await withFullCompany(dataDir);
    const changed = applyChanges(fullCompany, [change]);
    const { undo } = await before.value('company.change', { label, changes: [change] });
    expect(undo).toEqual({ undoLabel: label, redoLabel: null });
    expect(await companyOf(before)).toEqual(changed);
    before.close();

    const after = openBackend(dataDir);
    expect(await companyOf(after)).toEqual(changed);
    const undone = await after.value('history.undo', {});
    expect(undone.undo).toEqual({ undoLabel: 'Open the sample', redoLabel: label });
    expect(inAnyOrder(await openedCompany(after))).toEqual(inAnyOrder(fullCompany));
    if (undone.step.kind !== 'changes') throw new Error('A change is undone by changes.');
    expect(inAnyOrder(applyChanges(changed, undone.step.changes))).toEqual(inAnyOrder(fullCompany));
    after.close();

    const again = openBackend(dataDir);
    const redone = await again.value('history.redo', {});
    expect(redone.undo).toEqual({ undoLabel: label, redoLabel: null });
    expect(inAnyOrder(await openedCompany(again))).toEqual(inAnyOrder(changed));
  });

  test('makes one undo step of many changes', async () => {
    const backend = await withFullCompany();
    await backend.value('company.change', {
      label: 'Tidy up',
      changes: [
        { op: 'remove', part: 'clients', id: 'oakline' },
        { op: 'remove', part: 'team', id: 'ann' },
        { op: 'remove', part: 'seatTypes', id: 'seat-frontline' },
      ],
    });
    expect((await openedCompany(backend)).time).toHaveLength(2);
    await backend.value('history.undo', {});
    expect(inAnyOrder(await openedCompany(backend))).toEqual(inAnyOrder(fullCompany));
  });

  test('leaves no undo step where nothing changed', async () => {
    const backend = await withFullCompany();
    const { undo } = await backend.value('company.change', {
      label: 'Nothing',
      changes: [{ op: 'put', part: 'clients', value: oakline }],
    });
    expect(undo.undoLabel).toBe('Open the sample');
  });

  test('refuses to lose what is in use, and then has changed nothing', async () => {
    const dataDir = freshDataDir();
    const backend = await withFullCompany(dataDir);
    const error = await backend.error('company.change', {
      label: 'Remove a seat type',
      changes: [
        { op: 'put', part: 'asOf', value: '2030-01' },
        { op: 'remove', part: 'seatTypes', id: 'seat-standard' },
      ],
    });
    expect(error).toMatchObject({
      code: 'invalidInput',
      details: [{ place: 'Client "Oakline Foods", line 1, seat type', path: ['clients', 0, 'lines', 0, 'seatTypeId'] }],
    });
    expect(error.message).toContain('Nothing was saved. Client "Oakline Foods", line 1');
    backend.close();
    expect(await companyOf(openBackend(dataDir))).toEqual(fullCompany);
  });

  test('a change after an undo leaves nothing to redo', async () => {
    const backend = await withFullCompany();
    const month = (value: string): Change => ({ op: 'put', part: 'asOf', value });
    await backend.value('company.change', { label: 'October', changes: [month('2026-10')] });
    await backend.value('history.undo', {});
    await backend.value('company.change', { label: 'November', changes: [month('2026-11')] });
    expect(await backend.error('history.redo', {})).toMatchObject({ code: 'nothingToUndo' });
    expect((await backend.value('history.undo', {})).step.label).toBe('November');
    expect((await backend.value('history.undo', {})).step.label).toBe('Open the sample');
    expect(await backend.error('history.undo', {})).toMatchObject({ code: 'nothingToUndo' });
  });

  test('says so where there is no company', async () => {
    const backend = openBackend(freshDataDir());
    const change = { label: 'Month', changes: [{ op: 'put', part: 'asOf', value: '2026-10' }] };
    expect(await backend.error('company.change', change)).toMatchObject({ code: 'noCompany' });
    expect(await backend.error('company.remove', {})).toMatchObject({ code: 'noCompany' });
    expect(await backend.error('company.export', {})).toMatchObject({ code: 'noCompany' });
  });
});

describe('company.replace and company.remove', () => {
  test('take a company in and away, and both can be undone after a restart', async () => {
    const dataDir = freshDataDir();
    const first = await withFullCompany(dataDir);
    const { undo } = await first.value('company.remove', {});
    expect(undo).toEqual({ undoLabel: 'Remove the sample company', redoLabel: null });
    expect(await companyOf(first)).toBeNull();
    first.close();

    const second = openBackend(dataDir);
    expect(await companyOf(second)).toBeNull();
    const back = await second.value('history.undo', {});
    expect(back.step).toEqual({ kind: 'company', label: 'Remove the sample company', company: fullCompany });
    expect(await companyOf(second)).toEqual(fullCompany);
    const none = await second.value('history.undo', {});
    expect(none.step).toEqual({ kind: 'company', label: 'Open the sample', company: null });
    expect(none.undo).toEqual({ undoLabel: null, redoLabel: 'Open the sample' });
    await second.value('history.redo', {});
    expect(await companyOf(second)).toEqual(fullCompany);
  });

  test('adds up time with the same key, as the file may have it', async () => {
    const backend = openBackend(freshDataDir());
    const time = [...fullCompany.time, ...fullCompany.time];
    await backend.value('company.replace', { label: 'Import', company: { ...fullCompany, time } });
    expect((await openedCompany(backend)).time.map(({ hours }) => hours)).toEqual([24.5, 4, 0.2, 14]);
  });

  test('refuses a company at odds with itself, and keeps the one there is', async () => {
    const backend = await withFullCompany();
    const company = { ...fullCompany, seatTypes: [] };
    expect(await backend.error('company.replace', { label: 'Import', company })).toMatchObject({
      code: 'invalidInput',
      details: [
        { place: 'Client "Oakline Foods", line 1, seat type' },
        { place: 'Client "Oakline Foods", line 2, seat type' },
      ],
    });
    expect(await companyOf(backend)).toEqual(fullCompany);
  });

  test('exports what it imported', async () => {
    const backend = await withFullCompany();
    const { fileName, text } = await backend.value('company.export', {});
    expect(fileName).toBe('larkspur-it-2026-09.seatwise.json');
    expect(JSON.parse(text)).toEqual(fullCompany);
  });
});

async function openedCompany(backend: TestBackend): Promise<Company> {
  const company = await companyOf(backend);
  if (company === null) throw new Error('A company was expected.');
  return company;
}
