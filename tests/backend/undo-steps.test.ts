import type { CallError } from '@shared/errors';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxUndoSteps } from '../../electron/backend/database/repositories/undo-step-repository';
import { changeCompany } from '../../electron/backend/services/change-company';
import { removeCompany, replaceCompany } from '../../electron/backend/services/replace-company';
import { redo, undo } from '../../electron/backend/services/travel-history';
import { toCallError } from '../../electron/backend/to-call-error';
import { arbitraryChanges, populatedCompany, soundChanges } from '../domain/support/arbitrary-change';
import { inAnyOrder } from '../domain/support/in-any-order';
import { fullCompany } from './support/companies';
import { openStore } from './support/open-store';

describe('undo and redo', () => {
  test('go all the way back and forth over any changes, in memory and in the file', () => {
    const file = openStore();
    fc.assert(
      fc.property(fc.array(arbitraryChanges, { minLength: 1, maxLength: 5 }), (steps) => {
        file.database.exec('DELETE FROM undo_steps');
        replaceCompany(file, 'Start', populatedCompany);
        const states = [inAnyOrder(populatedCompany)];
        for (const step of steps) {
          if (file.company === null) throw new Error('There is a company all along.');
          const changes = soundChanges(file.company, step);
          const before = file.undoSteps.undoLabel();
          const { undoLabel } = changeCompany(file, `Step ${states.length}`, changes);
          if (undoLabel !== before) states.push(inAnyOrder(file.company));
        }
        const expectState = (at: number) => {
          for (const company of [file.company, file.companies.get()]) {
            expect(company === null ? null : inAnyOrder(company)).toEqual(states[at]);
          }
        };
        expectState(states.length - 1);
        for (let at = states.length - 2; at >= 0; at -= 1) {
          undo(file);
          expectState(at);
        }
        for (let at = 1; at < states.length; at += 1) {
          redo(file);
          expectState(at);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('keep the last five hundred steps', () => {
    const file = openStore();
    replaceCompany(file, 'Start', fullCompany);
    for (let at = 0; at < maxUndoSteps + 20; at += 1) {
      const targetGrossMargin = 0.5 + at / 10_000;
      changeCompany(file, `Margin ${at}`, [
        { op: 'put', part: 'settings', value: { ...fullCompany.settings, targetGrossMargin } },
      ]);
    }
    let undone = 0;
    while (file.undoSteps.undoLabel() !== null) {
      undo(file);
      undone += 1;
    }
    expect(undone).toBe(maxUndoSteps);
    expect(file.company?.settings.targetGrossMargin).toBeCloseTo(0.5 + 19 / 10_000, 12);
  });

  test('keep the newest step however large, and drop older ones beyond 64 MB', () => {
    const file = openStore();
    replaceCompany(file, 'Start', fullCompany);
    removeCompany(file);
    file.database.exec('UPDATE undo_steps SET size_bytes = 65 * 1024 * 1024');
    replaceCompany(file, 'Again', fullCompany);
    expect(file.undoSteps.undoLabel()).toBe('Again');
    undo(file);
    expect(file.undoSteps.undoLabel()).toBeNull();
  });

  test('a failed write changes neither the file nor what is in memory', () => {
    const file = openStore();
    replaceCompany(file, 'Start', fullCompany);
    const { company } = file;
    const pages = Number(file.database.pragma('page_count', { simple: true }));
    file.database.pragma(`max_page_count = ${pages}`);
    const notes = Array.from({ length: 500 }, (_, at) => String(at * 7919)).join(' ');
    const [client] = fullCompany.clients;
    if (client === undefined) throw new Error('The fixture has a client.');
    const clients = Array.from({ length: 300 }, (_, at) => ({ ...client, id: `new-${at}`, notes }));
    const changes = clients.map((value) => ({ op: 'put' as const, part: 'clients' as const, value }));
    expect(failureOf(() => changeCompany(file, 'Too much', changes))).toMatchObject({
      code: 'diskFull',
      message: expect.stringContaining('Everything saved before is safe'),
    });
    expect(
      failureOf(() => replaceCompany(file, 'Much', { ...fullCompany, clients: [...fullCompany.clients, ...clients] })),
    ).toMatchObject({
      code: 'diskFull',
    });
    expect(file.company).toBe(company);
    expect(file.companies.get()).toEqual(fullCompany);
    expect(file.undoSteps.undoLabel()).toBe('Start');
    file.database.pragma('max_page_count = 1073741823');
    changeCompany(file, 'Now it fits', changes);
    expect(file.companies.get()?.clients).toHaveLength(302);
  });
});

function failureOf(action: () => unknown): CallError | null {
  try {
    action();
    return null;
  } catch (error) {
    return toCallError(error);
  }
}
