import { analyze } from '@shared/engine/analyze';
import { breakEvenCurveOf, marginAtSize } from '@shared/engine/break-even-curve';
import { clientPlanOf, type PlanAction } from '@shared/engine/scenario/client-plan';
import { planOutcomeOf } from '@shared/engine/scenario/plan-outcome';
import { createFormatter } from '@shared/format/formatter';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marginMapOf, pointsToName } from '../../renderer/features/profitability/margin-map';
import { placeNames } from '../../renderer/features/profitability/place-names';
import { actionsOf } from '../../renderer/features/profitability/plan-store';
import { idleSentence, nameSome } from '../../renderer/features/profitability/plan-words';
import { namedClients } from '../../renderer/features/profitability/profit-row';
import { profitTotals } from '../../renderer/features/profitability/profit-totals';
import { companyArbitrary } from '../engine/support/arbitrary-company';
import { thousandSeats } from '../support/thousand-seats';
import { goldenCompany } from './golden-company';

const larkspur = goldenCompany('larkspur');
const analysis = analyze(larkspur);
const clients = namedClients(larkspur, analysis.clients);
const formatter = createFormatter({ locale: 'en-US', currency: 'USD' });
const byName = (start: string) => clients.find(({ name }) => name.startsWith(start))?.id ?? '';
const actions = (entries: Record<string, PlanAction>) =>
  new Map(Object.entries(entries).map(([name, action]) => [byName(name), action]));

describe('the break-even curve', () => {
  it('is that of the thousand seats: 425 a client, 35 a seat, the target from 24.7 seats, $120 for five', () => {
    const company = thousandSeats();
    const curve = breakEvenCurveOf(analyze(company), company.settings);
    if (curve === null) throw new Error('There is a curve.');
    expect(curve.fixedCents).toBeCloseTo(42_500, 6);
    expect(curve.variableCentsPerSeat).toBeCloseTo(3_500, 0);
    expect(curve.breakEvenSeats).toBeCloseTo(24.7, 1);
    expect(marginAtSize(curve, curve.breakEvenSeats ?? 0)).toBeCloseTo(0.7, 9);
    expect((1 - marginAtSize(curve, 5)) * curve.priceCents).toBeCloseTo(12_000, 0);
  });

  it('is not drawn without seats or a price', () => {
    const empty = { ...larkspur, clients: [] };
    expect(breakEvenCurveOf(analyze(empty), empty.settings)).toBeNull();
    expect(marginMapOf([], null, 0.7)).toBeNull();
  });
});

describe('the map of margins', () => {
  it('has every client with seats and a price, on an axis of doublings where sizes lie far apart', () => {
    const map = marginMapOf(clients, breakEvenCurveOf(analysis, larkspur.settings), 0.7);
    expect(map?.points).toHaveLength(18);
    expect(map?.isLogarithmic).toBe(true);
    expect(map?.sizeTicks).toEqual([10, 20, 50, 100]);
    const alike = thousandSeats();
    const even = marginMapOf(namedClients(alike, analyze(alike).clients), null, 0.7);
    expect(even?.isLogarithmic).toBe(false);
    expect(even?.sizeTicks.length).toBeGreaterThan(2);
  });

  it('keeps every point inside its axes, for every company', () => {
    fc.assert(
      fc.property(companyArbitrary(), (company) => {
        const found = analyze(company);
        const target = company.settings.targetGrossMargin;
        const map = marginMapOf(
          namedClients(company, found.clients),
          breakEvenCurveOf(found, company.settings),
          target,
        );
        for (const { seats, y } of map?.points ?? []) {
          expect(y).toBeGreaterThanOrEqual(map?.minMargin ?? 1);
          expect(y).toBeLessThanOrEqual(map?.maxMargin ?? 0);
          expect(seats).toBeGreaterThanOrEqual(map?.minSeats ?? 1);
          expect(seats).toBeLessThanOrEqual(map?.maxSeats ?? 0);
        }
        for (const { x, y } of map?.curve ?? []) expect(Number.isFinite(x + y)).toBe(true);
      }),
    );
  });

  it('names the clients furthest from the target and the largest first', () => {
    const map = marginMapOf(clients, null, 0.7);
    expect(
      pointsToName(map?.points ?? [], 0.7)
        .slice(0, 3)
        .map(({ name }) => name),
    ).toEqual(['Oakline Foods', 'Brightwater Credit Union', 'Norwood Community Trust']);
  });

  it('writes no name over another or over a point', () => {
    const area = { left: 0, top: 0, right: 400, bottom: 200 };
    const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 200 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), fc.integer({ min: 20, max: 120 }), (points, width) => {
        const boxes = placeNames(
          points.map((at) => ({ ...at, width })),
          points,
          area,
        ).flatMap((place) =>
          place
            ? [{ left: place.x, right: place.x + width, bottom: place.baseline + 4, top: place.baseline - 10 }]
            : [],
        );
        for (const [at, one] of boxes.entries()) {
          for (const other of boxes.slice(at + 1)) {
            const apart =
              one.left >= other.right || other.left >= one.right || one.top >= other.bottom || other.top >= one.bottom;
            expect(apart).toBe(true);
          }
          for (const { x, y } of points) {
            expect(x > one.left && x < one.right && y > one.top && y < one.bottom).toBe(false);
          }
        }
      }),
    );
  });
});

