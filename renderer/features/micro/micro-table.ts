import type { Analysis, Figure, MicroBasis, MicroBasisName } from '@shared/engine/analysis';
import type { Phrase } from '@shared/engine/figure';
import { type CostPart, costParts } from '../../components/area-look';
import { type ShownBasis, shownBases } from '../../lib/basis-in-force';

/** One figure of the table on one basis: cents a seat, and the people behind it. */
export interface MicroCell {
  readonly laborCents: Figure;
  readonly toolsCents: Figure;
  readonly totalCents: Figure;
  readonly people: Figure;
}

/** An area on the three bases side by side, with its gaps in cents a seat. */
export interface MicroRow {
  readonly part: CostPart;
  readonly cells: Readonly<Record<ShownBasis, MicroCell>>;
  readonly lessModeledCents: Figure;
  readonly lessGuidelineCents: Figure;
  readonly cause: Phrase;
}

/** The engine's name of the basis that a column shows. */
export function basisName(column: ShownBasis, wholePeople: boolean): MicroBasisName {
  return column === 'modeled' && wholePeople ? 'modeledWhole' : column;
}

/** The rows of the table; with `wholePeople` the modeled column and the gaps to it are in whole people. */
export function microRows(analysis: Analysis, wholePeople: boolean): readonly MicroRow[] {
  return costParts.map((part) => {
    const cell = (column: ShownBasis) => cellOf(part, analysis.micro[basisName(column, wholePeople)]);
    const cells = { actual: cell('actual'), modeled: cell('modeled'), guideline: cell('guideline') };
    return {
      part,
      cells,
      lessModeledCents: less(cells.actual.totalCents, cells.modeled.totalCents),
      lessGuidelineCents: less(cells.actual.totalCents, cells.guideline.totalCents),
      cause: analysis.tieOut.areas[part].cause,
    };
  });
}

function cellOf(part: CostPart, basis: MicroBasis): MicroCell {
  if (part === 'outside') {
    const { outsideCentsPerSeat, outsidePeople } = basis;
    return {
      laborCents: outsideCentsPerSeat,
      toolsCents: outsideCentsPerSeat === null ? null : 0,
      totalCents: outsideCentsPerSeat,
      people: outsidePeople,
    };
  }
  const area = basis.areas[part];
  return {
    laborCents: area.laborCentsPerSeat,
    toolsCents: area.toolsCentsPerSeat,
    totalCents: area.totalCentsPerSeat,
    people: area.people,
  };
}

/** `left − right`; null where one is missing. */
export function less(left: Figure, right: Figure): Figure {
  return left === null || right === null ? null : left - right;
}

/** A gap worth a look: at least this share of the cost of a seat. */
const hotShare = 0.02;

/** Whether a gap is large enough to stand out from the others. */
export function isHot(gapCents: Figure, totalCents: Figure): boolean {
  return gapCents !== null && totalCents !== null && Math.abs(gapCents) >= totalCents * hotShare;
}

/** The gap that fills half of the axis, so that the bars of all rows share one scale; in cents. */
export function gapScale(gaps: readonly Figure[]): number {
  return Math.max(1, ...gaps.map((gap) => Math.abs(gap ?? 0))) * 1.15;
}

/** How the margins of the three bases stand to the target: which reach it, and how far the others are. */
export interface MarginStanding {
  readonly reaching: readonly ShownBasis[];
  readonly missing: readonly ShownBasis[];
  /** Smallest and largest distance to the target among those that miss it, or where none does, of all; in points. */
  readonly least: number;
  readonly most: number;
}

/** Compares the margins of the bases with the target; null where there is none. */
export function marginStanding(
  margins: Readonly<Record<ShownBasis, Figure>>,
  targetGrossMargin: number,
): MarginStanding | null {
  const known = shownBases.flatMap((basis) => {
    const margin = margins[basis];
    return margin === null ? [] : [{ basis, over: margin - targetGrossMargin }];
  });
  if (known.length === 0) return null;
  const missing = known.filter(({ over }) => over < -1e-9);
  const distances = (missing.length > 0 ? missing : known).map(({ over }) => Math.abs(over));
  return {
    reaching: known.filter((each) => !missing.includes(each)).map(({ basis }) => basis),
    missing: missing.map(({ basis }) => basis),
    least: Math.min(...distances),
    most: Math.max(...distances),
  };
}
