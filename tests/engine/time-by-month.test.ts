import { applyChanges } from '@shared/domain/apply-changes';
import type { Change } from '@shared/domain/change';
import type { Company } from '@shared/domain/company';
import { analyze } from '@shared/engine/analyze';
import { summarizeTime } from '@shared/engine/recorded-time';
import { rhemByMonth } from '@shared/engine/rhem-by-month';
import { rhemOfMonth } from '@shared/engine/rhem-of-month';
import { timeByMonth } from '@shared/engine/time-by-month';
import { describe, expect, it } from 'vitest';
import { goldenCompany } from '../support/golden-company';
import { makeCompany } from '../support/make-company';

const made = makeCompany({ clients: 20, months: 3 });
const company: Company = { ...made, time: made.time.filter(({ hours }) => hours > 0) };

function edited(change: Partial<Company['time'][number]>): Company {
  const row = company.time.find(({ month }) => month === '2026-08');
  if (!row) throw new Error('The made company has no time in August.');
  const put: Change = { op: 'put', part: 'time', value: { ...row, ...change } };
  return applyChanges(company, [put]);
}

describe('timeByMonth', () => {
  it('holds every row once', () => {
    const index = timeByMonth(company.time);
    expect([...index.values()].flat()).toHaveLength(company.time.length);
    for (const [month, rows] of index) expect(rows.every((row) => row.month === month)).toBe(true);
    expect(timeByMonth(company.time)).toBe(index);
  });

  it('keeps the months that an edit does not touch', () => {
    const before = timeByMonth(company.time);
    const after = timeByMonth(edited({ hours: 99 }).time);
    expect(after.get('2026-09')).toBe(before.get('2026-09'));
    expect(after.get('2026-07')).toBe(before.get('2026-07'));
    expect(after.get('2026-08')).not.toBe(before.get('2026-08'));
  });

  it('gives sums that are the same as those made afresh', () => {
    summarizeTime(company.time, company.workTypes);
    const after = edited({ hours: 99 });
    const fresh = structuredClone(after);
    expect(summarizeTime(after.time, after.workTypes)).toEqual(summarizeTime(fresh.time, fresh.workTypes));
    const reclassified = after.workTypes.map((type) => ({ ...type, class: 'proserv' as const }));
    expect(rhemByMonth({ ...after, workTypes: reclassified }).map(({ trueHours }) => trueHours)).toEqual([0, 0, 0]);
    expect(rhemByMonth(after)).toEqual(rhemByMonth(fresh));
  });
});

describe('rhemOfMonth', () => {
  const larkspur = goldenCompany('larkspur');

  it('agrees with the window where the window is that month', () => {
    const oneMonth = { ...larkspur, settings: { ...larkspur.settings, rhemWindowMonths: 1 } };
    const { rhem } = analyze(oneMonth);
    const month = rhemOfMonth(oneMonth, oneMonth.asOf);
    expect(month?.true).toBeCloseTo(rhem.true ?? -1, 9);
    expect(month?.reported).toBeCloseTo(rhem.reported ?? -1, 9);
    expect(month?.hiddenHours).toBeCloseTo(rhem.hiddenHours ?? -1, 9);
    expect(month?.alignmentShare).toBeCloseTo(rhem.alignmentShare ?? -1, 9);
  });

  it('has nothing to say of a month without time', () => {
    expect(rhemOfMonth(larkspur, '2001-01')).toBeNull();
  });

  it('counts no hours of clients that are not active, and says how many', () => {
    const month = rhemOfMonth(larkspur, larkspur.asOf);
    const clients = larkspur.clients.map((client) => ({ ...client, status: 'former' as const }));
    const former = rhemOfMonth({ ...larkspur, clients }, larkspur.asOf);
    expect(former?.true).toBeNull();
    expect(former?.hiddenShare ?? 0).toBe(0);
    expect((former?.allHours ?? 0) + (former?.hoursLeftOut ?? 0)).toBeCloseTo(month?.allHours ?? -1, 6);
  });
});
