import type { Company } from '@shared/domain/company';
import type { Lever } from '@shared/domain/scenario';
import { leverSchema } from '@shared/domain/scenario';
import { analyze } from '@shared/engine/analyze';
import { explain } from '@shared/engine/explain/explain';
import { applyLevers } from '@shared/engine/scenario/apply-levers';
import { compareScenario, type KeyFigureId } from '@shared/engine/scenario/compare';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldenCompany } from '../support/golden-company';
import { thousandSeats } from '../support/thousand-seats';
import { companyArbitrary } from './support/arbitrary-company';

const larkspur = goldenCompany('larkspur');
const today = analyze(larkspur);
const idsOf = (verdict: string) => today.clients.filter((client) => client.verdict === verdict).map(({ id }) => id);
const [reprice, noisy, release] = [idsOf('reprice'), idsOf('fixNoise'), idsOf('release')];

const toTarget = (clientIds: string[] | null): Lever => ({
  id: 'price',
  on: true,
  kind: 'seatPrice',
  change: 'toTarget',
  clientIds,
});
const quieter = (clientIds: string[], hoursPerSeat = 0.25): Lever => ({
  id: 'noise',
  on: true,
  kind: 'rhem',
  hoursPerSeat,
  clientIds,
});
const released = (clientIds: string[]): Lever => ({ id: 'release', on: true, kind: 'release', clientIds });

function analyzed(company: Company, ...levers: Lever[]) {
  const changed = applyLevers(company, levers);
  return analyze(changed.company, changed.assumptions);
}

function figures(company: Company, levers: readonly Lever[]) {
  const { figures: all } = compareScenario(company, levers);
  return (id: KeyFigureId) => all.find((figure) => figure.id === id)?.scenario ?? Number.NaN;
}

/** The recorded hours of some clients, so many times as many. */
function withHours(company: Company, factorOf: (clientId: string) => number): Company {
  return {
    ...company,
    time: company.time.map((entry) => ({
      ...entry,
      hours: entry.clientId === null ? entry.hours : entry.hours * factorOf(entry.clientId),
    })),
  };
}

describe('the verdicts of Larkspur', () => {
  it('are those worked out by hand', () => {
    expect([idsOf('keep').length, reprice.length, noisy.length, release.length]).toEqual([7, 5, 4, 2]);
    const worth = today.clients.reduce((cents, client) => cents + (client.annualValueCents ?? 0), 0);
    expect(Math.round(worth / 100)).toBe(101_362);
  });

  it('move with the limits they are judged by', () => {
    const withLimits = (limits: Partial<Company['settings']>) =>
      analyze({ ...larkspur, settings: { ...larkspur.settings, ...limits } }).clients.map(({ verdict }) => verdict);
    expect(withLimits({ verdictRaiseMax: 2 })).not.toContain('release');
    expect(withLimits({ verdictRaiseMax: 0 })).not.toContain('reprice');
    expect(withLimits({ verdictNoiseShareMin: 0 }).filter((verdict) => verdict === 'fixNoise').length).toBeGreaterThan(
      noisy.length,
    );
  });
});

describe('a client of the thousand seats', () => {
  it('costs 425 and 35 a seat, breaks even at 24.7 seats, and 120 a seat with five of them', () => {
    const company = thousandSeats();
    const [client] = analyze(company).clients;
    const { tam, vcio } = client?.costByArea ?? {};
    expect((tam ?? 0) + (vcio ?? 0)).toBeCloseTo(42_500, 6);
    expect(((client?.costCents ?? 0) - 42_500) / 25).toBeCloseTo(3_500, 0);
    expect(client?.breakEvenSeats).toBeCloseTo(24.7, 1);
    const small = company.clients.map((one, at) =>
      at === 0 ? { ...one, endpoints: null, lines: one.lines.map((line) => ({ ...line, quantity: 5 })) } : one,
    );
    const [five] = analyze({ ...company, clients: small }).clients;
    expect((five?.costCents ?? 0) / 5 / 100).toBeCloseTo(120, 0);
  });
});

describe('raising chosen clients to their own price', () => {
  it('brings each to the target and leaves all others as they are', () => {
    const after = analyzed(larkspur, toTarget(reprice));
    for (const [at, client] of after.clients.entries()) {
      if (reprice.includes(client.id)) expect(client.grossMargin).toBeCloseTo(0.7, 9);
      else expect(client).toEqual(today.clients[at]);
    }
  });

  it('is worth what the verdicts say', () => {
    const worth = today.clients
      .filter(({ verdict }) => verdict === 'reprice')
      .reduce((cents, client) => cents + (client.annualValueCents ?? 0), 0);
    const { waterfall } = compareScenario(larkspur, [toTarget(reprice)]);
    expect(waterfall[0]?.annualGrossProfitChangeCents).toBeCloseTo(worth, 4);
  });

  it('never lowers a price', () => {
    const kept = idsOf('keep');
    expect(applyLevers(larkspur, [toTarget(kept)]).company.clients).toEqual(larkspur.clients);
  });

  it('gives a price to a client that has none', () => {
    const free: Company = {
      ...larkspur,
      clients: larkspur.clients.map((client) =>
        client.id === reprice[0]
          ? { ...client, lines: client.lines.map((line) => ({ ...line, unitPriceCents: 0 })) }
          : client,
      ),
    };
    const after = analyzed(free, toTarget([reprice[0] ?? '']));
    expect(after.clients.find(({ id }) => id === reprice[0])?.grossMargin).toBeCloseTo(0.7, 9);
  });
});

