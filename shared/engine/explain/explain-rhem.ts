import type { Figure } from '../analysis';
import { areaNames, deliveryAreaOrder } from '../areas';
import { isRhemSetByScenario } from '../assumptions';
import type { ExplainedInput } from '../explanation';
import { pageHrefs } from '../hrefs';
import { phrase, quantity } from '../phrase';
import { difference } from '../ratio';
import { costInput, guidelineSetting, laborParts, loadedSetting } from './cost-inputs';
import { aispInput, seatsInput } from './count-inputs';
import { added, costShare, type Draft, type ExplainContext, input, joined } from './explain-context';
import type { RhemFigure } from './figure-id';
import { priceForCost, productiveHours, reactiveHoursInput, rhemInput, supportHourInput } from './rhem-inputs';

type RhemDraft = Pick<Draft, 'title' | 'unit' | 'formula' | 'inputs' | 'note'>;

/** A whole line as the inputs of its own explanation. */
function opened(line: ExplainedInput): readonly ExplainedInput[] {
  return line.parts ?? [line];
}

function reportedHours({ model }: ExplainContext): ExplainedInput {
  return input('Logged under Support, a month', model.reactive.byArea?.support ?? null, 'hours', {
    href: pageHrefs.time,
  });
}

function hiddenHours({ model, analysis }: ExplainContext): ExplainedInput {
  const { byArea } = model.reactive;
  const lines = deliveryAreaOrder
    .filter((area) => area !== 'support')
    .map((area) => input(`Logged under ${areaNames[area]}`, byArea?.[area] ?? null, 'hours'));
  return input('Hours outside Support, a month', analysis.rhem.hiddenHours, 'hours', { parts: added(lines) });
}

function hidden(context: ExplainContext): ExplainedInput {
  return input('Hidden hours a seat', context.analysis.rhem.hidden, 'hoursPerSeat', {
    parts: [hiddenHours(context), joined('÷', seatsInput(context))],
  });
}

function otherCost(context: ExplainContext): ExplainedInput {
  const { modeled } = context.analysis.micro;
  const { laborCentsPerSeat } = modeled.areas.support;
  const labor = input('Support labor, a seat', laborCentsPerSeat, 'centsPerSeat', {
    parts: laborParts('modeled', 'support', context),
  });
  const value: Figure = difference(modeled.totalCentsPerSeat, laborCentsPerSeat);
  return input('Every other cost, a seat', value, 'centsPerSeat', {
    parts: [costInput('modeled', context), joined('−', labor)],
  });
}

function monthsNote({ analysis, model }: ExplainContext) {
  const { rhem } = analysis;
  if (rhem.source === 'assumed') {
    const isScenario = isRhemSetByScenario(model.assumptions);
    return phrase(isScenario ? 'The scenario sets this value.' : 'Assumed until time is recorded.');
  }
  return phrase('Average of {months}.', { months: { months: rhem.months } });
}

function capacityParts(context: ExplainContext): ExplainedInput[] {
  return [productiveHours(context), joined('×', aispInput(context))];
}

