import type { Lever } from '@shared/domain/scenario';
import { compareScenario } from '@shared/engine/scenario/compare';
import { describe, expect, it } from 'vitest';
import { makeCompany } from '../support/make-company';

const price: Lever = { id: 'p', on: true, kind: 'seatPrice', change: 'percent', rate: 0.02, clientIds: null };
const seats: Lever = { id: 's', on: true, kind: 'seats', rate: 0.1 };
const rhem: Lever = { id: 'r', on: true, kind: 'rhem', hoursPerSeat: 0.3, clientIds: null };
const labor: Lever = { id: 'l', on: true, kind: 'laborCost', rate: 0.03 };

const first = makeCompany({ clients: 30, months: 3, seed: 1 });
const second = makeCompany({ clients: 30, months: 3, seed: 2 });

/** The comparison of levers and a company that nothing was kept of. */
const afresh = (company: typeof first, levers: readonly Lever[]) =>
  compareScenario(structuredClone(company), structuredClone(levers));

describe('compareScenario with levers it has seen before', () => {
  it.each([
    ['the same levers again', first, [price, seats, rhem, labor]],
    ['one of them at another value', first, [price, { ...seats, rate: -0.2 }, rhem, labor]],
    ['another order', first, [seats, price, labor, rhem]],
    ['one less before the others', first, [seats, rhem, labor]],
    ['another company', second, [price, seats, rhem, labor]],
    ['other settings', { ...first, settings: { ...first.settings, endpointsPerSeat: 3 } }, [price, seats, rhem]],
    ['other weights', { ...first, seatTypes: first.seatTypes.map((type) => ({ ...type, weight: 2 })) }, [price, rhem]],
  ] as const)('gives what it gives afresh: %s', (_, company, levers) => {
    compareScenario(first, [price, seats, rhem, labor]);
    expect(compareScenario(company, levers)).toEqual(afresh(company, levers));
  });
});
