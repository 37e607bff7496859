import type { Company } from '@shared/domain/company';
import { emptyCompany } from '@shared/domain/new-company';
import type { Scenario } from '@shared/domain/scenario';
import { buildOwnerReport } from '@shared/report/build-owner-report';
import { type OwnerReport, ownerReportSchema } from '@shared/report/owner-report';
import { describe, expect, it } from 'vitest';
import { goldenCompany } from '../support/golden-company';

const larkspur = goldenCompany('larkspur');
const thousandSeats = goldenCompany('thousand-seats');

const plan: Scenario = {
  id: 'spring',
  name: 'Spring plan',
  notes: '',
  levers: [
    { id: 'price', on: true, kind: 'seatPrice', change: 'percent', rate: 0.04, clientIds: null },
    { id: 'noise', on: true, kind: 'rhem', hoursPerSeat: 0.33, clientIds: null },
    { id: 'off', on: false, kind: 'toolsCost', rate: -0.5 },
  ],
};

function build(company: Company, scenario: Scenario | null = null): OwnerReport {
  return ownerReportSchema.parse(buildOwnerReport({ company, scenario, today: '2026-11-23' }));
}

describe('the month', () => {
  const { month } = build(larkspur);

  it('opens with what a seat costs, sells for and must sell for', () => {
    expect(month.headline).toEqual([
      'A seat costs $53.95 and sells for $167.30.',
      'To earn 70% it must sell for $180.',
    ]);
  });

  it('holds the key figures', () => {
    const values = Object.fromEntries(month.groups.flatMap(({ rows }) => rows.map((row) => [row.label, row.value])));
    expect(values).toMatchObject({
      'MRR, a month': '$159,938',
      'NRR, project billing': '$35,800',
      'AISP, price per seat': '$167.30',
      Seats: '956',
      Endpoints: '1,073',
      'Cost per seat, as staffed': '$53.95',
      'Gross margin': '67.8%',
      'Required price for 70%': '$179.82',
      'Offered price': '$180',
      'RHEM, true': '0.407',
      'RHEM, as reported': '0.326',
      'MRR per Support person': '$59,236',
      'Service revenue per employee, a year': '$284,710',
    });
  });

  it('tells over from under by sign and word', () => {
    const rows = month.groups.flatMap((group) => group.rows);
    expect(rows.find(({ label }) => label === 'Gross margin')).toMatchObject({
      target: '70.0%',
      against: '▼ 2.2 pts under',
      isShort: true,
    });
    expect(rows.find(({ label }) => label === 'RHEM, true')).toMatchObject({ against: '▲ 0.157 over', isShort: true });
  });

  it('names the most valuable findings first', () => {
    expect(month.readFirst.map(({ label }) => label)).toEqual([
      'Worth $143.6k a year',
      'Worth $69.6k a year',
      'Worth $45.6k a year',
    ]);
  });
});

describe('Micro', () => {
  it('has the four bases of the thousand seats to the cent', () => {
    const { micro } = build(thousandSeats);
    expect(micro.bases).toEqual(['Actual', 'Modeled', 'Whole people', 'Guideline']);
    expect(micro.total.cells.slice(1).map(({ cost }) => cost)).toEqual(['$52.00', '$53.95', '$53.20']);
    const support = micro.rows.find(({ label }) => label === 'Support');
    expect(support?.cells.slice(1)).toEqual([
      { people: '2.78', cost: '15.00' },
      { people: '3', cost: '16.20' },
      { people: '2.90', cost: '15.66' },
    ]);
  });

  it('adds the parts of the bar up to the cost', () => {
    const { bar } = build(larkspur).micro;
    expect(bar?.segments.reduce((sum, { cents }) => sum + cents, 0)).toBeCloseTo(bar?.costCents ?? 0);
    expect(bar?.costText).toBe('cost $53.95: $3.76 too much');
  });

  it('ties out with signs and causes', () => {
    const { rows, total } = build(larkspur).micro.tieOut;
    expect(rows.map(({ lessModeled }) => lessModeled)).toEqual(['+0.17', '−0.57', '+1.91', '+0.19']);
    expect(total).toMatchObject({ lessModeled: '+1.70', lessGuideline: '−0.55' });
    expect(rows.every(({ cause }) => cause.endsWith('.'))).toBe(true);
  });

  it('writes the gut check as an equation', () => {
    const { finding, terms } = build(larkspur).micro.gutCheck;
    expect(finding).toBe('$0.13 above the model, within the $3 you tolerate');
    expect(terms.map(({ operator, value }) => `${operator}${value}`)).toEqual([
      '$12.14',
      '+$40.24',
      '=$52.38',
      '÷0.30',
      '=$174.58',
    ]);
  });
});

