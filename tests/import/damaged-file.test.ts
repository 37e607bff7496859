import { applyChanges } from '@shared/domain/apply-changes';
import type { Company } from '@shared/domain/company';
import { findProblems } from '@shared/domain/find-problems';
import { invertChanges } from '@shared/domain/invert-changes';
import { decisionKey } from '@shared/import/import-plan';
import type { Decision, NameMatch } from '@shared/import/match-names';
import { beforeAll, describe, expect, it } from 'vitest';
import { ImportDesk } from '../../renderer/features/import/import-desk';
import { untouchedSetup } from '../../renderer/features/import/import-setup';
import { freshDataDir, openBackend } from '../backend/support/test-backend';
import { damagedFileCompany, damagedTimeFile, damages } from '../support/damaged-time-file';

const rows = 100_000;
const company = damagedFileCompany();
const file = damagedTimeFile(rows, 4);
const plain = structuredClone(company);

function decisionsOf(matches: readonly NameMatch[]): Map<string, Decision> {
  return new Map(
    matches.flatMap(({ list, key, decision }) =>
      decision === null ? [] : [[decisionKey(list, key), decision] as const],
    ),
  );
}

function planOf(desk: ImportDesk, of: Company, onProgress?: (share: number) => void) {
  const decisions = decisionsOf(desk.match(untouchedSetup, of));
  return desk.plan(
    { setup: untouchedSetup, company: of, decisions, mode: 'replace', workTypeId: null, lineUnit: 'flat' },
    onProgress,
  );
}

describe(`a file of ${rows} rows of time with ${damages.length} kinds of damage`, () => {
  const shares: number[] = [];
  let desk: ImportDesk;
  let plan: ReturnType<typeof planOf>;

  beforeAll(() => {
    desk = new ImportDesk(file.bytes, 'time', 'en-US', { sources: [], aliases: [] }, (share) => shares.push(share));
    plan = planOf(desk, company, (share) => shares.push(share));
  }, 120_000);

  it('knows at least fifty kinds', () => {
    expect(new Set(damages.map(({ name }) => name)).size).toBeGreaterThanOrEqual(50);
    expect(file.rejected.size).toBeGreaterThan(150);
  });

  it('names every reject by its line, and nothing else', () => {
    const lines = new Set(plan.problems.map((problem) => problem.line));
    const missed = [...file.rejected].filter(([line]) => !lines.has(line)).map(([line, name]) => `${line}: ${name}`);
    const surplus = plan.problems.filter(({ line }) => !file.rejected.has(line));
    expect(missed).toEqual([]);
    expect(surplus).toEqual([]);
    for (const { why, mend } of plan.problems) {
      expect(why).toMatch(/^[“A-Z].*\.$/);
      expect(mend).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('imports what is sound to the hundredth of an hour', () => {
    const after = applyChanges(company, plan.changes);
    const names = new Map(
      [...company.clients, ...company.team, ...company.workTypes].map(({ id, name }) => [id, name]),
    );
    const imported = new Map(
      after.time
        .filter(({ month }) => month !== '2020-01')
        .map(({ month, clientId, memberId, workTypeId, hours }) => [
          [month, names.get(clientId ?? ''), names.get(memberId ?? ''), names.get(workTypeId)?.replace(',', '')].join(
            '|',
          ),
          Math.round(hours * 100),
        ]),
    );
    expect(imported).toEqual(file.soundHundredths);
    expect(plan.rowsTaken).toBe(file.soundRows);
    expect(findProblems(after)).toEqual([]);
    expect(after.time).toContainEqual(company.time[0]);
  });

  it('has control totals that agree with both sides', () => {
    const hundredths = [...file.soundHundredths.values()].reduce((sum, value) => sum + value, 0);
    const taken = plan.totals.reduce((sum, total) => sum + total.taken, 0);
    const after = plan.totals.reduce((sum, total) => sum + total.after, 0);
    expect(taken).toBeCloseTo(hundredths / 100, 6);
    expect(after).toBeCloseTo(taken, 6);
    expect(plan.totals.every((total) => total.read >= total.taken && total.before === 0)).toBe(true);
    const { counts } = desk.look(untouchedSetup);
    expect(counts).toMatchObject({ title: 2, header: 5, total: 5, note: 5 });
    expect(plan.rowsRead).toBe(counts.data);
    expect(plan.rowsRead - plan.rowsTaken).toBe(file.rejected.size);
  });

  it('tells how far it is, rising twice from 0 to 1', () => {
    expect(shares.length).toBeGreaterThan(20);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('changes nothing by itself: a plan that is dropped leaves the company as it was', () => {
    expect(company).toEqual(plain);
  });

  it('comes back out with one undo', async () => {
    expect(applyChanges(applyChanges(company, plan.changes), invertChanges(company, plan.changes))).toEqual(company);
    const backend = openBackend(freshDataDir());
    await backend.value('company.replace', { label: 'company', company });
    const { undo } = await backend.value('company.change', { label: 'import', changes: plan.changes });
    expect(undo.undoLabel).toBe('import');
    expect((await backend.value('app.open', {})).company).toEqual(applyChanges(company, plan.changes));
    await backend.value('history.undo', {});
    expect((await backend.value('app.open', {})).company).toEqual(company);
  }, 60_000);

  it('gives the same again when it is imported a second time', () => {
    const after = applyChanges(company, plan.changes);
    expect(planOf(desk, after).changes).toEqual([]);
  }, 60_000);
});
