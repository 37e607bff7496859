import type { Company } from '@shared/domain/company';
import type { TimeEntry } from '@shared/domain/time';
import { analyze } from '@shared/engine/analyze';
import { alignmentByMonth, alignmentByPerson } from '@shared/engine/rhem/alignment';
import { rhemBreakdown } from '@shared/engine/rhem/rhem-breakdown';
import { rhemTrend } from '@shared/engine/rhem/rhem-trend';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldenCompany } from '../support/golden-company';
import { companyArbitrary } from './support/arbitrary-company';

const larkspur = goldenCompany('larkspur');
const asMeasured = rhemBreakdown(larkspur);

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Larkspur with other time: each row is months, client, person, kind of work, hours. */
function withTime(rows: readonly (readonly [string, string | null, string | null, string, number])[]): Company {
  const time: TimeEntry[] = rows.map(([month, clientId, memberId, workTypeId, hours]) => ({
    month,
    clientId,
    memberId,
    workTypeId,
    hours,
  }));
  return { ...larkspur, time };
}

function expectClose(actual: number, expected: number, scale = expected): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(scale)));
}

describe('for every company, the recorded reactive hours', () => {
  it('are the same by client, by kind of work, by person and in all, and hidden and reported make true', () => {
    fc.assert(
      fc.property(companyArbitrary(), fc.constantFrom(undefined, 0.5, 1.3), (company, recordedHoursFactor) => {
        const assumptions = recordedHoursFactor === undefined ? {} : { recordedHoursFactor };
        const breakdown = rhemBreakdown(company, assumptions);
        const { rhem } = analyze(company, assumptions);
        if (breakdown === null) {
          expect(rhem.source).toBe('assumed');
          return;
        }
        const { clients, withoutClient, work, people } = breakdown;
        const all = rhem.trueHours ?? 0;
        expectClose(breakdown.total.trueHours, all);
        expectClose(breakdown.total.reportedHours, rhem.reportedHours ?? 0, all);
        expectClose(breakdown.total.hiddenHours, rhem.hiddenHours ?? 0, all);
        expectClose(
          total(clients.map(({ recorded }) => recorded?.trueHours ?? 0)) + (withoutClient?.trueHours ?? 0),
          all,
        );
        expectClose(total(work.map(({ hours }) => hours)), all);
        expectClose(total(people.map(({ trueHours }) => trueHours)), all);
        expectClose(
          total(work.filter(({ isHidden }) => isHidden).map(({ hours }) => hours)),
          rhem.hiddenHours ?? 0,
          all,
        );
        const splits = [...clients.flatMap(({ recorded }) => recorded ?? []), ...people, breakdown.total];
        for (const { trueHours, reportedHours, hiddenHours } of splits) {
          expect(reportedHours + hiddenHours).toBe(trueHours);
          expect(Math.min(reportedHours, hiddenHours)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('give each client the RHEM and the source that its analysis has, wherever it has seats', () => {
    fc.assert(
      fc.property(companyArbitrary('tame'), (company) => {
        const breakdown = rhemBreakdown(company);
        const analyzed = new Map(analyze(company).clients.map((client) => [client.id, client]));
        for (const { id, seats, source, rhem } of breakdown?.clients ?? []) {
          if (seats <= 0) continue;
          expect(analyzed.get(id)?.rhemSource).toBe(source);
          expectClose(rhem ?? 0, analyzed.get(id)?.rhem ?? 0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('end their trend at the measured RHEM, with a point for no month without time', () => {
    fc.assert(
      fc.property(companyArbitrary('tame'), (company) => {
        const trend = rhemTrend(company);
        const { rhem, totals } = analyze(company);
        if (rhem.source === 'assumed' || totals.seats <= 0) {
          expect(trend).toEqual([]);
          return;
        }
        const last = trend.at(-1);
        expect(last?.month).toBe(rhem.months.at(-1));
        expectClose(last?.true ?? -1, rhem.true ?? 0);
        expectClose(last?.reported ?? -1, rhem.reported ?? 0, rhem.true ?? 0);
        const recorded = new Set(company.time.map(({ month }) => month));
        expect(trend.filter(({ month }) => !recorded.has(month) || month > company.asOf)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the company of 18 clients', () => {
  it('has its noisiest client first and the one without time last, with the company’s RHEM standing in', () => {
    const clients = asMeasured?.clients ?? [];
    expect(clients.slice(0, 3).map(({ name, rhem }) => [name, Number(rhem?.toFixed(2))])).toEqual([
      ['Fairhaven Logistics', 0.66],
      ['Copperleaf Brewing', 0.64],
      ['Ironwood Construction', 0.54],
    ]);
    expect(clients.at(-1)).toMatchObject({ id: 'quill', source: 'assumed', recorded: null });
    expect(clients.at(-1)?.rhem).toBe(analyze(larkspur).rhem.true);
  });

  it('hides three kinds of work, and each says what it takes of the price', () => {
    const hidden = asMeasured?.work.filter(({ isHidden }) => isHidden) ?? [];
    expect(hidden.map(({ id, loggedUnder, hours }) => [id, loggedUnder, Number(hours.toFixed(2))])).toEqual([
      ['onsite-fix', 'tam', 42.08],
      ['pc-build', 'proserv', 21.04],
      ['mac', 'central', 15.03],
    ]);
    const { hiddenPriceEffectCents } = analyze(larkspur).rhem;
    expect(total(hidden.map(({ priceEffectCents }) => priceEffectCents ?? 0))).toBeCloseTo(
      hiddenPriceEffectCents ?? 0,
      6,
    );
    // 42.08 hours ÷ 956 seats × ($5,400 ÷ 140) ÷ 0.3
    expect(hidden[0]?.priceEffectCents).toBeCloseTo((42.08 / 956) * (540_000 / 140 / 0.3), 6);
  });
});

describe('mixes of what is recorded and what is not', () => {
  it('measure a client with any time at all, and let the company’s value stand in for the others', () => {
    const company = withTime([
      ['2026-09', 'fairhaven', 'dev', 'desk', 44],
      ['2026-09', 'alder', 'luis', 'visit', 6],
    ]);
    const breakdown = rhemBreakdown(company);
    const of = (id: string) => breakdown?.clients.find((client) => client.id === id);
    expect(of('fairhaven')).toMatchObject({ source: 'measured', rhem: 0.5 });
    expect(of('alder')).toMatchObject({ source: 'measured', rhem: 0 });
    expect(of('juniper')).toMatchObject({ source: 'assumed', recorded: null, rhem: 44 / 956 });
    expect(breakdown?.clients.slice(0, 2).map(({ id }) => id)).toEqual(['fairhaven', 'alder']);
  });

  it('show the hours of a client without seats, but no RHEM', () => {
    const clients = larkspur.clients.map((client) => (client.id === 'oakline' ? { ...client, lines: [] } : client));
    const breakdown = rhemBreakdown({ ...larkspur, clients });
    const at = breakdown?.clients.findIndex(({ id }) => id === 'oakline') ?? -1;
    expect(breakdown?.clients[at]).toMatchObject({ source: 'measured', seats: 0, rhem: null });
    expect(breakdown?.clients[at]?.recorded?.trueHours).toBeGreaterThan(5);
    expect(breakdown?.clients.slice(at + 1).map(({ source }) => source)).toEqual(['assumed']);
  });

  it('average over months that have time, and pass over the months between', () => {
    const company = withTime([
      ['2026-02', null, 'dev', 'desk', 956],
      ['2026-05', null, 'dev', 'desk', 478],
      ['2026-06', null, 'dev', 'desk', 239],
      ['2026-09', null, 'dev', 'desk', 239],
      ['2026-10', null, 'dev', 'desk', 9_999],
    ]);
    expect(rhemBreakdown(company)?.months).toEqual(['2026-05', '2026-06', '2026-09']);
    expect(rhemBreakdown(company)?.total.true).toBeCloseTo(1 / 3, 12);
    const trend = rhemTrend(company).map((point) => [point.month, point.trueInMonth, Number(point.true.toFixed(4))]);
    expect(trend).toEqual([
      ['2026-02', 1, 1],
      ['2026-05', 0.5, 0.75],
      ['2026-06', 0.25, 0.5833],
      ['2026-09', 0.25, 0.3333],
    ]);
  });

  it('count hours without a client for the company alone, and hours without a person under no name', () => {
    const breakdown = rhemBreakdown(
      withTime([
        ['2026-09', null, null, 'mac', 30],
        ['2026-09', 'alder', 'dev', 'desk', 10],
      ]),
    );
    expect(breakdown?.withoutClient).toMatchObject({ trueHours: 30, reportedHours: 0, hiddenHours: 30 });
    expect(breakdown?.people.map(({ memberId, name, trueHours }) => [memberId, name, trueHours])).toEqual([
      [null, null, 30],
      ['dev', 'Dev Patel', 10],
    ]);
  });

  it('leave out what a former client took, and say how much it was', () => {
    const clients = larkspur.clients.map((client) =>
      client.id === 'fairhaven' ? { ...client, status: 'former' as const } : client,
    );
    const breakdown = rhemBreakdown({ ...larkspur, clients });
    expect(breakdown?.clients.some(({ id }) => id === 'fairhaven')).toBe(false);
    expectClose(
      (breakdown?.total.trueHours ?? 0) + (breakdown?.formerClientHours ?? 0),
      asMeasured?.total.trueHours ?? 0,
    );
    expect(breakdown?.formerClientHours).toBeGreaterThan(50);
  });

  it('are nothing without time, and no trend without seats', () => {
    expect(rhemBreakdown({ ...larkspur, time: [] })).toBeNull();
    const seatless = { ...larkspur, clients: larkspur.clients.map((client) => ({ ...client, lines: [] })) };
    expect(rhemBreakdown(seatless)?.total).toMatchObject({ true: null, reported: null, hidden: null });
    expect(rhemTrend(seatless)).toEqual([]);
  });

  it('stay as recorded where a scenario sets another RHEM', () => {
    expect(rhemBreakdown(larkspur, { rhemHoursPerSeat: 0.1 })?.total.true).toBeCloseTo(0.4073, 4);
  });
});

describe('the trend', () => {
  it('counts each recorded hour as often as a scenario with more seats does', () => {
    const plain = rhemTrend(larkspur);
    const more = rhemTrend(larkspur, { recordedHoursFactor: 1.5 });
    expect(more.map((point) => point.true)).toEqual(plain.map((point) => expect.closeTo(point.true * 1.5, 9)));
    expect(more[0]?.reportedInMonth).toBeCloseTo((plain[0]?.reportedInMonth ?? 0) * 1.5, 9);
  });

  it('leaves out later months and clients that left, and averages over as many months as are set', () => {
    expect(rhemTrend({ ...larkspur, asOf: '2026-07' })).toHaveLength(1);
    const settings = { ...larkspur.settings, rhemWindowMonths: 1 };
    for (const point of rhemTrend({ ...larkspur, settings })) expect(point.true).toBeCloseTo(point.trueInMonth, 12);
    const clients = larkspur.clients.map((client) =>
      client.id === 'fairhaven' ? { ...client, status: 'former' as const } : client,
    );
    // Without its 88 seats at 0.66 the others have less noise each.
    expect(rhemTrend({ ...larkspur, clients }).at(-1)?.true).toBeCloseTo((389.38 - 58.14) / 868, 3);
  });
});

describe('time on standards', () => {
  it('is a share of each person and month, low under the least the settings ask for', () => {
    expect(alignmentByPerson(larkspur)).toMatchObject([{ name: 'Luis Herrera', isLow: true }]);
    expect(alignmentByPerson(larkspur)[0]?.share).toBeCloseTo(0.68, 3);
    const months = alignmentByMonth(larkspur).map(({ month, share }) => [month, Number(share?.toFixed(3))]);
    expect(months).toEqual([
      ['2026-07', 0.671],
      ['2026-08', 0.68],
      ['2026-09', 0.689],
    ]);
  });

  it('has a month for each with time on site, and people of it who add up to it', () => {
    const company = withTime([
      ['2026-07', null, 'luis', 'visit', 30],
      ['2026-08', null, 'luis', 'desk', 30],
      ['2026-09', null, 'luis', 'onsite-fix', 10],
      ['2026-09', null, 'grace', 'visit', 30],
    ]);
    const months = alignmentByMonth(company);
    expect(months.map(({ month, share }) => [month, share])).toEqual([
      ['2026-07', 1],
      ['2026-09', 0.75],
    ]);
    expect(months[1]?.isLow).toBe(false);
    expect(months[1]?.people.map(({ memberId, share, isLow }) => [memberId, share, isLow])).toEqual([
      ['luis', 0, true],
      ['grace', 1, false],
    ]);
  });
});