const explainers: Readonly<Record<RhemFigure, (context: ExplainContext) => RhemDraft>> = {
  trueHours: (context) => ({
    title: 'Reactive hours, a month',
    unit: 'hours',
    formula: phrase('All reactive hours, whoever did them and wherever they were logged'),
    inputs: opened(reactiveHoursInput(context)),
    note: monthsNote(context),
  }),
  reportedHours: (context) => ({
    title: 'Reported reactive hours, a month',
    unit: 'hours',
    formula: phrase('Only what was logged under Support'),
    inputs: [reportedHours(context)],
    note: monthsNote(context),
  }),
  hiddenHours: (context) => ({
    title: 'Hidden reactive hours, a month',
    unit: 'hours',
    formula: phrase('Reactive hours that were logged outside Support'),
    inputs: opened(hiddenHours(context)),
    note: monthsNote(context),
  }),
  true: (context) => ({
    title: 'Reactive hours a seat (RHEM)',
    unit: 'hoursPerSeat',
    formula: phrase('Reactive hours a month ÷ seats'),
    inputs: opened(rhemInput(context)),
    note: monthsNote(context),
  }),
  reported: (context) => ({
    title: 'Reported reactive hours a seat',
    unit: 'hoursPerSeat',
    formula: phrase('Hours logged under Support ÷ seats'),
    inputs: [reportedHours(context), joined('÷', seatsInput(context))],
    note: monthsNote(context),
  }),
  hidden: (context) => ({
    title: 'Hidden reactive hours a seat',
    unit: 'hoursPerSeat',
    formula: phrase('Hours logged outside Support ÷ seats'),
    inputs: opened(hidden(context)),
    note: monthsNote(context),
  }),
  hiddenPriceEffect: (context) => ({
    title: 'What hidden hours add to the price',
    unit: 'centsPerSeat',
    formula: phrase('Hidden hours a seat × cost of a Support hour × price for a dollar of cost'),
    inputs: [hidden(context), joined('×', supportHourInput(context)), joined('×', priceForCost(context))],
  }),
  seatsPerTechnician: (context) => ({
    title: 'Seats per technician',
    unit: 'seats',
    formula: phrase('Productive hours of a person ÷ reactive hours a seat'),
    inputs: [productiveHours(context), joined('÷', rhemInput(context))],
  }),
  supportLeverage: (context) => ({
    title: 'Revenue a technician can carry',
    unit: 'cents',
    formula: phrase('Productive hours × seat price ÷ reactive hours a seat'),
    inputs: [...capacityParts(context), joined('÷', rhemInput(context))],
    note: phrase('What one person could carry at this RHEM; Macro shows what the people carry today.'),
  }),
  maxForMargin: (context) => ({
    title: 'Largest RHEM that keeps the margin',
    unit: 'hoursPerSeat',
    formula: phrase('(Price × {share} − every other cost) × productive hours ÷ loaded cost of a person', {
      share: quantity(1 - context.model.settings.targetGrossMargin, 'rate'),
    }),
    inputs: [
      aispInput(context),
      joined('×', costShare(context)),
      joined('−', otherCost(context)),
      joined('×', productiveHours(context)),
      joined('÷', loadedSetting('support', context)),
    ],
  }),
  maxForLeverage: (context) => ({
    title: 'Largest RHEM that keeps the leverage',
    unit: 'hoursPerSeat',
    formula: phrase('Productive hours × seat price ÷ Support guideline'),
    inputs: [...capacityParts(context), joined('÷', guidelineSetting('support', context))],
  }),
  alignmentShare: ({ model }) => {
    const alignment = model.window?.alignment ?? [];
    const aligned = alignment.reduce((hours, member) => hours + member.aligned, 0);
    const onsite = alignment.reduce((hours, member) => hours + member.onsite, 0);
    return {
      title: 'On-site time on standards',
      unit: 'rate',
      formula: phrase('Hours on standards and alignment ÷ all alignment hours on site'),
      inputs: [
        input('Standards and alignment, a month', aligned, 'hours'),
        joined('÷', input('On site, a month', onsite, 'hours')),
      ],
      note: phrase('At least {floor} should be.', { floor: quantity(model.settings.tamAlignmentShareMin, 'rate') }),
    };
  },
};

const paths = {
  trueHours: 'trueHours',
  reportedHours: 'reportedHours',
  hiddenHours: 'hiddenHours',
  true: 'true',
  reported: 'reported',
  hidden: 'hidden',
  hiddenPriceEffect: 'hiddenPriceEffectCents',
  seatsPerTechnician: 'seatsPerTechnician',
  supportLeverage: 'supportLeverageCents',
  maxForMargin: 'maxForMargin',
  maxForLeverage: 'maxForLeverage',
  alignmentShare: 'alignmentShare',
} as const satisfies Record<RhemFigure, string>;

/** How a figure of reactive work comes about. */
export function explainRhem(figure: RhemFigure, context: ExplainContext): Draft {
  const path = paths[figure];
  return { ...explainers[figure](context), value: context.analysis.rhem[path], missing: `rhem.${path}` };
}
