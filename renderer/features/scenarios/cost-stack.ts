import type { Figure, MicroBasis } from '@shared/engine/analysis';
import { areaNames, seatAreaOrder } from '@shared/engine/areas';
import type { Comparison } from '@shared/engine/scenario/compare';

export type CostPart = (typeof seatAreaOrder)[number] | 'outside';

/** Cost per seat of one part today and in the scenario, in cents. */
export interface CostLayer {
  readonly part: CostPart;
  readonly name: string;
  readonly todayCents: number;
  readonly scenarioCents: number;
}

/** The parts of the cost of a seat from the bottom of the stack up; parts that cost nothing on both sides are left out. */
export function costLayers({ micro }: Comparison): CostLayer[] {
  const parts: readonly CostPart[] = [...seatAreaOrder, 'outside'];
  return parts
    .map((part) => ({
      part,
      name: areaNames[part],
      todayCents: partCents(micro.baseline, part) ?? 0,
      scenarioCents: partCents(micro.scenario, part) ?? 0,
    }))
    .filter(({ todayCents, scenarioCents }) => todayCents > 0 || scenarioCents > 0);
}

function partCents(basis: MicroBasis, part: CostPart): Figure {
  return part === 'outside' ? basis.outsideCentsPerSeat : basis.areas[part].totalCentsPerSeat;
}
