import type { Company } from '@shared/domain/company';
import { analyze } from '@shared/engine/analyze';
import { marginAtPrice } from '@shared/engine/gross-margin';
import { describe, expect, it } from 'vitest';
import { goldenCompany } from '../support/golden-company';
import { thousandSeats } from '../support/thousand-seats';

const company = thousandSeats();
const analysis = analyze(company);
const dollars = (cents: number | null) => (cents === null ? null : Math.round(cents) / 100);
const rounded = (value: number | null, digits: number) => (value === null ? null : Number(value.toFixed(digits)));

function withRhem(rhemAssumed: number): Company {
  return { ...company, settings: { ...company.settings, rhemAssumed } };
}

describe('a company of 1,000 seats in 40 clients of 25', () => {
  it('is the company of the golden file', () => {
    expect(analyze(goldenCompany('thousand-seats'))).toEqual(analysis);
  });

  it('costs $52.00 a seat at its metrics, area by area', () => {
    const { areas, totalCentsPerSeat } = analysis.micro.modeled;
    expect(dollars(areas.support.laborCentsPerSeat)).toBe(15);
    expect(dollars(areas.central.laborCentsPerSeat)).toBe(5.8);
    expect(dollars(areas.central.toolsCentsPerSeat)).toBe(14.2);
    expect(dollars(areas.tam.laborCentsPerSeat)).toBe(11);
    expect(dollars(areas.vcio.laborCentsPerSeat)).toBe(6);
    expect(dollars(totalCentsPerSeat)).toBe(52);
    const people = [areas.support, areas.central, areas.tam, areas.vcio].map((area) => area.people);
    expect(people.map((count) => rounded(count, 3))).toEqual([2.778, 1, 2, 0.889]);
    expect(
      rounded(
        people.reduce<number>((all, count) => all + (count ?? 0), 0),
        3,
      ),
    ).toBe(6.667);
  });

  it('may cost $53.197 a seat at the guidelines', () => {
    const { areas, totalCentsPerSeat, grossMargin } = analysis.micro.guideline;
    expect(dollars(areas.support.laborCentsPerSeat)).toBe(15.66);
    expect(rounded(areas.central.laborCentsPerSeat, 1)).toBe(127.6);
    expect(rounded(areas.tam.laborCentsPerSeat, 1)).toBe(1_367.1);
    expect(rounded(areas.vcio.laborCentsPerSeat, 1)).toBe(838.9);
    expect(rounded(totalCentsPerSeat, 1)).toBe(5_319.7);
    expect(rounded(grossMargin, 4)).toBe(0.6943);
    const people = [areas.support, areas.central, areas.tam, areas.vcio].map((area) => rounded(area.people, 3));
    expect(people).toEqual([2.9, 0.22, 2.486, 1.243]);
  });

  it('has an MRR of $174,000 and a margin of 70.11%', () => {
    expect(analysis.totals.mrrCents).toBe(17_400_000);
    expect(rounded(analysis.micro.modeled.grossMargin, 4)).toBe(0.7011);
  });

  it('needs 173.33 exactly and offers $174; at $173 the margin is below target', () => {
    const { modeled } = analysis.micro;
    expect(rounded(modeled.requiredPriceCents, 2)).toBe(17_333.33);
    expect(modeled.offeredPriceCents).toBe(17_400);
    expect(rounded(modeled.grossMarginAtOffered, 4)).toBe(0.7011);
    expect(rounded(marginAtPrice(modeled.totalCentsPerSeat, 17_300), 4)).toBe(0.6994);
  });

  it('costs $46.643 at 0.25 reactive hours', () => {
    const { micro, rhem } = analyze(withRhem(0.25));
    expect(rhem.seatsPerTechnician).toBe(560);
    expect(rounded(micro.modeled.areas.support.totalCentsPerSeat, 1)).toBe(964.3);
    expect(rounded(micro.modeled.totalCentsPerSeat, 1)).toBe(4_664.3);
    expect(rounded(micro.modeled.requiredPriceCents, 1)).toBe(15_547.6);
    expect(rounded(micro.modeled.grossMargin, 4)).toBe(0.7319);
  });

  it('costs $56.286 at 0.50 reactive hours', () => {
    const { micro } = analyze(withRhem(0.5));
    expect(rounded(micro.modeled.areas.support.totalCentsPerSeat, 1)).toBe(1_928.6);
    expect(rounded(micro.modeled.totalCentsPerSeat, 1)).toBe(5_628.6);
    expect(dollars(micro.modeled.requiredPriceCents)).toBe(187.62);
    expect(rounded(micro.modeled.grossMargin, 4)).toBe(0.6765);
  });

  it('keeps 70% up to 0.3941 reactive hours and $60,000 up to 0.406', () => {
    expect(rounded(analysis.rhem.maxForMargin, 4)).toBe(0.3941);
    expect(rounded(analysis.rhem.maxForLeverage, 4)).toBe(0.406);
  });

  it('costs $53.95 in whole people, and actually has them', () => {
    for (const basis of ['modeledWhole', 'actual'] as const) {
      const micro = analysis.micro[basis];
      const { support, central, tam, vcio } = micro.areas;
      expect([support.people, central.people, tam.people, vcio.people]).toEqual([3, 1, 2, 1]);
      expect(dollars(micro.totalCentsPerSeat)).toBe(53.95);
      expect(rounded(micro.grossMargin, 4)).toBe(0.6899);
      expect(dollars(micro.requiredPriceCents)).toBe(179.83);
    }
  });

  it('fills three technicians at 1,080 seats', () => {
    expect(3 * (analysis.rhem.seatsPerTechnician ?? 0)).toBeCloseTo(1_080, 9);
  });

  it('has per-client costs of $425 and $35 a seat, and breaks even at 24.7 seats', () => {
    const client = analysis.clients[0];
    expect(dollars((client?.costByArea.tam ?? 0) + (client?.costByArea.vcio ?? 0))).toBe(425);
    expect(dollars(((client?.costCents ?? 0) - 42_500) / 25)).toBe(35);
    expect(rounded(client?.breakEvenSeats ?? null, 1)).toBe(24.7);
  });

  it('would serve a client of 5 seats at $120 a seat', () => {
    const [first, ...rest] = company.clients;
    if (first === undefined) throw new Error('The company has no clients.');
    // The other clients take the 20 seats over, so that the averages stay as they are.
    const clients = [first, ...rest].map((client, at) => ({
      ...client,
      lines: client.lines.map((line) => ({ ...line, quantity: at === 0 ? 5 : 25 + 20 / 39 })),
    }));
    const small = analyze({ ...company, clients }).clients[0];
    expect(dollars((small?.costCents ?? 0) / 5)).toBe(120);
  });
});
