import type { SeatArea } from '../../domain/areas';
import type { MicroBasisName } from '../analysis';
import { areaNames } from '../areas';
import { settingHref } from '../hrefs';
import { phrase, quantity, word } from '../phrase';
import { difference } from '../ratio';
import {
  areaInput,
  areaToolsInput,
  basisPeopleParts,
  costInput,
  costParts,
  laborParts,
  outsideInput,
} from './cost-inputs';
import { aispInput } from './count-inputs';
import { costShare, type Draft, type ExplainContext, input, joined } from './explain-context';
import type { AreaCostFigure, MicroFigure } from './figure-id';
import { peopleInput } from './member-inputs';

/** Names of the bases inside a title. */
export const basisNames: Readonly<Record<MicroBasisName, string>> = {
  actual: 'actual',
  modeled: 'modeled',
  modeledWhole: 'modeled in whole people',
  guideline: 'at the guideline',
};

const laborSays: Readonly<Record<MicroBasisName, string>> = {
  actual: 'Loaded cost of the people in {area} ÷ seats',
  modeled: 'What {area} should cost at your own metrics, in fractions of people',
  modeledWhole: 'What {area} should cost at your own metrics, rounded up to whole people',
  guideline: 'What {area} may cost where every person carries the guideline',
};

const peopleSays: Readonly<Record<MicroBasisName, string>> = {
  actual: 'Shares of working time allocated to {area}',
  modeled: 'People that {area} needs at your own metrics',
  modeledWhole: 'People that {area} needs at your own metrics, rounded up',
  guideline: 'People that the guideline supports in {area}',
};

type AreaDraft = Omit<Draft, 'missing' | 'value'>;
type AreaExplainer = (basis: MicroBasisName, area: SeatArea, context: ExplainContext) => AreaDraft;

const areaExplainers: Readonly<Record<AreaCostFigure, AreaExplainer>> = {
  labor: (basis, area, context) => ({
    title: `${areaNames[area]} labor, ${basisNames[basis]}`,
    unit: 'centsPerSeat',
    formula: phrase(laborSays[basis], { area: word(areaNames[area]) }),
    inputs: laborParts(basis, area, context),
  }),
  tools: (_basis, area, context) => ({
    title: `${areaNames[area]} tools`,
    unit: 'centsPerSeat',
    formula: phrase('Tools of {area} in the offering ÷ seats', { area: word(areaNames[area]) }),
    inputs: areaToolsInput(area, context).parts ?? [],
  }),
  total: (basis, area, context) => {
    const { laborCentsPerSeat, toolsCentsPerSeat } = context.analysis.micro[basis].areas[area];
    return {
      title: `${areaNames[area]}, ${basisNames[basis]}`,
      unit: 'centsPerSeat',
      formula: phrase('{labor} labor + {tools} tools', {
        labor: quantity(laborCentsPerSeat, 'centsPerSeat'),
        tools: quantity(toolsCentsPerSeat, 'centsPerSeat'),
      }),
      inputs: areaInput(basis, area, context).parts ?? [],
    };
  },
  people: (basis, area, context) => ({
    title: `${areaNames[area]} people, ${basisNames[basis]}`,
    unit: 'people',
    formula: phrase(peopleSays[basis], { area: word(areaNames[area]) }),
    inputs: basisPeopleParts(basis, area, context),
  }),
};

const areaPaths = {
  labor: 'laborCentsPerSeat',
  tools: 'toolsCentsPerSeat',
  total: 'totalCentsPerSeat',
  people: 'people',
} as const satisfies Record<AreaCostFigure, string>;

/** How one area's labor, tools, cost or people on one basis come about. */
export function explainAreaCost(
  basis: MicroBasisName,
  area: SeatArea,
  figure: AreaCostFigure,
  context: ExplainContext,
): Draft {
  const path = areaPaths[figure];
  return {
    ...areaExplainers[figure](basis, area, context),
    value: context.analysis.micro[basis].areas[area][path],
    missing: `micro.${basis}.areas.${area}.${path}`,
  };
}

type Explainer = (basis: MicroBasisName, context: ExplainContext) => Omit<Draft, 'missing'>;

function total(basis: MicroBasisName, context: ExplainContext): Omit<Draft, 'missing'> {
  return {
    title: `Cost per seat, ${basisNames[basis]}`,
    value: context.analysis.micro[basis].totalCentsPerSeat,
    unit: 'centsPerSeat',
    formula: phrase('Labor and tools of the four areas, and the work outside them, ÷ seats'),
    inputs: costParts(basis, context),
  };
}

