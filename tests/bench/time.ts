/**
 * How long recorded time takes: 100,000 rows over five years, and a month of 10,000 rows. Medians of this machine.
 * Run it with `node tests/bench/run.mjs time`.
 */
import { applyChanges } from '@shared/domain/apply-changes';
import type { Change } from '@shared/domain/change';
import type { Company } from '@shared/domain/company';
import { moveHours } from '@shared/domain/move-hours';
import { analyze } from '@shared/engine/analyze';
import { rhemByMonth } from '@shared/engine/rhem-by-month';
import { rhemOfMonth } from '@shared/engine/rhem-of-month';
import { timeByMonth } from '@shared/engine/time-by-month';
import { measure } from 'mitata';
import { hoursRows } from '../../renderer/features/time/hours-row';
import { kindRows } from '../../renderer/features/time/kind-row';
import { companyWithTime } from '../support/five-years-of-time';

/** Median of a run in milliseconds. */
async function medianOf(work: () => unknown): Promise<number> {
  const { p50 } = await measure(work, { min_cpu_time: 5e8 });
  return p50 / 1e6;
}

async function report(what: string, work: () => unknown): Promise<void> {
  console.log(`${what.padEnd(66)} ${(await medianOf(work)).toFixed(3).padStart(9)} ms`);
}

const fiveYears = companyWithTime({ clients: 500, people: 30, months: 60, rowsPerMonth: 1_667 });
const busyMonth = companyWithTime({ clients: 500, people: 30, months: 12, rowsPerMonth: 10_000 });
let turn = 0;

/** Types into one cell of the last month again and again, each time on what the time before left. */
function typist(start: Company): () => Company {
  let company = start;
  return () => {
    const last = company.time.at(-1);
    if (!last) throw new Error('There is no time.');
    turn += 1;
    const put: Change = { op: 'put', part: 'time', value: { ...last, hours: 1 + (turn % 100) } };
    company = applyChanges(company, [put]);
    return company;
  };
}

const reclassified = (company: Company): Company => ({
  ...company,
  workTypes: company.workTypes.map((type, at) => (at === 0 ? { ...type, class: 'central' as const } : type)),
});

for (const [name, company] of [
  ['100,000 rows over five years', fiveYears],
  ['a year of 10,000 rows a month', busyMonth],
] as const) {
  console.log(`${name}: ${company.time.length.toLocaleString('en-US')} rows`);
  const type = typist(company);
  await report('  one cell typed: the company changed', type);
  await report('  one cell typed: all the Time page shows', () => {
    const after = type();
    analyze(after);
    rhemOfMonth(after, after.asOf);
    return hoursRows(after, timeByMonth(after.time).get(after.asOf) ?? [], 'all');
  });
  await report('  a price changed: everything analyzed', () =>
    analyze({ ...company, settings: { ...company.settings, priceStepCents: 100 + (turn++ % 2) } }),
  );
  await report('  a class changed: everything analyzed, every month of RHEM', () => {
    const after = reclassified(company);
    return [analyze(after), rhemByMonth(after)];
  });
  await report('  RHEM of every month', () => rhemByMonth(company));
  await report('  the kinds of work with their hours', () => kindRows(company));
  await report('  all hours of a kind moved to another', () =>
    moveHours(company.time, new Set(['work-mac']), 'work-tickets'),
  );
  await report('  from nothing kept: analyzed', () => analyze({ ...company, time: [...company.time] }));
}
