/**
 * How long the model takes. Medians of this machine, and ratios that hold on any: against a tenth of the clients and
 * against the least a program could do, one pass over the lines.
 * Run it with `node tests/bench/run.mjs engine`.
 */
import type { Company } from '@shared/domain/company';
import { analyze } from '@shared/engine/analyze';
import { explain } from '@shared/engine/explain/explain';
import { applyLevers } from '@shared/engine/scenario/apply-levers';
import { compareScenario } from '@shared/engine/scenario/compare';
import { measure } from 'mitata';
import { makeCompany } from '../support/make-company';

const large = makeCompany({ clients: 10_000, tools: 30, people: 200 });
const small = makeCompany({ clients: 1_000, tools: 30, people: 200 });
const recorded = makeCompany({ clients: 10_000, tools: 30, people: 200, months: 3 });
const levers = [
  { id: 'price', on: true, kind: 'seatPrice', change: 'percent', rate: 0.03, clientIds: null },
  { id: 'rhem', on: true, kind: 'rhem', hoursPerSeat: 0.3, clientIds: null },
  { id: 'pay', on: true, kind: 'laborCost', rate: 0.03 },
] as const;

/** The least work that reads every line of every client once. */
function singlePass(company: Company): number {
  let cents = 0;
  for (const client of company.clients) {
    for (const line of client.lines) cents += line.quantity * line.unitPriceCents;
  }
  return cents;
}

/** Median of a run in milliseconds. */
async function medianOf(work: () => unknown): Promise<number> {
  const { p50 } = await measure(work, { min_cpu_time: 1e9 });
  return p50 / 1e6;
}

function report(what: string, milliseconds: number, note = ''): void {
  console.log(`${what.padEnd(58)} ${milliseconds.toFixed(3).padStart(9)} ms  ${note}`);
}

/** A company that is new to the engine, so that nothing kept from an earlier run answers for it. */
const fresh = (company: Company): Company => ({ ...company, clients: [...company.clients] });

const pass = await medianOf(() => singlePass(large));
const analyzeSmall = await medianOf(() => analyze(fresh(small)));
const analyzeLarge = await medianOf(() => analyze(fresh(large)));
const analyzeRecorded = await medianOf(() => analyze(fresh(recorded)));
const lever = await medianOf(() => {
  const { company, assumptions } = applyLevers(large, levers);
  return analyze(company, assumptions);
});
const compared = await medianOf(() => compareScenario(large, levers));
const explained = await medianOf(() => {
  const company = fresh(large);
  return explain('micro.modeled.requiredPrice', company, analyze(company));
});

const times = (left: number, right: number, than: string) => `${(left / right).toFixed(1)} times ${than}`;
report('one pass over the lines of 10,000 clients', pass);
report('analyze 1,000 clients, 30 tools, 200 people', analyzeSmall);
report(
  'analyze 10,000 clients',
  analyzeLarge,
  `${times(analyzeLarge, analyzeSmall, '1,000 clients')}, ${times(analyzeLarge, pass, 'one pass')}`,
);
report(
  'analyze 10,000 clients with 3 months of time',
  analyzeRecorded,
  times(analyzeRecorded, analyzeLarge, 'without time'),
);
report('apply 3 levers to 10,000 clients and analyze', lever, times(lever, analyzeLarge, 'analyze alone'));
report('compare a scenario of 3 levers, 10,000 clients', compared, times(compared, analyzeLarge, 'analyze alone'));
report('analyze 10,000 clients and explain a price', explained, times(explained, analyzeLarge, 'analyze alone'));
