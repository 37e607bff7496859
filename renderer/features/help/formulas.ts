import type { Company } from '@shared/domain/company';
import type { Analysis } from '@shared/engine/analysis';
import type { FigureId } from '@shared/engine/explain/figure-id';

/** A formula as a person would write it, with what each letter means and one figure that it makes. */
export interface Formula {
  /** The anchor, `/help#formula-aisp`. */
  readonly id: string;
  readonly title: string;
  readonly formula: string;
  readonly letters: readonly (readonly [letter: string, meaning: string])[];
  readonly note?: string;
  /** The figure of the owner's own company to work it out for; null where there is none yet. */
  readonly example: (company: Company, analysis: Analysis) => FigureId | null;
  readonly shownOn: { readonly label: string; readonly href: string };
}

const micro = { label: 'Micro', href: '/micro' };
const macro = { label: 'Macro', href: '/macro' };
const overview = { label: 'Overview', href: '/' };
const clients = { label: 'Clients', href: '/clients' };

const S = ['S', 'seats: quantity × weight of every seat line'] as const;
const P = ['P', 'seat price, AISP'] as const;
const C = ['C', 'cost per seat and month'] as const;
const L = ['L', 'loaded cost of one person of the area, a month'] as const;
const H = ['H', 'productive hours of a person, a month'] as const;
const R = ['R', 'RHEM: reactive hours a seat and month'] as const;
const K = ['K', 'active clients'] as const;
const g = ['g', 'target gross margin, 0.70 for 70%'] as const;

function always(id: FigureId): Formula['example'] {
  return () => id;
}

/** The client to show an example with: the one with the most seats. */
function largestClient({ clients: rows }: Analysis): string | null {
  return (
    rows.reduce((best, row) => (best === null || row.seats > best.seats ? row : best), rows[0] ?? null)?.id ?? null
  );
}

