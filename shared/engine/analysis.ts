import type { DeliveryArea, SeatArea } from '../domain/areas';
import type { Assumptions } from './assumptions';
import type { MissingReason, Phrase } from './figure';

/** A derived figure: unrounded, or null where it cannot be computed. */
export type Figure = number | null;

export interface Totals {
  readonly activeClients: number;
  readonly seats: number;
  readonly endpoints: number;
  readonly mrrCents: number;
  readonly orrCents: number;
  readonly nrrCents: number;
  readonly aispCents: Figure;
  readonly averageMrrPerClientCents: Figure;
}

export interface AreaCost {
  readonly laborCentsPerSeat: Figure;
  readonly toolsCentsPerSeat: Figure;
  readonly totalCentsPerSeat: Figure;
  readonly people: Figure;
}

/** Cost per seat, margin and price on one basis (framework §2). */
export interface MicroBasis {
  readonly areas: Readonly<Record<SeatArea, AreaCost>>;
  readonly outsideCentsPerSeat: Figure;
  readonly outsidePeople: Figure;
  readonly totalCentsPerSeat: Figure;
  readonly grossMargin: Figure;
  readonly requiredPriceCents: Figure;
  readonly offeredPriceCents: Figure;
  readonly grossMarginAtOffered: Figure;
}

export const microBases = ['actual', 'modeled', 'modeledWhole', 'guideline'] as const;
export type MicroBasisName = (typeof microBases)[number];

/** One area's cost per seat on the three bases, and why they differ. */
export interface TieOutArea {
  readonly actualCentsPerSeat: Figure;
  readonly modeledCentsPerSeat: Figure;
  readonly guidelineCentsPerSeat: Figure;
  readonly actualLessModeledCents: Figure;
  readonly actualLessGuidelineCents: Figure;
  readonly cause: Phrase;
}

export interface TieOut {
  readonly areas: Readonly<Record<SeatArea | 'outside', TieOutArea>>;
  readonly total: TieOutArea;
  /** Sum of the areas' gaps without their signs, actual against modeled: what a matching total may hide. */
  readonly absoluteGapCents: Figure;
}

export interface GutCheck {
  readonly toolsCentsPerSeat: Figure;
  readonly laborCentsPerSeat: Figure;
  readonly totalCentsPerSeat: Figure;
  readonly requiredPriceCents: Figure;
  /** Gut check less the modeled cost per seat. */
  readonly differenceCents: Figure;
  readonly withinTolerance: boolean | null;
  readonly causes: readonly Phrase[];
}

/** `small`: under its guideline only because one person, or less, is the least it can have. */
export type LeverageStatus = 'good' | 'justUnder' | 'below' | 'small' | 'noPeople' | 'noBasis' | 'none';

export interface MacroArea {
  /** NRR or MRR in cents, or endpoints, a month. */
  readonly basisAmount: number;
  readonly guideline: number;
  readonly people: number;
  readonly leverage: Figure;
  readonly peopleAtGuideline: Figure;
  readonly peopleAtMetrics: Figure;
  /** What the area can take on before its people are all at the guideline; negative where it is past it. */
  readonly roomAmount: number;
  /** The most the area's labor may cost a seat at its guideline. */
  readonly ceilingCentsPerSeat: Figure;
  readonly status: LeverageStatus;
}

export interface Macro {
  readonly areas: Readonly<Record<DeliveryArea, MacroArea>>;
  readonly serviceEmployees: number;
  readonly serviceRevenuePerEmployeeCents: Figure;
}

export type RhemBand = 'best' | 'good' | 'watch' | 'noisy';

/** Reactive hours per end user per month (framework §4). */
export interface Rhem {
  readonly source: 'measured' | 'assumed';
  /** Months of the window that have time. */
  readonly months: readonly string[];
  /** Hours a month. */
  readonly trueHours: Figure;
  readonly reportedHours: Figure;
  readonly hiddenHours: Figure;
  /** Hidden hours by the area they were logged under; null where no time is recorded. */
  readonly hiddenHoursByArea: Readonly<Record<Exclude<DeliveryArea, 'support'>, number>> | null;
  readonly true: Figure;
  readonly reported: Figure;
  readonly hidden: Figure;
  readonly hiddenPriceEffectCents: Figure;
  readonly band: RhemBand | null;
  readonly seatsPerTechnician: Figure;
  /** Revenue one technician could carry at this RHEM: H × P / R. */
  readonly supportLeverageCents: Figure;
  readonly maxForMargin: Figure;
  readonly maxForLeverage: Figure;
  /** Share of on-site alignment time that was standards and alignment. */
  readonly alignmentShare: Figure;
}

export type ClientVerdict = 'keep' | 'reprice' | 'fixNoise' | 'release';

/** What one active client costs and earns a month, on the modeled basis (framework §5). */
export interface ClientAnalysis {
  readonly id: string;
  readonly seats: number;
  readonly endpoints: number;
  readonly mrrCents: number;
  readonly priceCents: Figure;
  readonly costCents: Figure;
  readonly costByArea: {
    readonly support: Figure;
    readonly central: Figure;
    readonly tools: Figure;
    readonly tam: Figure;
    readonly vcio: Figure;
    readonly outside: Figure;
  };
  readonly grossMargin: Figure;
  /** Price per seat that reaches the target margin. */
  readonly requiredPriceCents: Figure;
  readonly breakEvenSeats: Figure;
  readonly rhem: Figure;
  readonly rhemSource: 'measured' | 'assumed';
  readonly verdict: ClientVerdict | null;
  readonly annualValueCents: Figure;
}

export interface SpiralSymptom {
  readonly id: 'technologySuccess' | 'noise' | 'proactive' | 'leverage';
  readonly status: 'ok' | 'watch' | 'trapped' | 'unknown';
  readonly evidence: Phrase;
  readonly remedy: Phrase;
}

export interface Finding {
  readonly id: string;
  readonly severity: 'bad' | 'watch' | 'info';
  readonly title: Phrase;
  readonly detail: Phrase;
  readonly annualValueCents: Figure;
  readonly href: string;
}

/** Everything the model says of a company, computed in one pass from the company file. */
export interface Analysis {
  /** What was assumed beyond the company file: nothing today, or what a scenario says. */
  readonly assumptions: Assumptions;
  readonly totals: Totals;
  readonly micro: Readonly<Record<MicroBasisName, MicroBasis>>;
  readonly tieOut: TieOut;
  readonly gutCheck: GutCheck;
  readonly macro: Macro;
  readonly rhem: Rhem;
  readonly clients: readonly ClientAnalysis[];
  readonly spiral: { readonly symptoms: readonly SpiralSymptom[] };
  readonly findings: readonly Finding[];
  /** Reasons of null figures by their path, such as `micro.actual.totalCentsPerSeat`. */
  readonly missing: Readonly<Record<string, MissingReason>>;
}
