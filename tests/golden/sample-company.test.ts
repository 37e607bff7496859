import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Company, companySchema } from '@shared/domain/company';
import { readCompanyFile } from '@shared/domain/company-file';
import { findProblems } from '@shared/domain/find-problems';
import { toolUnits } from '@shared/domain/tool';
import { analyze } from '@shared/engine/analyze';
import { allocationTotal } from '@shared/engine/loaded-cost';
import { rhemTrend } from '@shared/engine/rhem/rhem-trend';
import { compareScenario } from '@shared/engine/scenario/compare';
import { describe, expect, it } from 'vitest';

const text = readFileSync(resolve(import.meta.dirname, '../../resources/sample-company.json'), 'utf8');
const company: Company = companySchema.parse(JSON.parse(text));
const analysis = analyze(company);

describe('the sample company as a file', () => {
  it('says everything itself and relies on no default', () => {
    expect(company).toEqual(JSON.parse(text));
  });

  it('has no problems and reads like any company file', () => {
    expect(findProblems(company)).toEqual([]);
    expect(readCompanyFile(text)).toMatchObject({ ok: true });
  });

  it('is marked as a sample', () => {
    expect(company.isSample).toBe(true);
  });
});

describe('what the sample company shows', () => {
  it('has clients of very different sizes, prospects and a former client', () => {
    const seats = analysis.clients.map((client) => client.seats);
    expect(analysis.totals.activeClients).toBe(18);
    expect(Math.min(...seats)).toBe(12);
    expect(Math.max(...seats)).toBe(118);
    expect(company.clients.filter(({ status }) => status === 'prospect')).toHaveLength(2);
    expect(company.clients.filter(({ status }) => status === 'former')).toHaveLength(1);
  });

  it('has people of every kind, one by the hour and one still to start', () => {
    const targets = new Set(company.team.flatMap(({ allocations }) => allocations.map(({ to }) => to)));
    expect([...targets].sort()).toEqual([
      'central',
      'designDesk',
      'dispatch',
      'nonDelivery',
      'otherDelivery',
      'proserv',
      'support',
      'tam',
      'vcio',
    ]);
    expect(company.team.map(({ pay }) => pay.kind)).toContain('hourly');
    expect(company.team.filter(({ startsOn }) => startsOn > company.asOf).map(({ startsOn }) => startsOn)).toEqual([
      '2026-10',
    ]);
    for (const member of company.team) expect(allocationTotal(member), member.name).toBeCloseTo(1, 9);
  });

  it('has tools of every unit and billing, with a minimum, for chosen clients, and outside the offering', () => {
    const { tools } = company;
    expect(new Set(tools.map(({ unit }) => unit))).toEqual(new Set(toolUnits));
    expect(new Set(tools.map(({ billing }) => billing))).toEqual(new Set(['monthly', 'annual']));
    expect(tools.some(({ minimumMonthlyCents }) => minimumMonthlyCents > 0)).toBe(true);
    expect(tools.some(({ clientIds }) => clientIds !== null)).toBe(true);
    expect(tools.some(({ inOffering, area }) => !inOffering && area !== 'business')).toBe(true);
    expect(tools.some(({ area }) => area === 'business')).toBe(true);
  });

  it('has twelve months of time and measures the last three, hidden reactive work in them', () => {
    const months = [...new Set(company.time.map(({ month }) => month))].sort();
    expect(months).toHaveLength(12);
    expect([months[0], months.at(-1)]).toEqual(['2025-10', '2026-09']);
    expect(analysis.rhem.months).toEqual(['2026-07', '2026-08', '2026-09']);
    expect(analysis.rhem.hidden).toBeGreaterThan(0.05);
  });

  it('calms down over the year, while what is reported hardly moves', () => {
    const trend = rhemTrend(company);
    const [first, last] = [trend[0], trend.at(-1)];
    expect(first?.true).toBeCloseTo(0.484, 2);
    expect(first?.reported).toBeCloseTo(0.352, 2);
    expect(last?.true).toBeCloseTo(0.4073, 4);
    expect(last?.reported).toBeCloseTo(0.3256, 4);
    expect(Math.max(...trend.map((point) => point.true))).toBeLessThan(0.5);
  });

  it('has a client without time, and hours of a client that has left', () => {
    expect(company.time.some(({ clientId }) => clientId === 'quill')).toBe(false);
    const left = company.clients.find(({ status }) => status === 'former');
    const months = company.time.filter(({ clientId }) => clientId === left?.id).map(({ month }) => month);
    expect(months.sort().at(-1)).toBe(left?.until);
  });

  it('has problems worth finding', () => {
    expect(new Set(analysis.clients.map(({ verdict }) => verdict))).toEqual(
      new Set(['keep', 'reprice', 'fixNoise', 'release']),
    );
    expect(analysis.findings.length).toBeGreaterThanOrEqual(5);
    expect(analysis.macro.areas.support.status).toBe('justUnder');
  });

  it('has two saved scenarios, one better than today and one worse', () => {
    const margins = company.scenarios.map(({ levers }) =>
      compareScenario(company, levers).figures.find(({ id }) => id === 'grossMargin'),
    );
    expect(margins.map((margin) => margin?.verdict)).toEqual(['better', 'worse']);
  });
});

describe('key figures of the sample company', () => {
  it('costs, earns and needs per seat what it always did', () => {
    const { actual, modeled } = analysis.micro;
    expect(actual.totalCentsPerSeat).toBeCloseTo(5394.62, 2);
    expect(actual.grossMargin).toBeCloseTo(0.67755, 5);
    expect(actual.requiredPriceCents).toBeCloseTo(17_982.07, 2);
    expect(modeled.totalCentsPerSeat).toBeCloseTo(5224.87, 2);
    expect(analysis.totals.aispCents).toBeCloseTo(16_729.92, 2);
  });

  it('has the reactive hours and the support leverage it always had', () => {
    expect(analysis.rhem.true).toBeCloseTo(0.4073, 4);
    expect(analysis.rhem.reported).toBeCloseTo(0.3256, 4);
    expect(analysis.macro.areas.support.leverage).toBeCloseTo(5_923_629.6, 1);
  });
});