describe('fixing the noise of chosen clients', () => {
  it('comes to the same as recording so much less time for them', () => {
    const rhemOf = new Map(today.clients.map((client) => [client.id, client.rhem ?? 0]));
    const byHand = withHours(larkspur, (id) => (noisy.includes(id) ? 0.25 / (rhemOf.get(id) ?? 1) : 1));
    const [lever, hand] = [figures(larkspur, [quieter(noisy)]), figures(byHand, [])];
    for (const id of ['costCentsPerSeat', 'grossMargin', 'rhem', 'supportPeople', 'annualGrossProfitCents'] as const) {
      expect(lever(id), id).toBeCloseTo(hand(id), 6);
    }
    const after = analyzed(larkspur, quieter(noisy));
    for (const [at, client] of analyze(byHand).clients.entries()) {
      expect(after.clients[at]?.rhem).toBeCloseTo(client.rhem ?? 0, 9);
      expect(after.clients[at]?.costCents).toBeCloseTo(client.costCents ?? 0, 6);
    }
  });

  it('saves nothing where no time is recorded, because none was counted', () => {
    const [unheard] = today.clients.filter(({ rhemSource }) => rhemSource === 'assumed');
    expect(unheard).toBeDefined();
    const after = analyzed(larkspur, quieter([unheard?.id ?? '']));
    expect(after.micro.modeled.totalCentsPerSeat).toBeCloseTo(today.micro.modeled.totalCentsPerSeat ?? 0, 9);
    expect(after.clients.find(({ id }) => id === unheard?.id)?.rhem).toBe(0.25);
  });

  it('moves the assumed hours of the company where no time is recorded at all, and no other client', () => {
    const silent = { ...larkspur, time: [] };
    const after = analyzed(silent, quieter(noisy));
    const seats = today.clients.filter(({ id }) => noisy.includes(id)).reduce((sum, client) => sum + client.seats, 0);
    expect(after.rhem.true).toBeCloseTo(0.4 - (0.15 * seats) / 956, 9);
    for (const client of after.clients) expect(client.rhem).toBe(noisy.includes(client.id) ? 0.25 : 0.4);
  });

  it('is taken back by a later value for all clients, and adds to an earlier one', () => {
    const all: Lever = { id: 'all', on: true, kind: 'rhem', hoursPerSeat: 0.3, clientIds: null };
    expect(analyzed(larkspur, quieter(noisy), all)).toEqual(analyzed(larkspur, all));
    expect(analyzed(larkspur, all, quieter(noisy, 0.1)).rhem.true).toBeLessThan(0.3);
  });

  it('explains the client’s hours as those of the scenario', () => {
    const changed = applyLevers(larkspur, [quieter(noisy)]);
    const id = noisy[0] ?? '';
    const explained = explain(`client.${id}.rhem`, changed.company, analyze(changed.company, changed.assumptions));
    expect(explained.value).toBe(0.25);
    expect(explained.inputs[0]?.label).toBe('Reactive hours a seat, by the scenario');
  });
});

describe('releasing clients', () => {
  it('comes to the same as making them former by hand', () => {
    const byHand: Company = {
      ...larkspur,
      clients: larkspur.clients.map((client) =>
        release.includes(client.id) ? { ...client, status: 'former' as const } : client,
      ),
    };
    expect(analyzed(larkspur, released(release))).toEqual(analyze(byHand));
  });

  it('may release everybody: figures are then missing, none is NaN', () => {
    const after = analyzed(larkspur, released(larkspur.clients.map(({ id }) => id)));
    expect(after.totals).toMatchObject({ activeClients: 0, seats: 0, aispCents: null });
    const { figures: all } = compareScenario(larkspur, [released(larkspur.clients.map(({ id }) => id))]);
    expect(all.filter(({ scenario }) => scenario !== null && !Number.isFinite(scenario))).toEqual([]);
  });
});

