import { contract } from '@shared/contract';
import { maxChanges } from '@shared/domain/change';
import { callErrorSchema } from '@shared/errors';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBackend } from '../../electron/backend';
import { fullCompany } from './support/companies';
import { freshDataDir, openBackend, type TestBackend } from './support/test-backend';

async function withFullCompany(): Promise<TestBackend> {
  const backend = openBackend(freshDataDir());
  await backend.value('company.replace', { label: 'Start', company: fullCompany });
  return backend;
}

const [oakline] = fullCompany.clients;
if (oakline === undefined) throw new Error('The fixture has a client.');

describe('the gate', () => {
  test.each([
    '',
    'app',
    'app.open ',
    'APP.OPEN',
    'company.drop',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ])('knows no call "%s"', async (name) => {
    expect(await openBackend(freshDataDir()).error(name, {})).toMatchObject({ code: 'unknownCall', details: [] });
  });

  test('knows no call whose name is no text', async () => {
    const backend = openBackend(freshDataDir());
    for (const name of [undefined, null, 7, {}, ['app.open'], Symbol('app.open')]) {
      expect(await backend.error(name as never, {})).toMatchObject({ code: 'unknownCall' });
    }
  });

  test.each(Object.keys(contract))('%s answers bad input with an error and leaves the company alone', async (name) => {
    const backend = await withFullCompany();
    for (const input of [undefined, null, 7, 'text', [], { extra: 1 }, JSON.parse('{"__proto__": 1}')]) {
      const { code, message } = await backend.error(name, input);
      expect(code).toBe('invalidInput');
      expect(message).toMatch(/^Nothing was changed\. .+: .+\.$/);
    }
    expect((await backend.value('app.open', {})).company).toEqual(fullCompany);
  });

  test('answers anything at all with an envelope', async () => {
    const backend = createBackend({
      dataDir: freshDataDir(),
      host: 'standalone',
      version: '1.2.3',
      now: () => new Date(),
      printToPdf: () => Promise.reject(new Error('Nothing is printed here.')),
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(contract)), fc.anything(), async (name, input) => {
        const envelope = await backend.call(name, input);
        if (!envelope.ok) callErrorSchema.parse(envelope.error);
      }),
      { numRuns: 500 },
    );
    backend.close();
  });

  test('names the place of every mistake as the page does', async () => {
    const backend = await withFullCompany();
    const [line] = oakline.lines;
    const error = await backend.error('company.change', {
      label: 'Edit',
      changes: [
        { op: 'put', part: 'asOf', value: '2026-13' },
        {
          op: 'put',
          part: 'clients',
          value: {
            ...oakline,
            lines: [
              { ...line, quantity: 'ten' },
              { ...line, unitPriceCents: 0.5 },
            ],
          },
        },
        { op: 'put', part: 'settings', value: { ...fullCompany.settings, targetGrossMargin: 2 } },
        { op: 'put', part: 'nothing', value: 1 },
      ],
    });
    expect(error.details.map(({ place, message }) => `${place}: ${message}`)).toEqual([
      'Month ("asOf"): Write the month as YYYY-MM, for example 2026-09.',
      'Client "Oakline Foods", line 1, quantity: Enter a number.',
      'Client "Oakline Foods", line 2, unit price: Money is a whole number of cents.',
      'Settings, target gross margin: A target above 95 % has no price that reaches it in practice.',
      expect.stringMatching(/^Change 4, part: Write "settings", "asOf"/),
    ]);
    expect(error.details[1]?.path).toEqual(['changes', 1, 'value', 'lines', 0, 'quantity']);
  });

  test('names the place inside an imported company', async () => {
    const backend = openBackend(freshDataDir());
    const company = { ...fullCompany, clients: [{ ...oakline, status: 'lost' }] };
    const error = await backend.error('company.replace', { label: 'Import', company });
    expect(error.details).toMatchObject([
      { place: 'Client "Oakline Foods", status', path: ['company', 'clients', 0, 'status'] },
    ]);
  });

  test('refuses what is too large, too deep or without an end before it is read', async () => {
    const backend = await withFullCompany();
    const long = 'x'.repeat(100_000);
    expect(await backend.error('preferences.set', { colorScheme: long, paper: 'a4' })).toMatchObject({
      code: 'tooLarge',
    });
    expect(await backend.error('backup.restore', { name: 'n', bytes: new Uint8Array(100_000) })).toMatchObject({
      code: 'tooLarge',
    });
    const deep = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`);
    expect(await backend.error('company.change', { label: 'Deep', changes: deep })).toMatchObject({ code: 'tooLarge' });
    const endless: Record<string, unknown> = {};
    endless.self = endless;
    expect(await backend.error('company.replace', { label: 'Endless', company: endless })).toMatchObject({
      code: 'tooLarge',
    });
    const many = Array.from({ length: maxChanges + 1 }, () => ({ op: 'put', part: 'asOf', value: '2026-10' }));
    expect(await backend.error('company.change', { label: 'Many', changes: many })).toMatchObject({
      code: 'invalidInput',
    });
  });

  test('lists at most two hundred mistakes and counts the rest', async () => {
    const backend = await withFullCompany();
    const changes = Array.from({ length: 500 }, () => ({ op: 'put', part: 'asOf', value: 'soon' }));
    const { details, message } = await backend.error('company.change', { label: 'Many', changes });
    expect(details).toHaveLength(200);
    expect(message).toContain('There are 499 more problems.');
  });
});
