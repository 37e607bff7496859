import type { Company } from '../../domain/company';
import type { Lever } from '../../domain/scenario';
import type { Figure, MicroBasis, MicroBasisName, Totals } from '../analysis';
import type { Assumptions } from '../assumptions';
import type { Unit } from '../figure';
import { microBasisOf } from '../micro';
import { type Model, modelOf } from '../model';
import { modeledPeople } from '../modeled-people';
import { difference, product } from '../ratio';
import { seatsPerTechnician, supportLeverageCents } from '../rhem';
import { applyLever, type LeveredCompany } from './apply-levers';

/** Whether more of a figure is good for the company. */
export type Direction = 'upIsBetter' | 'downIsBetter' | 'neutral';

/** One key figure, today and in the scenario. */
export interface ComparedFigure {
  readonly id: KeyFigureId;
  readonly label: string;
  readonly unit: Unit;
  /** Unit of the difference: points where the figure is a rate. */
  readonly differenceUnit: Unit;
  readonly baseline: Figure;
  readonly scenario: Figure;
  /** Scenario less baseline. */
  readonly difference: Figure;
  readonly direction: Direction;
  readonly verdict: 'better' | 'worse' | 'neutral';
}

/** What one lever, on top of those before it, does to the margin. */
export interface WaterfallStep {
  readonly lever: Lever;
  /** Gross margin before and after the lever, and the change in points. */
  readonly before: Figure;
  readonly after: Figure;
  readonly change: Figure;
  readonly annualGrossProfitChangeCents: Figure;
}

/** A scenario beside today, on one basis. */
export interface Comparison {
  readonly basis: MicroBasisName;
  readonly figures: readonly ComparedFigure[];
  /** Cost per seat by area on the basis, with margin and prices, today and in the scenario. */
  readonly micro: { readonly baseline: MicroBasis; readonly scenario: MicroBasis };
  /** One step for each lever that is on, in order; the changes sum to the whole difference of the margin. */
  readonly waterfall: readonly WaterfallStep[];
}

interface Side {
  readonly model: Model;
  readonly totals: Totals;
  readonly micro: MicroBasis;
}

interface KeyFigure {
  readonly label: string;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly of: (side: Side) => Figure;
}

/** Gross profit a year of the managed seats, in cents: (price − cost) × seats × 12. */
function annualGrossProfit({ micro, totals }: Side): Figure {
  return product(difference(totals.aispCents, micro.totalCentsPerSeat), totals.seats, 12);
}

const keyFigures = {
  aispCents: {
    label: 'Seat price (AISP)',
    unit: 'centsPerSeat',
    direction: 'upIsBetter',
    of: ({ totals }) => totals.aispCents,
  },
  costCentsPerSeat: {
    label: 'Cost per seat',
    unit: 'centsPerSeat',
    direction: 'downIsBetter',
    of: ({ micro }) => micro.totalCentsPerSeat,
  },
  requiredPriceCents: {
    label: 'Required price',
    unit: 'centsPerSeat',
    direction: 'downIsBetter',
    of: ({ micro }) => micro.requiredPriceCents,
  },
  offeredPriceCents: {
    label: 'Offered price',
    unit: 'centsPerSeat',
    direction: 'downIsBetter',
    of: ({ micro }) => micro.offeredPriceCents,
  },
  grossMargin: { label: 'Gross margin', unit: 'rate', direction: 'upIsBetter', of: ({ micro }) => micro.grossMargin },
  targetGrossMargin: {
    label: 'Target gross margin',
    unit: 'rate',
    direction: 'neutral',
    of: ({ model }) => model.settings.targetGrossMargin,
  },
  rhem: {
    label: 'Reactive hours (RHEM)',
    unit: 'hoursPerSeat',
    direction: 'downIsBetter',
    of: ({ model }) => model.reactive.perSeat,
  },
  seatsPerTechnician: {
    label: 'Seats per technician',
    unit: 'seats',
    direction: 'upIsBetter',
    of: ({ model }) => seatsPerTechnician(model),
  },
  supportLeverageCents: {
    label: 'Support leverage',
    unit: 'cents',
    direction: 'upIsBetter',
    of: ({ model }) => supportLeverageCents(model),
  },
  mrrCents: {
    label: 'Recurring revenue (MRR)',
    unit: 'cents',
    direction: 'upIsBetter',
    of: ({ totals }) => totals.mrrCents,
  },
  annualGrossProfitCents: {
    label: 'Gross profit, a year',
    unit: 'cents',
    direction: 'upIsBetter',
    of: annualGrossProfit,
  },
  seats: { label: 'Seats', unit: 'seats', direction: 'neutral', of: ({ totals }) => totals.seats },
  supportPeople: {
    label: 'Support people needed',
    unit: 'people',
    direction: 'neutral',
    of: ({ model }) => modeledPeople('support', model),
  },
  centralPeople: {
    label: 'Centralized people needed',
    unit: 'people',
    direction: 'neutral',
    of: ({ model }) => modeledPeople('central', model),
  },
  tamPeople: {
    label: 'Alignment people needed',
    unit: 'people',
    direction: 'neutral',
    of: ({ model }) => modeledPeople('tam', model),
  },
  vcioPeople: {
    label: 'vCIO people needed',
    unit: 'people',
    direction: 'neutral',
    of: ({ model }) => modeledPeople('vcio', model),
  },
} as const satisfies Record<string, KeyFigure>;

