import type { Figure, MicroBasis, MicroBasisName, TieOut, TieOutArea } from './analysis';
import { forSeatAreas, seatAreaOrder } from './areas';
import type { Phrase } from './figure';
import type { Model } from './model';
import { difference, sum } from './ratio';
import { causeOfGap, causeOfTotal, causeOutside } from './tie-out-cause';

type Micro = Readonly<Record<MicroBasisName, MicroBasis>>;

function compare(micro: Micro, costOf: (basis: MicroBasis) => Figure, cause: Phrase): TieOutArea {
  const actual = costOf(micro.actual);
  const modeled = costOf(micro.modeled);
  const guideline = costOf(micro.guideline);
  return {
    actualCentsPerSeat: actual,
    modeledCentsPerSeat: modeled,
    guidelineCentsPerSeat: guideline,
    actualLessModeledCents: difference(actual, modeled),
    actualLessGuidelineCents: difference(actual, guideline),
    cause,
  };
}

/** Actual against modeled against guideline per area, in cents a seat, with the cause of each gap. */
export function tieOutOf(micro: Micro, model: Model): TieOut {
  const areas = {
    ...forSeatAreas((area) =>
      compare(micro, (basis) => basis.areas[area].totalCentsPerSeat, causeOfGap(area, micro, model)),
    ),
    outside: compare(micro, (basis) => basis.outsideCentsPerSeat, causeOutside(model)),
  };
  const gaps = seatAreaOrder.map((area) => areas[area].actualLessModeledCents);
  const absoluteGapCents = sum(...gaps.map((gap) => (gap === null ? null : Math.abs(gap))));
  const totalGap = difference(micro.actual.totalCentsPerSeat, micro.modeled.totalCentsPerSeat);
  const total = compare(micro, (basis) => basis.totalCentsPerSeat, causeOfTotal(totalGap, absoluteGapCents));
  return { areas, total, absoluteGapCents };
}