describe('price and RHEM', () => {
  it('has the curve pass through today and the offered price', () => {
    const { price } = build(larkspur);
    expect(price?.curve.marks.map(({ label }) => label)).toEqual(['today $167.30: 67.8%', 'offered $180: 70.0%']);
    expect(price?.rows.filter(({ meaning }) => meaning !== '').map(({ price: cents }) => cents)).toEqual([
      '$167.30',
      '$179.82',
      '$180.00',
    ]);
  });

  it('shows what other RHEMs would do, today’s among them', () => {
    const rows = build(thousandSeats).rhem?.rows ?? [];
    expect(rows.find(({ meaning }) => meaning === 'Target')).toMatchObject({
      seatsPerTechnician: '560',
      cost: '$46.64',
      margin: '73.2%',
      price: '$156',
    });
    expect(rows.find(({ meaning }) => meaning === 'Noisy from here')).toMatchObject({ cost: '$56.29', price: '$188' });
    expect(rows.filter(({ isToday }) => isToday)).toHaveLength(1);
  });

  it('splits the reactive hours by where they are logged', () => {
    const rhem = build(larkspur).rhem;
    expect(rhem?.areas.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(rhem?.areasTotal?.rhem).toBe('0.407');
  });

  it('says where RHEM is assumed', () => {
    const rhem = build({ ...larkspur, time: [] }).rhem;
    expect(rhem?.headline[0]).toBe('RHEM is taken as 0.400, the target is 0.250.');
    expect(rhem?.areas).toEqual([]);
  });
});

describe('Macro', () => {
  const { macro } = build(larkspur);

  it('compares what a person carries with the guideline', () => {
    expect(macro.headline).toEqual(['A Support person carries $59.2k of MRR.', 'The guideline asks for $60.0k.']);
    expect(macro.areas.find(({ label }) => label === 'vCIO')).toMatchObject({
      carries: '$213,251',
      guideline: '$140,000',
      room: 'past by $54,938',
      verdict: '▲ 152%',
    });
  });

  it('does not blame an area that is small', () => {
    expect(macro.areas.find(({ label }) => label === 'Centralized Services')).toMatchObject({
      verdict: '24%, small',
      isShort: false,
    });
  });

  it('counts people in fractions and whole', () => {
    expect(macro.staffing[0]).toMatchObject({ have: '2.70', needNow: '2.78', needNowWhole: '3', atGuideline: '2.67' });
  });
});

describe('clients', () => {
  it('has every active client once, grouped by verdict, with a total', () => {
    const { clients } = build(larkspur);
    expect(clients.rows).toHaveLength(18);
    expect(new Set(clients.rows.map(({ id }) => id)).size).toBe(18);
    const verdicts = clients.rows.map(({ verdict }) => verdict);
    expect(verdicts).toEqual([...verdicts].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(clients.total).toMatchObject({ label: 'All 18 clients', seats: '956' });
  });

  const order = ['keep', 'reprice', 'fixNoise', 'release', 'unknown'];

  it('marks a client whose time is not recorded', () => {
    const names = build(larkspur).clients.rows.map(({ name }) => name);
    expect(names.filter((name) => name.endsWith('*'))).toEqual(['Quill & Hart Accounting*']);
  });

  it('sums the least valuable up where there are hundreds', () => {
    const [first] = larkspur.clients;
    if (!first) throw new Error('The golden company has clients.');
    const many = Array.from({ length: 300 }, (_, index) => ({ ...first, id: `c${index}`, name: `Client ${index}` }));
    const { clients } = build({ ...larkspur, time: [], clients: many });
    expect(clients.rows).toHaveLength(250);
    expect(clients.rest).toMatchObject({ label: '50 further clients', seats: '2,300' });
    expect(clients.total?.label).toBe('All 300 clients');
  });

  it('draws no map of a handful', () => {
    expect(build({ ...larkspur, clients: larkspur.clients.slice(0, 4) }).clients.map).toBeNull();
  });
});

describe('scenario', () => {
  it('is left out where none is chosen', () => {
    expect(build(larkspur).scenario).toBeNull();
  });

  it('stands beside today, lever by lever', () => {
    const { scenario } = build(larkspur, plan);
    expect(scenario?.levers.map(({ text }) => text)).toEqual(['Seat price +4.0%', 'RHEM at 0.330']);
    expect(scenario?.rows.find(({ label }) => label === 'Recurring revenue (MRR)')).toMatchObject({
      today: '$159,938',
      scenario: '$166,336',
      difference: '+$6,398',
    });
    const waterfall = scenario?.waterfall;
    expect(waterfall?.steps).toHaveLength(2);
    expect(waterfall?.steps.at(-1)?.to).toBeCloseTo(waterfall?.end.value ?? 0);
    expect(scenario?.headline[0]).toMatch(/^Spring plan earns 7\d\.\d%, against 68\.8% today\.$/);
  });

  it('says of how many clients a lever is', () => {
    const [first, second] = larkspur.clients.map(({ id }) => id);
    const letters: Scenario = {
      ...plan,
      levers: [
        { id: 'release', on: true, kind: 'release', clientIds: [first ?? ''] },
        { id: 'noise', on: true, kind: 'rhem', hoursPerSeat: 0.25, clientIds: [first ?? '', second ?? ''] },
        { id: 'price', on: true, kind: 'seatPrice', change: 'toTarget', clientIds: [second ?? ''] },
      ],
    };
    expect(build(larkspur, letters).scenario?.levers.map(({ text }) => text)).toEqual([
      'Release of 1 client',
      'RHEM at 0.250 for 2 clients',
      'Seat price up to the target for 1 client',
    ]);
  });

  it('draws no waterfall where no lever moves the margin', () => {
    const idle: Scenario = { ...plan, levers: [{ id: 'goal', on: true, kind: 'targetMargin', grossMargin: 0.72 }] };
    expect(build(larkspur, idle).scenario?.waterfall).toBeNull();
  });
});

describe('a company with gaps', () => {
  const empty = emptyCompany({ companyName: 'New MSP', currency: 'USD', locale: 'en-US', asOf: '2026-09' });
  const gaps: readonly (readonly [string, Company])[] = [
    ['nothing at all', empty],
    ['no clients', { ...larkspur, clients: [], time: [] }],
    ['no team', { ...larkspur, team: [] }],
    ['no tools', { ...larkspur, tools: [] }],
    ['clients without lines', { ...larkspur, clients: larkspur.clients.map((client) => ({ ...client, lines: [] })) }],
    ['free seats', freeSeats(larkspur)],
  ];

  it.each(gaps)('prints without a broken figure: %s', (_name, company) => {
    const texts = textsOf(build(company, plan));
    expect(texts.filter((text) => /NaN|Infinity|undefined|null|\{\w+\}/.test(text))).toEqual([]);
  });

  it('leads with the model where nobody is entered, and says why', () => {
    const { month, micro } = build({ ...larkspur, team: [] });
    expect(month.headline[0]).toMatch(/^A seat costs \$\d+\.\d\d at your metrics and sells for \$167\.30\.$/);
    expect(micro.total.cells[0]?.cost).toBe('–');
  });

  it('has plain titles and reasons where no rule yields a sentence', () => {
    const { month, micro, price, rhem, clients } = build(empty);
    expect(month.headline).toEqual(['Cost, price and margin']);
    expect(month.lead).toMatch(/client|seat/i);
    expect(micro.bar).toBeNull();
    expect([price, rhem]).toEqual([null, null]);
    expect(clients.lead).toBe('No client is active yet.');
  });
});

function freeSeats(company: Company): Company {
  const clients = company.clients.map((client) => ({
    ...client,
    lines: client.lines.map((line) => ({ ...line, unitPriceCents: 0 })),
  }));
  return { ...company, clients };
}

/** Every text of a report, wherever it stands. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
