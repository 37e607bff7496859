import type { DeliveryArea } from '../domain/areas';
import type { Figure, MacroArea } from '../engine/analysis';
import { deliveryAreaOrder } from '../engine/areas';
import { listOfNames } from '../engine/phrase';
import { difference, product, roundUp } from '../engine/ratio';
import { areaTitles } from './area-title';
import { niceAxis } from './axis';
import { leadBasis, type OwnerContext } from './owner-context';
import type { MacroSection } from './owner-delivery-sections';
import { currencyUnit } from './owner-micro';
import { nothing } from './report-text';

/** An area that carries this much of its guideline carries more than a warning's worth. */
const farOver = 1.2;

/** Macro: what one person in each area carries, and how many people that takes. */
export function macroSection(context: OwnerContext): MacroSection {
  return {
    headline: headlineOf(context),
    lead: leadOf(context),
    areas: deliveryAreaOrder.map((area) => leverageRow(area, context)),
    staffing: deliveryAreaOrder.map((area) => staffingRow(area, context)),
    staffingTotal: staffingTotal(context),
    staffingAxis: staffingAxis(context),
    figures: figuresOf(context),
    costUnit: currencyUnit(context),
    notes: [
      'People times guideline, less what the area carries today. “Past by” means the guideline would support a further hire.',
      'Without Professional Services, whose need follows the project backlog.',
    ],
  };
}

function amount(area: DeliveryArea, value: Figure, { text }: OwnerContext): string {
  return area === 'central' ? text.figure(value, 'endpoints') : text.money(value);
}

function headlineOf(context: OwnerContext): string[] {
  const { text, analysis } = context;
  const { leverage, guideline, status } = analysis.macro.areas.support;
  if (leverage === null || leverage === 0) return ['Leverage and staffing'];
  const first = `A Support person carries ${text.compact(leverage)} of MRR.`;
  return status === 'good'
    ? [first, `The guideline of ${text.compact(guideline)} is met.`]
    : [first, `The guideline asks for ${text.compact(guideline)}.`];
}

function leadOf({ analysis, text }: OwnerContext): string | null {
  const { areas } = analysis.macro;
  const named = deliveryAreaOrder.map((area) => ({ area, ...areas[area] }));
  const over = named.filter(
    ({ area, leverage, guideline }) => area !== 'central' && (leverage ?? 0) >= guideline * farOver,
  );
  const below = named.filter(({ area, status }) => status === 'below' && area !== 'support');
  const staffless = named.filter(({ status }) => status === 'noPeople');
  const sentences: string[] = [];
  if (over.length > 0) {
    const names = listOfNames(over.map(({ area }) => areaTitles[area]));
    sentences.push(
      `${names} ${over.length === 1 ? 'carries' : 'carry'} far more than the guideline: clients may get less of ${over.length === 1 ? 'it' : 'them'} than they pay for.`,
    );
  }
  if (below.length > 0) {
    const names = listOfNames(below.map(({ area }) => areaTitles[area]));
    sentences.push(`${names} ${below.length === 1 ? 'has' : 'have'} more people than the guideline supports.`);
  }
  if (staffless.length > 0) {
    sentences.push(`Nobody is allocated to ${listOfNames(staffless.map(({ area }) => areaTitles[area]))}.`);
  }
  if (sentences.length > 0) return sentences.join(' ');
  const { serviceEmployees } = analysis.macro;
  return serviceEmployees > 0
    ? `${text.figure(serviceEmployees, 'people')} people work in service delivery.`
    : 'Nobody works in service delivery yet.';
}

const verdictWords: Readonly<Record<MacroArea['status'], string>> = {
  good: '',
  justUnder: '',
  below: '',
  small: 'small',
  noPeople: 'no people',
  noBasis: 'nothing to carry',
  none: nothing,
};

function verdictOf({ status, leverage, guideline }: MacroArea, { text }: OwnerContext): string {
  const words = verdictWords[status];
  if (leverage === null || leverage === 0) return words || nothing;
  const percent = text.figure(Math.round((leverage / guideline) * 100), 'text');
  if (words) return `${percent}%, ${words}`;
  return `${status === 'good' ? '▲' : '▼'} ${percent}%`;
}

