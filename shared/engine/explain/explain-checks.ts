import type { TieOutArea } from '../analysis';
import { areaNames, seatAreaOrder } from '../areas';
import type { ExplainedInput } from '../explanation';
import { phrase, quantity } from '../phrase';
import { areaInput, costInput, outsideInput } from './cost-inputs';
import { seatsInput } from './count-inputs';
import { added, costShare, type Draft, type ExplainContext, input, joined } from './explain-context';
import type { GutCheckFigure, TieOutFigure, TieOutRow } from './figure-id';
import { laborInput } from './member-inputs';
import { toolsInput } from './tool-inputs';

type Basis = 'actual' | 'modeled' | 'guideline';

function rowInput(basis: Basis, row: TieOutRow, context: ExplainContext): ExplainedInput {
  if (row === 'total') return costInput(basis, context);
  return row === 'outside' ? outsideInput(basis, context) : areaInput(basis, row, context);
}

const basisLabels: Readonly<Record<Basis, string>> = {
  actual: 'Actual',
  modeled: 'Modeled',
  guideline: 'At the guideline',
};

function rowOf(row: TieOutRow, { analysis }: ExplainContext): TieOutArea {
  return row === 'total' ? analysis.tieOut.total : analysis.tieOut.areas[row];
}

/** How a gap of the tie-out comes about, with its cause. */
export function explainTieOut(row: TieOutRow, figure: TieOutFigure, context: ExplainContext): Draft {
  const other: Basis = figure === 'actualLessModeled' ? 'modeled' : 'guideline';
  const of = rowOf(row, context);
  const name = row === 'total' ? 'Cost per seat' : areaNames[row];
  const actualLine = { ...rowInput('actual', row, context), label: basisLabels.actual };
  const otherLine = { ...rowInput(other, row, context), label: basisLabels[other] };
  return {
    title: `${name}, actual less ${other}`,
    value: of[`${figure}Cents`],
    unit: 'centsPerSeat',
    formula: phrase(`{actual} actual − {other} ${other}`, {
      actual: quantity(of.actualCentsPerSeat, 'centsPerSeat'),
      other: quantity(of[`${other}CentsPerSeat`], 'centsPerSeat'),
    }),
    inputs: [actualLine, joined('−', otherLine)],
    note: of.cause,
    missing: `tieOut.${row === 'total' ? row : `areas.${row}`}.${figure}Cents`,
  };
}

/** How much the areas miss in all, whatever the sign. */
export function explainAbsoluteGap({ analysis }: ExplainContext): Draft {
  const lines = seatAreaOrder.map((area) => {
    const gap = analysis.tieOut.areas[area].actualLessModeledCents;
    return input(areaNames[area], gap === null ? null : Math.abs(gap), 'centsPerSeat');
  });
  return {
    title: 'What the areas miss by',
    value: analysis.tieOut.absoluteGapCents,
    unit: 'centsPerSeat',
    formula: phrase('Gaps of the areas, actual against modeled, without their signs'),
    inputs: added(lines),
    note: analysis.tieOut.total.cause,
    missing: 'tieOut.absoluteGapCents',
  };
}

function gutTools(context: ExplainContext): ExplainedInput {
  return input('Tools, a seat', context.analysis.gutCheck.toolsCentsPerSeat, 'centsPerSeat', {
    parts: [toolsInput(context), joined('÷', seatsInput(context))],
  });
}

function gutLabor(context: ExplainContext): ExplainedInput {
  const areas = seatAreaOrder.map((area) => ({ ...laborInput(area, context), label: areaNames[area] }));
  const total = areas.reduce((cents, line) => cents + (line.value ?? 0), 0);
  return input('Labor of managed roles, a seat', context.analysis.gutCheck.laborCentsPerSeat, 'centsPerSeat', {
    parts: [
      input('Labor of managed roles, a month', total, 'cents', { parts: added(areas) }),
      joined('÷', seatsInput(context)),
    ],
  });
}

function gutTotal(context: ExplainContext): ExplainedInput {
  return input('The quick sum', context.analysis.gutCheck.totalCentsPerSeat, 'centsPerSeat', {
    parts: [gutTools(context), joined('+', gutLabor(context))],
  });
}

type GutDraft = Omit<Draft, 'unit' | 'missing' | 'value'>;

const gutExplainers: Readonly<Record<GutCheckFigure, (context: ExplainContext) => GutDraft>> = {
  tools: (context) => ({
    title: 'Tools, a seat',
    formula: phrase('Tools of the offering ÷ seats'),
    inputs: gutTools(context).parts ?? [],
  }),
  labor: (context) => ({
    title: 'Labor of managed roles, a seat',
    formula: phrase('Loaded cost of everyone in the four areas ÷ seats'),
    inputs: gutLabor(context).parts ?? [],
  }),
  total: (context) => ({
    title: 'The quick sum',
    formula: phrase('{tools} tools + {labor} labor', {
      tools: quantity(context.analysis.gutCheck.toolsCentsPerSeat, 'centsPerSeat'),
      labor: quantity(context.analysis.gutCheck.laborCentsPerSeat, 'centsPerSeat'),
    }),
    inputs: gutTotal(context).parts ?? [],
  }),
  requiredPrice: (context) => ({
    title: 'Price by the quick sum',
    formula: phrase('{cost} ÷ (1 − {target})', {
      cost: quantity(context.analysis.gutCheck.totalCentsPerSeat, 'centsPerSeat'),
      target: quantity(context.model.settings.targetGrossMargin, 'rate'),
    }),
    inputs: [gutTotal(context), joined('÷', costShare(context))],
  }),
  difference: (context) => ({
    title: 'Quick sum less the model',
    formula: phrase('{gut} by the quick sum − {modeled} modeled', {
      gut: quantity(context.analysis.gutCheck.totalCentsPerSeat, 'centsPerSeat'),
      modeled: quantity(context.analysis.micro.modeled.totalCentsPerSeat, 'centsPerSeat'),
    }),
    inputs: [gutTotal(context), joined('−', costInput('modeled', context))],
    note: phrase('Up to {tolerance} either way is within tolerance.', {
      tolerance: quantity(context.model.settings.gutCheckToleranceCents, 'centsPerSeat'),
    }),
  }),
};

const gutPaths = {
  tools: 'toolsCentsPerSeat',
  labor: 'laborCentsPerSeat',
  total: 'totalCentsPerSeat',
  requiredPrice: 'requiredPriceCents',
  difference: 'differenceCents',
} as const satisfies Record<GutCheckFigure, string>;

/** How a figure of the gut check comes about. */
export function explainGutCheck(figure: GutCheckFigure, context: ExplainContext): Draft {
  const path = gutPaths[figure];
  return {
    ...gutExplainers[figure](context),
    value: context.analysis.gutCheck[path],
    unit: 'centsPerSeat',
    missing: `gutCheck.${path}`,
  };
}
