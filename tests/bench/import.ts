/**
 * How long an import of 100,000 rows of time takes, damage among them: reading the file, matching its names, the dry
 * run, and the one change that puts the result into the file of the company; and the same where every row is a sum of
 * its own, the most that such an import can be. Run it with `node tests/bench/run.mjs import`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change } from '@shared/domain/change';
import type { Company } from '@shared/domain/company';
import { decisionKey } from '@shared/import/import-plan';
import type { Decision } from '@shared/import/match-names';
import { createBackend } from '../../electron/backend';
import { ImportDesk } from '../../renderer/features/import/import-desk';
import { untouchedSetup } from '../../renderer/features/import/import-setup';
import { damagedFileCompany, damagedTimeFile } from '../support/damaged-time-file';
import { makeCompany } from '../support/make-company';

const rows = 100_000;

/** Runs `work` once, as an import does, and says how long it took on the clock and on the processor. */
async function timed<Value>(what: string, work: () => Value | Promise<Value>): Promise<Value> {
  const before = process.cpuUsage();
  const startedAt = performance.now();
  const value = await work();
  const milliseconds = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(before);
  const cpu = ((user + system) / 1000).toFixed(0);
  console.log(`${what.padEnd(58)} ${milliseconds.toFixed(0).padStart(9)} ms  ${cpu} ms of processor`);
  return value;
}

function everyRowDifferent(): Change[] {
  const workTypeIds = damagedFileCompany().workTypes.map(({ id }) => id);
  return Array.from({ length: rows }, (_, at) => ({
    op: 'put',
    part: 'time',
    value: {
      month: `${2021 + Math.floor((at % 50) / 12)}-${String(((at % 50) % 12) + 1).padStart(2, '0')}`,
      clientId: `client-${(Math.floor(at / 50) % 50) + 1}`,
      memberId: `member-${(Math.floor(at / 2_500) % 4) + 1}`,
      workTypeId: workTypeIds[Math.floor(at / 10_000)] ?? '',
      hours: 1.5,
    },
  }));
}

async function change(what: string, company: Company, changes: Change[]): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'seatwise-bench-'));
  const printToPdf = () => Promise.reject(new Error('Nothing is printed here.'));
  const backend = createBackend({ dataDir, host: 'standalone', version: '0.0.0', now: () => new Date(), printToPdf });
  try {
    await backend.call('company.replace', { label: 'company', company });
    const saved = await timed(what, () => backend.call('company.change', { label: 'import', changes }));
    if (!saved.ok) throw new Error(saved.error.message);
    await timed('  and its undo', () => backend.call('history.undo', {}));
  } finally {
    backend.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const company = damagedFileCompany();
const { bytes } = damagedTimeFile(rows, 4);
console.log(`${rows.toLocaleString()} rows of time, ${(bytes.length / 1e6).toFixed(1)} MB`);
const desk = await timed('read the file', () => new ImportDesk(bytes, 'time', 'en-US', { sources: [], aliases: [] }));
await timed('look at it, as after each change of its columns', () => desk.look(untouchedSetup));
const matches = await timed('match its names', () => desk.match(untouchedSetup, company));
const decisions = new Map<string, Decision>();
for (const { list, key, decision } of matches) if (decision !== null) decisions.set(decisionKey(list, key), decision);
const plan = await timed('dry run', () =>
  desk.plan({ setup: untouchedSetup, company, decisions, mode: 'replace', workTypeId: null, lineUnit: 'flat' }),
);
console.log(`${plan.rowsTaken.toLocaleString()} rows taken as ${plan.changes.length.toLocaleString()} sums`);
await change('save the sums as one change', company, plan.changes);
await change('save 100,000 sums as one change', makeCompany({ clients: 50, tools: 5, people: 4 }), everyRowDifferent());