function leverageRow(area: DeliveryArea, context: OwnerContext): MacroSection['areas'][number] {
  const { analysis, text } = context;
  const macro = analysis.macro.areas[area];
  const labor = area === 'proserv' ? null : leadBasis(analysis).micro.areas[area].laborCentsPerSeat;
  const { roomAmount } = macro;
  return {
    label: areaTitles[area],
    people: text.figure(macro.people, 'people'),
    carries: amount(area, macro.leverage, context),
    guideline: amount(area, macro.guideline, context),
    ofGuideline: macro.leverage === null ? null : macro.leverage / macro.guideline,
    verdict: verdictOf(macro, context),
    isShort: macro.status === 'below' || macro.status === 'justUnder',
    room:
      macro.status === 'none'
        ? nothing
        : roomAmount >= 0
          ? amount(area, roomAmount, context)
          : `past by ${amount(area, -roomAmount, context)}`,
    labor: text.bare(labor),
    ceiling: text.bare(macro.ceilingCentsPerSeat),
  };
}

function whole(people: Figure, { text }: OwnerContext): string {
  return text.figure(people === null ? null : roundUp(people), 'text');
}

function staffingRow(area: DeliveryArea, context: OwnerContext): MacroSection['staffing'][number] {
  const { text, analysis } = context;
  const { people, peopleAtMetrics, peopleAtGuideline } = analysis.macro.areas[area];
  return {
    label: areaTitles[area],
    have: text.figure(people, 'people'),
    needNow: text.figure(peopleAtMetrics, 'people'),
    needNowWhole: whole(peopleAtMetrics, context),
    atGuideline: text.figure(peopleAtGuideline, 'people'),
    atGuidelineWhole: whole(peopleAtGuideline, context),
    haveCount: people,
    needNowCount: peopleAtMetrics,
    atGuidelineCount: peopleAtGuideline,
  };
}

function staffingTotal({ analysis, text }: OwnerContext): MacroSection['staffingTotal'] {
  const rows = deliveryAreaOrder.map((area) => analysis.macro.areas[area]);
  const total = (of: (row: MacroArea) => number) =>
    text.figure(
      rows.reduce((sum, row) => sum + of(row), 0),
      'people',
    );
  return {
    have: total(({ people }) => people),
    needNow: total(({ peopleAtMetrics }) => peopleAtMetrics ?? 0),
    atGuideline: total(({ peopleAtGuideline }) => peopleAtGuideline ?? 0),
  };
}

function staffingAxis({ analysis, text }: OwnerContext): MacroSection['staffingAxis'] {
  const counts = deliveryAreaOrder.flatMap((area) => {
    const { people, peopleAtMetrics, peopleAtGuideline } = analysis.macro.areas[area];
    return [people, peopleAtMetrics ?? 0, peopleAtGuideline ?? 0];
  });
  return niceAxis(0, Math.max(1, ...counts), 4, (people) => text.figure(people, 'text'));
}

function figuresOf({ analysis, company, text }: OwnerContext): MacroSection['figures'] {
  const { macro, micro, rhem, totals } = analysis;
  const wholeCost = difference(micro.modeledWhole.totalCentsPerSeat, micro.modeled.totalCentsPerSeat);
  const fullAt = product(rhem.seatsPerTechnician, macro.areas.support.people);
  return [
    {
      label: 'Service revenue per employee',
      value: text.compact(macro.serviceRevenuePerEmployeeCents),
      note: `a year; the goal is ${text.compact(company.settings.benchmarks.serviceRevenuePerEmployeeCents)}`,
      mark: null,
    },
    {
      label: 'What whole people cost',
      value: text.figure(wholeCost, 'centsPerSeat', { signed: true }),
      note:
        wholeCost === null
          ? null
          : `a seat, if every area were rounded up: ${text.perSeat(micro.modeledWhole.totalCentsPerSeat)} instead of ${text.perSeat(micro.modeled.totalCentsPerSeat)}`,
      mark: null,
    },
    {
      label: 'Support is full at',
      value: fullAt ? text.figure(Math.floor(fullAt), 'endpoints') : nothing,
      note: fullAt
        ? `seats, at today’s RHEM with ${text.figure(macro.areas.support.people, 'people')} people; you have ${text.count(totals.seats)}`
        : null,
      mark: null,
    },
  ];
}