describe('the table', () => {
  it('goes by verdict, in each the most valuable first, and adds up', () => {
    expect(clients.slice(0, 2).map(({ name }) => name)).toEqual(['Juniper Veterinary', 'Marlow Property Group']);
    const totals = profitTotals(clients.map((client) => ({ ...client, entity: { id: client.id, action: null } })));
    expect(totals).toMatchObject({ clients: 18, seats: 956 });
    expect(Math.round(totals.shortAYearCents / 100)).toBe(101_362);
    expect(totals.grossMargin).toBeCloseTo(0.685, 3);
  });
});

describe('a plan', () => {
  it('does what the verdict says unless the person chose otherwise', () => {
    const [oakline, juniper] = [byName('Oakline'), byName('Juniper')];
    const planned = actionsOf(new Set([oakline, juniper, 'gone']), new Map([[juniper, 'keep']]), analysis.clients);
    expect([...planned]).toEqual(
      expect.arrayContaining([
        [oakline, 'release'],
        [juniper, 'keep'],
      ]),
    );
    expect(planned.size).toBe(2);
  });

  it('of nothing, or of clients kept, changes nothing', () => {
    fc.assert(
      fc.property(companyArbitrary(), (company) => {
        const found = analyze(company).clients;
        const kept = new Map(found.map(({ id }) => [id, 'keep' as const]));
        for (const chosen of [new Map<string, PlanAction>(), kept]) {
          const plan = clientPlanOf(chosen, found, company.settings);
          expect(plan).toEqual({ levers: [], idle: [] });
          const { comparison, people, leftBehind } = planOutcomeOf(company, plan, found);
          expect(comparison.figures.every(({ baseline, scenario }) => baseline === scenario)).toBe(true);
          expect(people.scenario).toBe(people.baseline);
          expect(leftBehind).toBeNull();
        }
      }),
      { numRuns: 100 },
    );
  });

  it('raises last, when who leaves and who gets quieter is known', () => {
    const chosen = actions({ Juniper: 'reprice', Fairhaven: 'fixNoise', Oakline: 'release' });
    const { levers } = clientPlanOf(chosen, analysis.clients, larkspur.settings);
    expect(levers.map(({ kind }) => kind)).toEqual(['release', 'rhem', 'seatPrice']);
  });

  it('says for whom it changes nothing, and why', () => {
    const chosen = actions({ Brightwater: 'reprice', Quill: 'fixNoise' });
    const { levers, idle } = clientPlanOf(chosen, analysis.clients, larkspur.settings);
    expect(levers).toEqual([]);
    expect(idle).toEqual([
      { id: byName('Brightwater'), reason: 'reachesTarget' },
      { id: byName('Quill'), reason: 'noTime' },
    ]);
    const silent = analyze({ ...larkspur, time: [] }).clients;
    expect(clientPlanOf(chosen, silent, larkspur.settings).levers.map(({ kind }) => kind)).toContain('rhem');
  });

  it('shows what released clients leave behind: what they cost and what is really saved', () => {
    const plan = clientPlanOf(actions({ Oakline: 'release', Norwood: 'release' }), analysis.clients, larkspur.settings);
    const { leftBehind, comparison } = planOutcomeOf(larkspur, plan, analysis.clients);
    expect(leftBehind?.mrrCents).toBe(520_800);
    expect(leftBehind?.stayingCostCents).toBeGreaterThan(0);
    const profit = comparison.figures.find(({ id }) => id === 'annualGrossProfitCents')?.difference ?? 0;
    const saved = (leftBehind?.costCents ?? 0) - (leftBehind?.stayingCostCents ?? 0);
    expect(profit / 12).toBeCloseTo(saved - 520_800, 4);
  });

  it('is written for people', () => {
    expect(nameSome(['A', 'B', 'C', 'D', 'E'], formatter)).toBe('A, B, C, and 2 more');
    expect(idleSentence('reachesTarget', ['A'], formatter)).toBe('A reaches the target already: the price stays.');
    expect(idleSentence('noTime', ['A'], formatter)).toContain('no time is recorded');
  });
});
