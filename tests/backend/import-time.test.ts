import { applyChanges } from '@shared/domain/apply-changes';
import type { Change } from '@shared/domain/change';
import { expect, it } from 'vitest';
import { makeCompany } from '../support/make-company';
import { freshDataDir, openBackend } from './support/test-backend';

/** 100,000 rows of time that are all different: five years, 50 clients, 4 people, 10 kinds of work. */
function timeChanges(hours: number): Change[] {
  return Array.from({ length: 100_000 }, (_, at) => ({
    op: 'put',
    part: 'time',
    value: {
      month: `${2021 + Math.floor((at % 50) / 12)}-${String(((at % 50) % 12) + 1).padStart(2, '0')}`,
      clientId: `client-${(Math.floor(at / 50) % 50) + 1}`,
      memberId: `member-${(Math.floor(at / 2_500) % 4) + 1}`,
      workTypeId:
        [
          'work-tickets',
          'work-mac',
          'work-internal',
          'work-vcio',
          'work-patching',
          'work-projects',
          'work-escalations',
          'work-pc-builds',
          'work-tam-visit',
          'work-tam-reactive',
        ][Math.floor(at / 10_000)] ?? '',
      hours,
    },
  }));
}

it('takes 100,000 rows of time as one change and gives them back with one undo', async () => {
  const backend = openBackend(freshDataDir());
  const company = makeCompany({ clients: 50, tools: 5, people: 4 });
  await backend.value('company.replace', { label: 'company', company });
  const changes = timeChanges(1.5);

  const started = performance.now();
  const { undo } = await backend.value('company.change', { label: 'import of 100,000 rows', changes });
  const took = performance.now() - started;
  expect(undo.undoLabel).toBe('import of 100,000 rows');
  expect(took).toBeLessThan(15_000);

  const opened = await backend.value('app.open', {});
  expect(opened.company?.time).toHaveLength(100_000);
  expect(opened.company).toEqual(applyChanges(company, changes));

  await backend.value('company.change', { label: 'second import', changes: timeChanges(2) });
  await backend.value('history.undo', {});
  await backend.value('history.undo', {});
  expect((await backend.value('app.open', {})).company).toEqual(company);
}, 120_000);