export type KeyFigureId = keyof typeof keyFigures;

function sideOf(model: Model, basis: MicroBasisName): Side {
  return { model, totals: model.totals, micro: microBasisOf(basis, model) };
}

/** A change too small to be more than float noise. */
function isSame(change: number, of: number): boolean {
  return Math.abs(change) <= 1e-9 * Math.max(1, Math.abs(of));
}

function judge(change: Figure, baseline: Figure, direction: Direction): ComparedFigure['verdict'] {
  if (change === null || baseline === null || direction === 'neutral' || isSame(change, baseline)) return 'neutral';
  return change > 0 === (direction === 'upIsBetter') ? 'better' : 'worse';
}

function compareFigure(id: KeyFigureId, today: Side, then: Side): ComparedFigure {
  const { label, unit, direction, of }: KeyFigure = keyFigures[id];
  const baseline = of(today);
  const scenario = of(then);
  const change = difference(scenario, baseline);
  return {
    id,
    label,
    unit,
    differenceUnit: unit === 'rate' ? 'points' : unit,
    baseline,
    scenario,
    difference: change,
    direction,
    verdict: judge(change, baseline, direction),
  };
}

interface AppliedLever {
  readonly before: LeveredCompany;
  readonly after: LeveredCompany;
}

/** What each lever last made of a company. Levers and companies are never changed in place. */
const applied = new WeakMap<Lever, AppliedLever>();

const nothingAssumed: Assumptions = {};

/** A lever applied; while another one further down is dragged, the company it makes is the one it made before. */
function applyOnce(before: LeveredCompany, lever: Lever): LeveredCompany {
  const known = applied.get(lever);
  if (known?.before.company === before.company && known.before.assumptions === before.assumptions) return known.after;
  const after = applyLever(before, lever);
  applied.set(lever, { before, after });
  return after;
}

/** The margin step of every lever that is on, each on top of the ones before it, and where the last one leads. */
function walkLevers(company: Company, levers: readonly Lever[], basis: MicroBasisName, today: Side) {
  let levered: LeveredCompany = { company, assumptions: nothingAssumed };
  let side = today;
  const waterfall: WaterfallStep[] = [];
  for (const lever of levers) {
    if (!lever.on) continue;
    levered = applyOnce(levered, lever);
    const after = sideOf(modelOf(levered.company, levered.assumptions), basis);
    waterfall.push({
      lever,
      before: side.micro.grossMargin,
      after: after.micro.grossMargin,
      change: difference(after.micro.grossMargin, side.micro.grossMargin),
      annualGrossProfitChangeCents: difference(annualGrossProfit(after), annualGrossProfit(side)),
    });
    side = after;
  }
  return { waterfall, scenario: side };
}

/**
 * Today beside the scenario: key figures with their differences, and which lever moves the margin by how much.
 * The modeled basis is the default, because only there does RHEM move cost before anyone is hired or leaves.
 */
export function compareScenario(
  company: Company,
  levers: readonly Lever[],
  basis: MicroBasisName = 'modeled',
): Comparison {
  const today = sideOf(modelOf(company, nothingAssumed), basis);
  const { waterfall, scenario: then } = walkLevers(company, levers, basis, today);
  const ids = Object.keys(keyFigures) as KeyFigureId[];
  return {
    basis,
    figures: ids.map((id) => compareFigure(id, today, then)),
    micro: { baseline: today.micro, scenario: then.micro },
    waterfall,
  };
}
