import { addMonths } from '@shared/domain/add-months';
import type { Company } from '@shared/domain/company';
import { analyze } from '@shared/engine/analyze';
import { formatPhrase } from '@shared/format/format-phrase';
import { createFormatter } from '@shared/format/formatter';
import { describe, expect, it } from 'vitest';
import { goldenCompany } from '../support/golden-company';

const larkspur = goldenCompany('larkspur');
const formatter = createFormatter(larkspur.settings);

/** Larkspur with a quiet window before its own: the same hours, `share` times as many. */
function withEarlierHours(share: number, change: (company: Company) => Company = (company) => company): Company {
  const earlier = larkspur.time.map((entry) => ({
    ...entry,
    month: addMonths(entry.month, -3),
    hours: entry.hours * share,
  }));
  return change({ ...larkspur, time: [...earlier, ...larkspur.time] });
}

function noiseOf(company: Company) {
  const symptom = analyze(company).spiral.symptoms.find(({ id }) => id === 'noise');
  if (symptom === undefined) throw new Error('The noise symptom is always there.');
  return { status: symptom.status, evidence: formatPhrase(symptom.evidence, formatter) };
}

/** Every other client is won after the earlier window. */
const halfAreNew = (company: Company): Company => ({
  ...company,
  clients: company.clients.map((client, at) => ({ ...client, since: at % 2 === 0 ? '2026-07' : '2020-01' })),
});

describe('the noise symptom', () => {
  it('says when reactive hours grew faster than MRR', () => {
    expect(noiseOf(withEarlierHours(0.8)).evidence).toBe(
      '0.41 reactive hours a seat against a target of 0.25; hours grew 25% on the months before, MRR 3.6%.',
    );
  });

  it('does not blame hours that new clients brought along with their MRR', () => {
    const { evidence } = noiseOf(withEarlierHours(0.8, halfAreNew));
    expect(evidence).toBe('0.41 reactive hours a seat against a target of 0.25.');
  });

  it('is quiet about growth when hours fell', () => {
    expect(noiseOf(withEarlierHours(1.2)).evidence).not.toContain('grew');
  });

  it('makes a good level one to watch while noise outgrows MRR', () => {
    const calm = (share: number) =>
      withEarlierHours(share, (company) => ({
        ...company,
        time: company.time.map((entry) => ({ ...entry, hours: entry.hours / 2 })),
      }));
    expect(noiseOf(calm(1)).status).toBe('ok');
    expect(noiseOf(calm(0.8)).status).toBe('watch');
  });
});