function grossMargin(basis: MicroBasisName, context: ExplainContext): Omit<Draft, 'missing'> {
  const { micro, totals } = context.analysis;
  return {
    title: `Gross margin, ${basisNames[basis]}`,
    value: micro[basis].grossMargin,
    unit: 'rate',
    formula: phrase('1 − {cost} cost per seat ÷ {price} seat price', {
      cost: quantity(micro[basis].totalCentsPerSeat, 'centsPerSeat'),
      price: quantity(totals.aispCents, 'centsPerSeat'),
    }),
    inputs: [aispInput(context), joined('−', costInput(basis, context)), joined('÷', aispInput(context))],
    note: phrase('The target is {target}.', { target: quantity(context.model.settings.targetGrossMargin, 'rate') }),
  };
}

function requiredPrice(basis: MicroBasisName, context: ExplainContext): Omit<Draft, 'missing'> {
  const micro = context.analysis.micro[basis];
  const target = quantity(context.model.settings.targetGrossMargin, 'rate');
  return {
    title: `Required price, ${basisNames[basis]}`,
    value: micro.requiredPriceCents,
    unit: 'centsPerSeat',
    formula: phrase('{cost} cost per seat ÷ (1 − {target})', {
      cost: quantity(micro.totalCentsPerSeat, 'centsPerSeat'),
      target,
    }),
    inputs: [costInput(basis, context), joined('÷', costShare(context))],
    note: phrase('Offered at {offered}, which earns {margin}.', {
      offered: quantity(micro.offeredPriceCents, 'wholeCents'),
      margin: quantity(micro.grossMarginAtOffered, 'rate'),
    }),
  };
}

function offeredPrice(basis: MicroBasisName, context: ExplainContext): Omit<Draft, 'missing'> {
  const { requiredPriceCents, offeredPriceCents } = context.analysis.micro[basis];
  const { priceStepCents } = context.model.settings;
  const required = input('Required price', requiredPriceCents, 'centsPerSeat', {
    parts: requiredPrice(basis, context).inputs,
  });
  const rounding = input(
    'Up to the next price step',
    difference(offeredPriceCents, requiredPriceCents),
    'centsPerSeat',
  );
  return {
    title: `Offered price, ${basisNames[basis]}`,
    value: offeredPriceCents,
    unit: 'wholeCents',
    formula: phrase('{required} required, rounded up to the price step of {step}', {
      required: quantity(requiredPriceCents, 'centsPerSeat'),
      step: quantity(priceStepCents, 'wholeCents'),
    }),
    inputs: [required, joined('+', { ...rounding, href: settingHref('priceStepCents') })],
  };
}

function marginAtOffered(basis: MicroBasisName, context: ExplainContext): Omit<Draft, 'missing'> {
  const { grossMarginAtOffered, offeredPriceCents, totalCentsPerSeat } = context.analysis.micro[basis];
  const offered = input('Offered price', offeredPriceCents, 'wholeCents', {
    parts: offeredPrice(basis, context).inputs,
  });
  return {
    title: `Gross margin at the offered price, ${basisNames[basis]}`,
    value: grossMarginAtOffered,
    unit: 'rate',
    formula: phrase('1 − {cost} cost per seat ÷ {price} offered', {
      cost: quantity(totalCentsPerSeat, 'centsPerSeat'),
      price: quantity(offeredPriceCents, 'wholeCents'),
    }),
    inputs: [offered, joined('−', costInput(basis, context)), joined('÷', offered)],
  };
}

const explainers: Readonly<Record<MicroFigure, Explainer>> = {
  total,
  grossMargin,
  requiredPrice,
  offeredPrice,
  grossMarginAtOffered: marginAtOffered,
  outside: (basis, context) => ({
    title: areaNames.outside,
    value: context.analysis.micro[basis].outsideCentsPerSeat,
    unit: 'centsPerSeat',
    formula: phrase('Service delivery that is neither billed nor in an area ÷ seats'),
    inputs: outsideInput(basis, context).parts ?? [],
    note: phrase('It is the same on every basis, and the price must cover it.'),
  }),
  outsidePeople: (basis, context) => ({
    title: `People ${areaNames.outside.toLowerCase()}`,
    value: context.analysis.micro[basis].outsidePeople,
    unit: 'people',
    formula: phrase('Shares of working time in service delivery outside the five areas'),
    inputs: peopleInput('outside', context).parts ?? [],
  }),
};

const paths: Readonly<Record<MicroFigure, string>> = {
  total: 'totalCentsPerSeat',
  grossMargin: 'grossMargin',
  requiredPrice: 'requiredPriceCents',
  offeredPrice: 'offeredPriceCents',
  grossMarginAtOffered: 'grossMarginAtOffered',
  outside: 'outsideCentsPerSeat',
  outsidePeople: 'outsidePeople',
};

/** How a basis's cost, margin or price comes about. */
export function explainMicro(basis: MicroBasisName, figure: MicroFigure, context: ExplainContext): Draft {
  return { ...explainers[figure](basis, context), missing: `micro.${basis}.${paths[figure]}` };
}