describe('a plan of all three', () => {
  const plan = [released(release), quieter(noisy), toTarget(reprice)];

  it('comes to what its edits by hand come to', () => {
    const rhemOf = new Map(today.clients.map((client) => [client.id, client.rhem ?? 0]));
    const quiet = withHours(larkspur, (id) => (noisy.includes(id) ? 0.25 / (rhemOf.get(id) ?? 1) : 1));
    const left: Company = {
      ...quiet,
      clients: quiet.clients.map((client) =>
        release.includes(client.id) ? { ...client, status: 'former' as const } : client,
      ),
    };
    const needed = new Map(analyze(left).clients.map((client) => [client.id, client]));
    const byHand: Company = {
      ...left,
      clients: left.clients.map((client) => {
        const { priceCents, requiredPriceCents } = needed.get(client.id) ?? {};
        if (!reprice.includes(client.id) || !priceCents || !requiredPriceCents || priceCents > requiredPriceCents)
          return client;
        const factor = requiredPriceCents / priceCents;
        const lines = client.lines.map((line) =>
          line.kind === 'mrr' ? { ...line, unitPriceCents: line.unitPriceCents * factor } : line,
        );
        return { ...client, lines };
      }),
    };
    const [lever, hand] = [figures(larkspur, plan), figures(byHand, [])];
    for (const id of ['aispCents', 'costCentsPerSeat', 'grossMargin', 'mrrCents', 'annualGrossProfitCents'] as const) {
      expect(Math.abs(lever(id) - hand(id)), id).toBeLessThan(1e-6 * Math.abs(hand(id)));
    }
  });

  it('brings the repriced clients to the target even though the others left their fixed cost behind', () => {
    for (const client of analyzed(larkspur, ...plan).clients) {
      if (reprice.includes(client.id)) expect(client.grossMargin).toBeGreaterThanOrEqual(0.7 - 1e-9);
    }
  });

  it('sums over its levers', () => {
    const { figures: all, waterfall } = compareScenario(larkspur, plan);
    const margin = all.find(({ id }) => id === 'grossMargin');
    const total = waterfall.reduce((sum, step) => sum + (step.change ?? Number.NaN), 0);
    expect(total).toBeCloseTo(margin?.difference ?? Number.NaN, 12);
  });
});

describe('for every company', () => {
  it('clients that are not there change nothing', () => {
    fc.assert(
      fc.property(companyArbitrary(), (company) => {
        const gone = ['nobody'];
        const after = analyzed(company, released(gone), quieter(gone), toTarget(gone));
        expect(after.totals).toEqual(analyze(company).totals);
        expect(after.micro.modeled.totalCentsPerSeat).toEqual(analyze(company).micro.modeled.totalCentsPerSeat);
        expect(after.clients).toEqual(analyze(company).clients);
      }),
      { numRuns: 100 },
    );
  });

  it('all clients chosen by name are all clients', () => {
    fc.assert(
      fc.property(companyArbitrary('tame'), fc.integer({ min: 1, max: 50_000 }), (company, priceCents) => {
        const ids = company.clients.map(({ id }) => id);
        if (ids.length === 0) return;
        const set = (clientIds: string[] | null): Lever => ({
          id: 'set',
          on: true,
          kind: 'seatPrice',
          change: 'set',
          priceCents,
          clientIds,
        });
        expect(analyzed(company, set(ids))).toEqual(analyzed(company, set(null)));
        expect(analyzed(company, toTarget(ids))).toEqual(analyzed(company, toTarget(null)));
      }),
      { numRuns: 100 },
    );
  });

  it('a price raised to the target reaches it', () => {
    fc.assert(
      fc.property(companyArbitrary('tame'), (company) => {
        for (const client of analyzed(company, toTarget(null)).clients) {
          if (client.priceCents === null || client.requiredPriceCents === null) continue;
          expect(client.priceCents).toBeGreaterThanOrEqual(client.requiredPriceCents * (1 - 1e-9));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('what clients cost and what the company is modeled to cost part only by hours of no client and clients of no hours', () => {
    fc.assert(
      fc.property(companyArbitrary('tame'), (company) => {
        const { clients, micro, totals, rhem } = analyze(company);
        const { supportHour } = {
          supportHour: company.settings.areas.support.loadedMonthlyCents / company.settings.productiveHoursPerMonth,
        };
        if (totals.seats === 0 || micro.modeled.totalCentsPerSeat === null || rhem.trueHours === null) return;
        const served = clients.reduce((cents, client) => cents + (client.costCents ?? 0), 0);
        const hours = clients.reduce((sum, client) => sum + (client.rhem ?? 0) * client.seats, 0);
        const expected = micro.modeled.totalCentsPerSeat * totals.seats + (hours - rhem.trueHours) * supportHour;
        expect(Math.abs(served - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(expected)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('levers of older files', () => {
  it('are for all clients', () => {
    const lever = { id: 'a', on: true, kind: 'seatPrice', change: 'percent', rate: 0.05 };
    expect(leverSchema.parse(lever)).toEqual({ ...lever, clientIds: null });
    expect(leverSchema.parse({ id: 'b', on: true, kind: 'rhem', hoursPerSeat: 0.3 })).toMatchObject({
      clientIds: null,
    });
    expect(leverSchema.safeParse({ ...lever, clientIds: [] }).success).toBe(false);
    expect(leverSchema.safeParse({ id: 'c', on: true, kind: 'release' }).success).toBe(false);
  });
});
