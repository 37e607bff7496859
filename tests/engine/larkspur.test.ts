import type { ClientVerdict } from '@shared/engine/analysis';
import { analyze } from '@shared/engine/analyze';
import { describe, expect, it } from 'vitest';
import { goldenCompany } from '../support/golden-company';
import { say } from './support/say';

const analysis = analyze(goldenCompany('larkspur'));
const dollars = (cents: number | null) => (cents === null ? null : Math.round(cents) / 100);
const rounded = (value: number | null, digits: number) => (value === null ? null : Number(value.toFixed(digits)));

describe('a company of 18 unequal clients', () => {
  it('has the totals of its agreements', () => {
    expect(analysis.totals).toMatchObject({
      activeClients: 18,
      seats: 956,
      endpoints: 1_073,
      mrrCents: 15_993_800,
      nrrCents: 3_580_000,
    });
    expect(rounded(analysis.totals.aispCents, 1)).toBe(16_729.9);
  });

  it('costs what its people and tools cost', () => {
    const { actual } = analysis.micro;
    expect(rounded(actual.totalCentsPerSeat, 1)).toBe(5_394.6);
    expect(rounded(actual.grossMargin, 5)).toBe(0.67755);
    expect(rounded(actual.requiredPriceCents, 1)).toBe(17_982.1);
    expect(actual.offeredPriceCents).toBe(18_000);
    expect(dollars(actual.outsideCentsPerSeat)).toBe(1.57);
    expect(actual.outsidePeople).toBeCloseTo(0.3, 9);
  });

  it.each([
    ['actual', [16.35, 17.68, 11.58, 6.77], [2.7, 0.9, 1.8, 0.75]],
    ['modeled', [16.18, 18.25, 9.67, 6.58], [2.78, 0.98, 1.5, 0.72]],
    ['guideline', [15.52, 12.6, 14.52, 10.29], [2.67, 0.21, 2.28, 1.14]],
  ] as const)('costs per area on the %s basis', (basis, costs, people) => {
    const { areas } = analysis.micro[basis];
    const inOrder = [areas.support, areas.central, areas.tam, areas.vcio];
    expect(inOrder.map((area) => dollars(area.totalCentsPerSeat))).toEqual(costs);
    expect(inOrder.map((area) => rounded(area.people, 2))).toEqual(people);
  });

  it.each([
    ['modeled', 52.25, 0.688, 174.16, 175],
    ['guideline', 54.5, 0.674, 181.67, 182],
  ] as const)('has a margin and a price on the %s basis', (basis, cost, margin, required, offered) => {
    const micro = analysis.micro[basis];
    expect(dollars(micro.totalCentsPerSeat)).toBe(cost);
    expect(rounded(micro.grossMargin, 3)).toBe(margin);
    expect(dollars(micro.requiredPriceCents)).toBe(required);
    expect(micro.offeredPriceCents).toBe(offered * 100);
  });

  it('earns 70.14% at the offered price of the modeled basis', () => {
    expect(rounded(analysis.micro.modeled.grossMarginAtOffered, 4)).toBe(0.7014);
  });

  it('ties out with the cause of each gap', () => {
    const { areas, total, absoluteGapCents } = analysis.tieOut;
    const gaps = [areas.support, areas.central, areas.tam, areas.vcio, areas.outside, total];
    expect(gaps.map((row) => dollars(row.actualLessModeledCents))).toEqual([0.17, -0.57, 1.91, 0.19, 0, 1.7]);
    expect(gaps.map((row) => dollars(row.actualLessGuidelineCents))).toEqual([0.83, 5.08, -2.94, -3.52, 0, -0.55]);
    expect(dollars(absoluteGapCents)).toBe(2.84);
    expect(say(areas.support.cause)).toContain(
      'Support logs 311 of 389 reactive hours. Other roles do the missing 78.',
    );
    expect(say(areas.central.cause)).toBe('Each person looks after 1,192 endpoints; the capacity you set is 1,100.');
    expect(say(areas.tam.cause)).toBe(
      '18 clients at 12 a person need 1.50 people. You have 1.80, and 42 hours a month go to tickets.',
    );
    expect(say(areas.vcio.cause)).toBe('Design desk takes 0.15 of a person; client work alone needs 0.72.');
    expect(say(areas.outside.cause)).toBe('Project engineer and Procurement: neither billed nor in an area.');
    expect(say(total.cause)).toBe('Areas miss by $2.84 in all, the total by only $1.70.');
  });

  it('passes the gut check and says what it leaves out', () => {
    const { gutCheck } = analysis;
    expect(dollars(gutCheck.toolsCentsPerSeat)).toBe(12.14);
    expect(dollars(gutCheck.laborCentsPerSeat)).toBe(40.24);
    expect(dollars(gutCheck.totalCentsPerSeat)).toBe(52.38);
    expect(dollars(gutCheck.differenceCents)).toBe(0.13);
    expect(dollars(gutCheck.requiredPriceCents)).toBe(174.58);
    expect(gutCheck.withinTolerance).toBe(true);
    expect(gutCheck.causes.map(say)).toEqual(['The sum leaves out outside roles, $1.57 a seat.']);
  });

  it('stands against the guidelines', () => {
    const { areas } = analysis.macro;
    expect(rounded(areas.support.leverage, 0)).toBe(5_923_630);
    expect(rounded(areas.central.leverage, 0)).toBe(1_192);
    expect([areas.proserv, areas.tam, areas.vcio].map((area) => dollars(area.leverage))).toEqual([
      19_888.89, 88_854.44, 213_250.67,
    ]);
    expect(Object.entries(areas).map(([area, { status }]) => [area, status])).toEqual([
      ['support', 'justUnder'],
      ['central', 'small'],
      ['tam', 'good'],
      ['vcio', 'good'],
      ['proserv', 'below'],
    ]);
    expect(analysis.macro.serviceEmployees).toBeCloseTo(8.25, 9);
    expect(rounded(analysis.macro.serviceRevenuePerEmployeeCents, -0)).toBe(28_470_982);
  });

  it('measures reactive hours, reported and hidden', () => {
    const { rhem } = analysis;
    expect(rhem.source).toBe('measured');
    expect(rhem.months).toEqual(['2026-07', '2026-08', '2026-09']);
    expect(rounded(rhem.true, 4)).toBe(0.4073);
    expect(rounded(rhem.reported, 4)).toBe(0.3256);
    expect(rounded(rhem.maxForMargin, 2)).toBe(0.35);
    expect(rhem.band).toBe('watch');
    expect(rounded(rhem.alignmentShare, 2)).toBe(0.68);
  });

  it('judges every client', () => {
    const expected: Record<string, [ClientVerdict, number, number, number | null]> = {
      fairhaven: ['fixNoise', 55.6, 0.634, 16_700],
      juniper: ['reprice', 69.76, 0.625, 15_073],
      marlow: ['reprice', 59.98, 0.643, 12_644],
      hollis: ['reprice', 74.74, 0.635, 11_123],
      norwood: ['release', 67.38, 0.465, 9_938],
      oakline: ['release', 109.62, 0.217, 9_737],
      ironwood: ['fixNoise', 54.88, 0.648, 8_456],
      bayside: ['fixNoise', 49.2, 0.694, 5_999],
      copperleaf: ['fixNoise', 72.08, 0.544, 5_596],
      quill: ['reprice', 69.36, 0.676, 5_370],
      calloway: ['reprice', 55.08, 0.697, 726],
      brightwater: ['keep', 38.85, 0.78, null],
      dunmore: ['keep', 45.18, 0.727, null],
      kestrel: ['keep', 48.54, 0.716, null],
      lakeview: ['keep', 44.61, 0.712, null],
      eastgate: ['keep', 51.17, 0.706, null],
      granite: ['keep', 51.55, 0.704, null],
      alder: ['keep', 52.98, 0.702, null],
    };
    const found = analysis.clients.map((client) => [
      client.id,
      [
        client.verdict,
        dollars((client.costCents ?? 0) / client.seats),
        rounded(client.grossMargin, 3),
        client.annualValueCents === null ? null : Math.round(client.annualValueCents / 100),
      ],
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it('lets the company’s reactive hours stand in for a client without time, and says so', () => {
    const quill = analysis.clients.find((client) => client.id === 'quill');
    expect(quill?.rhemSource).toBe('assumed');
    expect(quill?.rhem).toBe(analysis.rhem.true);
  });

  it('finds no size at which Fairhaven breaks even', () => {
    expect(analysis.clients.find((client) => client.id === 'fairhaven')?.breakEvenSeats).toBeNull();
    expect(analysis.missing['clients.*.breakEvenSeats']?.message).toContain('No size breaks even');
  });

  it('lists what is worth finding, the most valuable first', () => {
    const found = analysis.findings.map((finding) => [
      say(finding.title),
      say(finding.detail),
      finding.annualValueCents === null ? null : Math.round(finding.annualValueCents / 100),
    ]);
    expect(found).toEqual([
      ['Price is $12.52 under what the cost needs', '$167.30 today; $179.82 brings 70%', 143_647],
      ['Reactive work is above its target', '0.41 against 0.25; Fairhaven Logistics is at 0.66', 69_604],
      ['Project engineers bill $19,889 a month each', 'Guideline $22,000; billing carries 1.63 of 1.80 people', 45_600],
      ['5 clients pay less than their cost needs', 'Juniper, Marlow, Hollis and 2 more; 145 seats', 44_936],
      ['78 reactive hours a month sit outside Support', 'Alignment 42 h, projects 21 h, Centralized 15 h', 36_172],
      ['2 clients cannot reach 70% at their size', 'Norwood and Oakline, 40 seats at 38.5%', 19_675],
      [
        'Alignment visits: 68% of time on standards',
        'The floor is 75%; the rest went to tickets on site (Luis Herrera)',
        null,
      ],
    ]);
  });

  it('shows the symptoms of the reactive spiral with their evidence', () => {
    const symptoms = analysis.spiral.symptoms.map(({ id, status, evidence }) => [id, status, say(evidence)]);
    expect(symptoms).toEqual([
      [
        'technologySuccess',
        'watch',
        '68% of alignment time on site goes to standards, at least 75% should; 18.7% of all recorded hours are Technology Success.',
      ],
      ['noise', 'watch', '0.41 reactive hours a seat against a target of 0.25.'],
      ['proactive', 'watch', '38.6% of 1,008 technical hours a month are reactive; at most 20% should be.'],
      ['leverage', 'watch', 'A Support person carries $59,236 of MRR; the guideline is $60,000.'],
    ]);
  });
});
