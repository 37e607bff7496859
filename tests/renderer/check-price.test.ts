import { describe, expect, it } from 'vitest';
import { checkPrice } from '../../renderer/features/first-start/check-price';
import { completeNumbers, exampleNumbers, missingLabels } from '../../renderer/features/first-start/five-numbers-draft';

const numbers = {
  toolsMonthlyCents: 1_420_000,
  laborMonthlyCents: 3_780_000,
  seats: 1_000,
  seatPriceCents: 17_400,
  rhem: 140 / 360,
};

describe('checkPrice', () => {
  it('gives cost, margin and price of a seat', () => {
    const { actual } = checkPrice(numbers).analysis.micro;
    expect(actual.totalCentsPerSeat).toBeCloseTo(5_200, 6);
    expect(actual.grossMargin).toBeCloseTo(0.7011, 4);
    expect(actual.requiredPriceCents).toBeCloseTo(17_333.33, 2);
    expect(actual.offeredPriceCents).toBe(17_400);
  });

  it('gives what one technician carries', () => {
    const { rhem } = checkPrice(numbers).analysis;
    expect(rhem.seatsPerTechnician).toBeCloseTo(360, 6);
    expect(rhem.supportLeverageCents).toBeCloseTo(6_264_000, 2);
  });

  it('sets it beside the target of reactive hours', () => {
    const { calmer } = checkPrice(numbers);
    expect(calmer?.rhem).toBe(0.25);
    expect(calmer?.analysis.rhem.seatsPerTechnician).toBeCloseTo(560, 6);
  });

  it('has nothing calmer to show at the target or under it', () => {
    expect(checkPrice({ ...numbers, rhem: 0.25 }).calmer).toBeNull();
    expect(checkPrice({ ...numbers, rhem: 0 }).calmer).toBeNull();
  });

  it('gives a reason, and no number, where there are no seats', () => {
    const { micro, missing } = checkPrice({ ...numbers, seats: 0 }).analysis;
    expect(micro.actual.totalCentsPerSeat).toBeNull();
    expect(missing['micro.actual.totalCentsPerSeat']?.message).toMatch(/seat/i);
  });
});

describe('the five numbers', () => {
  it('are complete only with all of them', () => {
    expect(completeNumbers(exampleNumbers)).toEqual(exampleNumbers);
    expect(completeNumbers({ ...exampleNumbers, seats: null })).toBeNull();
  });

  it('count zero as entered', () => {
    expect(completeNumbers({ ...exampleNumbers, rhem: 0, toolsMonthlyCents: 0 })).not.toBeNull();
  });

  it('name what is still missing, in the order of the fields', () => {
    expect(missingLabels({ ...exampleNumbers, rhem: null, laborMonthlyCents: null })).toEqual([
      'labor',
      'reactive hours',
    ]);
  });
});
