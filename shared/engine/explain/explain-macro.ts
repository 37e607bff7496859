import type { DeliveryArea } from '../../domain/areas';
import type { MacroArea } from '../analysis';
import { areaNames, deliveryAreaOrder } from '../areas';
import type { ExplainedInput } from '../explanation';
import type { Unit } from '../figure';
import { phrase, quantity, word } from '../phrase';
import { guidelinePeopleParts, guidelineSetting, laborParts, neededPeopleParts } from './cost-inputs';
import { endpointsInput, moneyInput } from './count-inputs';
import { added, type Draft, type ExplainContext, input, joined, months } from './explain-context';
import type { MacroFigure } from './figure-id';
import { peopleInput } from './member-inputs';

function basisInput(area: DeliveryArea, context: ExplainContext): ExplainedInput {
  if (area === 'central') return endpointsInput(context);
  return moneyInput(context, area === 'proserv' ? 'nrr' : 'mrr');
}

type MacroDraft = Omit<Draft, 'missing'>;
type Explainer = (area: DeliveryArea, row: MacroArea, context: ExplainContext) => MacroDraft;

const unitOf = (area: DeliveryArea): Unit => (area === 'central' ? 'endpoints' : 'cents');

const leverage: Explainer = (area, row, context) => ({
  title: `${areaNames[area]} leverage`,
  value: row.leverage,
  unit: unitOf(area),
  formula: phrase('{basis} ÷ {people} people', {
    basis: quantity(row.basisAmount, unitOf(area)),
    people: quantity(row.people, 'people'),
  }),
  inputs: [basisInput(area, context), joined('÷', peopleInput(area, context))],
  note: phrase('The guideline is {guideline} or more for each person.', {
    guideline: quantity(row.guideline, unitOf(area)),
  }),
});

const room: Explainer = (area, row, context) => ({
  title: `${areaNames[area]}, room before the next hire`,
  value: row.roomAmount,
  unit: unitOf(area),
  formula: phrase('{people} people × {guideline} − {basis}', {
    people: quantity(row.people, 'people'),
    guideline: quantity(row.guideline, unitOf(area)),
    basis: quantity(row.basisAmount, unitOf(area)),
  }),
  inputs: [
    peopleInput(area, context),
    joined('×', guidelineSetting(area, context)),
    joined('−', basisInput(area, context)),
  ],
  note: phrase(
    row.roomAmount < 0
      ? 'Below zero: the guideline would already support a further hire.'
      : 'So much more can come before the people are at their guideline.',
  ),
});

const peopleAtMetrics: Explainer = (area, row, context) => ({
  title: `${areaNames[area]} people needed`,
  value: row.peopleAtMetrics,
  unit: 'people',
  formula: phrase('People that {area} needs at your own metrics', { area: word(areaNames[area]) }),
  inputs: area === 'proserv' ? [] : neededPeopleParts(area, context),
});

const ceiling: Explainer = (area, row, context) => ({
  title: `${areaNames[area]} cost ceiling`,
  value: row.ceilingCentsPerSeat,
  unit: 'centsPerSeat',
  formula: phrase('The most the labor of {area} may cost a seat at its guideline', { area: word(areaNames[area]) }),
  inputs: area === 'proserv' ? [] : laborParts('guideline', area, context),
});

const explainers: Readonly<Record<MacroFigure, Explainer>> = {
  basis: (area, row, context) => {
    const { label, unit, parts } = basisInput(area, context);
    const formula = phrase('Sum over the active clients');
    return { title: label, value: row.basisAmount, unit, formula, inputs: parts ?? [] };
  },
  leverage,
  people: (area, row, context) => ({
    title: `${areaNames[area]} people`,
    value: row.people,
    unit: 'people',
    formula: phrase('Shares of working time allocated to {area}', { area: word(areaNames[area]) }),
    inputs: peopleInput(area, context).parts ?? [],
  }),
  peopleAtGuideline: (area, row, context) => ({
    title: `${areaNames[area]} people at the guideline`,
    value: row.peopleAtGuideline,
    unit: 'people',
    formula: phrase('{basis} ÷ one person per {guideline}', {
      basis: quantity(row.basisAmount, unitOf(area)),
      guideline: quantity(row.guideline, unitOf(area)),
    }),
    inputs: guidelinePeopleParts(area, context),
  }),
  peopleAtMetrics,
  room,
  ceiling,
};

const paths: Readonly<Record<MacroFigure, string>> = {
  basis: 'basisAmount',
  leverage: 'leverage',
  people: 'people',
  peopleAtGuideline: 'peopleAtGuideline',
  peopleAtMetrics: 'peopleAtMetrics',
  room: 'roomAmount',
  ceiling: 'ceilingCentsPerSeat',
};

/** How a figure of an area's leverage comes about. */
export function explainMacro(area: DeliveryArea, figure: MacroFigure, context: ExplainContext): Draft {
  const draft = explainers[figure](area, context.analysis.macro.areas[area], context);
  return { ...draft, missing: `macro.areas.${area}.${paths[figure]}` };
}

function serviceEmployeesInput(context: ExplainContext): ExplainedInput {
  const areas = deliveryAreaOrder.map((area) => ({ ...peopleInput(area, context), label: areaNames[area] }));
  const outside = { ...peopleInput('outside', context), label: areaNames.outside };
  return input('Service employees', context.analysis.macro.serviceEmployees, 'people', {
    parts: added([...areas, outside]),
  });
}

/** Everyone in service delivery. */
export function explainServiceEmployees(context: ExplainContext): Draft {
  return {
    title: 'Service employees',
    value: context.analysis.macro.serviceEmployees,
    unit: 'people',
    formula: phrase('People of the five areas and outside them; sales and administration do not count'),
    inputs: serviceEmployeesInput(context).parts ?? [],
    missing: 'macro.serviceEmployees',
  };
}

/** Service revenue per employee a year. */
export function explainServiceRevenue(context: ExplainContext): Draft {
  const { macro, totals } = context.analysis;
  return {
    title: 'Service revenue per employee, a year',
    value: macro.serviceRevenuePerEmployeeCents,
    unit: 'cents',
    formula: phrase('({mrr} recurring + {nrr} projects) × 12 ÷ {people} people', {
      mrr: quantity(totals.mrrCents, 'cents'),
      nrr: quantity(totals.nrrCents, 'cents'),
      people: quantity(macro.serviceEmployees, 'people'),
    }),
    inputs: [
      moneyInput(context, 'mrr'),
      joined('+', moneyInput(context, 'nrr')),
      months(),
      joined('÷', serviceEmployeesInput(context)),
    ],
    note: phrase('The benchmark is {benchmark}.', {
      benchmark: quantity(context.model.settings.benchmarks.serviceRevenuePerEmployeeCents, 'cents'),
    }),
    missing: 'macro.serviceRevenuePerEmployeeCents',
  };
}
