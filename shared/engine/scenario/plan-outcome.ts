import type { Company } from '../../domain/company';
import type { ClientAnalysis, Figure } from '../analysis';
import { difference, product, sum } from '../ratio';
import { type ClientPlan, planLeverIds } from './client-plan';
import { type ComparedFigure, type Comparison, compareScenario, type KeyFigureId } from './compare';

/** One figure of a plan: today, with the plan, and the difference. */
export type PlanFigure = Pick<ComparedFigure, 'baseline' | 'scenario' | 'difference'>;

/** What is left of released clients, in cents a month, and the people they needed. */
export interface LeftBehind {
  readonly mrrCents: number;
  readonly costCents: Figure;
  /** Cost that stays on the modeled basis: tools bought as a whole and work outside the areas. */
  readonly stayingCostCents: Figure;
  /** People that the clients needed, on the team until somebody leaves or others need them. */
  readonly people: Figure;
}

/** What a plan does to the company, on the modeled basis. */
export interface PlanOutcome {
  readonly comparison: Comparison;
  readonly people: PlanFigure;
  /** Null where the plan releases nobody. */
  readonly leftBehind: LeftBehind | null;
}

const peopleFigures: readonly KeyFigureId[] = ['supportPeople', 'centralPeople', 'tamPeople', 'vcioPeople'];

function figureOf({ figures }: Comparison, id: KeyFigureId): PlanFigure {
  return figures.find((figure) => figure.id === id) ?? { baseline: null, scenario: null, difference: null };
}

function peopleOf(comparison: Comparison): PlanFigure {
  const of = (side: keyof PlanFigure) => sum(...peopleFigures.map((id) => figureOf(comparison, id)[side]));
  return { baseline: of('baseline'), scenario: of('scenario'), difference: of('difference') };
}

/** Today beside the plan. `clients` are those of today. */
export function planOutcomeOf(company: Company, plan: ClientPlan, clients: readonly ClientAnalysis[]): PlanOutcome {
  const comparison = compareScenario(company, plan.levers);
  return { comparison, people: peopleOf(comparison), leftBehind: leftBehindOf(company, plan, clients) };
}

function leftBehindOf(company: Company, plan: ClientPlan, clients: readonly ClientAnalysis[]): LeftBehind | null {
  const lever = plan.levers.find(({ id }) => id === planLeverIds.release);
  if (lever?.kind !== 'release') return null;
  const released = new Set(lever.clientIds);
  const gone = clients.filter(({ id }) => released.has(id));
  const without = compareScenario(company, [lever]);
  const total = (side: 'baseline' | 'scenario') => {
    const seats = figureOf(without, 'seats')[side];
    // Without any seat left there is no cost per seat; what stays is not known then.
    return product(figureOf(without, 'costCentsPerSeat')[side], seats);
  };
  const costCents = sum(...gone.map((client) => client.costCents));
  const saved = difference(total('baseline'), total('scenario'));
  return {
    mrrCents: gone.reduce((cents, { mrrCents }) => cents + mrrCents, 0),
    costCents,
    stayingCostCents: difference(costCents, saved),
    people: product(peopleOf(without).difference, -1),
  };
}