/** The formulas of the app, in the order of the framework. */
export const formulas: readonly Formula[] = [
  {
    id: 'aisp',
    title: 'Seat price',
    formula: 'AISP = MRR ÷ S',
    letters: [['MRR', 'recurring revenue of service agreements, a month'], S],
    example: always('totals.aisp'),
    shownOn: overview,
  },
  {
    id: 'loaded-cost',
    title: 'Loaded cost of a person',
    formula: 'L = pay × (1 + burden) + other',
    letters: [
      ['pay', 'a twelfth of the salary, or hourly pay × hours'],
      ['burden', 'taxes and insurance on top of pay, as a share of it'],
      ['other', 'what else the person costs a month'],
    ],
    example: ({ team }) => (team[0] ? `member.${team[0].id}.loadedMonthly` : null),
    shownOn: { label: 'Team', href: '/team' },
  },
  {
    id: 'tool-cost',
    title: 'A tool’s cost',
    formula: 'cost = count × unit cost, at least the minimum',
    letters: [
      ['count', 'seats, endpoints, clients or technicians it is bought for; one where it is flat'],
      ['unit cost', 'of one a month; a yearly price is divided by 12'],
    ],
    example: ({ tools }) => (tools[0] ? `tool.${tools[0].id}.monthly` : null),
    shownOn: { label: 'Tools', href: '/tools' },
  },
  {
    id: 'cost-per-seat',
    title: 'Cost per seat',
    formula: 'C = (labor + tools of the four areas + outside roles) ÷ S',
    letters: [['labor', 'loaded cost of people by their shares of time'], ['tools', 'tools of the offering'], S],
    note: 'This is the actual basis. The modeled one takes labor from the formulas below, the guideline one from P × L ÷ guideline.',
    example: always('micro.actual.total'),
    shownOn: micro,
  },
  {
    id: 'support-modeled',
    title: 'Support labor, modeled',
    formula: 'L × R ÷ H',
    letters: [L, R, H],
    note: 'The one area that noise moves: twice the RHEM, twice the cost.',
    example: always('micro.modeled.support.labor'),
    shownOn: micro,
  },
  {
    id: 'central-modeled',
    title: 'Centralized labor, modeled',
    formula: 'L × E ÷ capacity ÷ S',
    letters: [L, ['E', 'endpoints'], ['capacity', 'endpoints one person looks after'], S],
    example: always('micro.modeled.central.labor'),
    shownOn: micro,
  },
  {
    id: 'tam-modeled',
    title: 'Alignment and vCIO labor, modeled',
    formula: 'L × K ÷ capacity ÷ S',
    letters: [L, K, ['capacity', 'clients one person looks after'], S],
    note: 'Paid by client, not by seat: this is what makes small clients dear.',
    example: always('micro.modeled.tam.labor'),
    shownOn: micro,
  },
  {
    id: 'gross-margin',
    title: 'Gross margin',
    formula: 'margin = 1 − C ÷ P',
    letters: [C, P],
    example: always('micro.actual.grossMargin'),
    shownOn: overview,
  },
  {
    id: 'required-price',
    title: 'Required price',
    formula: 'price = C ÷ (1 − g)',
    letters: [C, g],
    note: 'Kept exact. At 70% each dollar of cost needs 3.333… dollars of price.',
    example: always('micro.actual.requiredPrice'),
    shownOn: overview,
  },
  {
    id: 'offered-price',
    title: 'Offered price',
    formula: 'offer = required price, rounded up to the price step',
    letters: [['price step', 'the smallest step between two prices you would quote']],
    note: 'Upward, because the step below would miss the target. This is the only figure that is rounded before it is shown.',
    example: always('micro.actual.offeredPrice'),
    shownOn: overview,
  },
  {
    id: 'tie-out',
    title: 'Tie-out',
    formula: 'gap = actual − modeled, or actual − guideline',
    letters: [],
    note: 'Gaps of single areas can cancel out, so Micro also adds them up without their signs.',
    example: always('tieOut.total.actualLessModeled'),
    shownOn: micro,
  },
  {
    id: 'gut-check',
    title: 'Gut check',
    formula: 'quick sum = tools ÷ S + managed labor ÷ S',
    letters: [['managed labor', 'loaded cost of everyone in the four areas, roles outside them left out'], S],
    example: always('gutCheck.total'),
    shownOn: micro,
  },
  {
    id: 'leverage',
    title: 'Leverage',
    formula: 'leverage = basis ÷ people',
    letters: [
      ['basis', 'MRR; NRR for Professional Services; endpoints for Centralized Services'],
      ['people', 'full-time people by their shares of time'],
    ],
    example: always('macro.support.leverage'),
    shownOn: macro,
  },
  {
    id: 'people-at-guideline',
    title: 'People the guideline supports',
    formula: 'people = basis ÷ guideline',
    letters: [['guideline', 'what one person should carry']],
    example: always('macro.support.peopleAtGuideline'),
    shownOn: macro,
  },
  {
    id: 'room',
    title: 'Room before the next hire',
    formula: 'room = people × guideline − basis',
    letters: [],
    example: always('macro.support.room'),
    shownOn: macro,
  },
  {
    id: 'cost-ceiling',
    title: 'Cost ceiling of an area',
    formula: 'ceiling = P × L ÷ guideline',
    letters: [
      P,
      L,
      [
        'guideline',
        'revenue one person should carry; for Centralized Services endpoints, and endpoints a seat in place of P',
      ],
    ],
    example: always('macro.support.ceiling'),
    shownOn: macro,
  },
  {
    id: 'service-revenue',
    title: 'Service revenue per employee',
    formula: '(MRR + NRR) × 12 ÷ service employees',
    letters: [['service employees', 'people of the five areas and outside them, without sales and administration']],
    example: always('serviceRevenuePerEmployee'),
    shownOn: overview,
  },
  {
    id: 'rhem',
    title: 'RHEM',
    formula: 'R = reactive hours a month ÷ S',
    letters: [['reactive hours', 'all of them, whoever did them and wherever they were logged'], S],
    note: 'Averaged over the last months with recorded time. Until time is recorded the assumed value stands in.',
    example: always('rhem.true'),
    shownOn: overview,
  },
  {
    id: 'hidden-price-effect',
    title: 'What hidden hours add to the price',
    formula: 'hidden R × L ÷ H × m',
    letters: [
      ['hidden R', 'reactive hours logged outside Support ÷ seats'],
      L,
      H,
      ['m', 'price multiplier, 1 ÷ (1 − g)'],
    ],
    example: always('rhem.hiddenPriceEffect'),
    shownOn: overview,
  },
  {
    id: 'seats-per-technician',
    title: 'Seats per technician',
    formula: 'N = H ÷ R',
    letters: [H, R],
    example: always('rhem.seatsPerTechnician'),
    shownOn: macro,
  },
  {
    id: 'support-leverage',
    title: 'Revenue a technician can carry',
    formula: 'N × P = H × P ÷ R',
    letters: [H, P, R],
    example: always('rhem.supportLeverage'),
    shownOn: macro,
  },
  {
    id: 'largest-rhem-margin',
    title: 'Largest RHEM that keeps the margin',
    formula: '(P × (1 − g) − other cost) × H ÷ L',
    letters: [P, g, ['other cost', 'modeled cost per seat without Support labor'], H, L],
    example: always('rhem.maxForMargin'),
    shownOn: micro,
  },
  {
    id: 'largest-rhem-leverage',
    title: 'Largest RHEM that keeps the leverage',
    formula: 'H × P ÷ guideline',
    letters: [H, P, ['guideline', 'revenue one Support person should carry']],
    example: always('rhem.maxForLeverage'),
    shownOn: macro,
  },
  {
    id: 'cost-to-serve',
    title: 'Cost to serve a client',
    formula: 's × (centralized + outside) + tools + alignment + vCIO + s × R × L ÷ H',
    letters: [
      ['s', 'the client’s seats'],
      ['R', 'the client’s own RHEM; the company’s where it has no recorded time'],
      ['alignment, vCIO', 'one client’s share of a person: L ÷ clients per person'],
    ],
    example: (_company, analysis) => clientFigure(analysis, 'cost'),
    shownOn: clients,
  },
  {
    id: 'break-even',
    title: 'Seats at which a client breaks even',
    formula: '(alignment + vCIO of a client) ÷ (P × (1 − g) − cost of a further seat)',
    letters: [['P', 'the client’s seat price'], g],
    note: 'Below this many seats the client cannot reach the target at its price.',
    example: (_company, analysis) => clientFigure(analysis, 'breakEven'),
    shownOn: clients,
  },
];

function clientFigure(analysis: Analysis, figure: 'cost' | 'breakEven'): FigureId | null {
  const id = largestClient(analysis);
  return id === null ? null : `client.${id}.${figure}`;
}
