import type { SeatArea } from '../domain/areas';
import type { AreaCost, Figure, MicroBasis, MicroBasisName } from './analysis';
import { forSeatAreas, seatAreaOrder } from './areas';
import { costCeiling } from './cost-ceiling';
import { marginAtPrice } from './gross-margin';
import { basisAmount } from './leverage';
import type { Model } from './model';
import { modeledPeople } from './modeled-people';
import { offeredPrice } from './offered-price';
import { product, ratio, roundUp, sum } from './ratio';
import { requiredPrice } from './required-price';
import { hasSeatStaff } from './staffing';

interface Labor {
  readonly people: Figure;
  readonly centsPerSeat: Figure;
}

/** Labor of an area as entered: what its people cost, by seats. */
function actualLabor(area: SeatArea, model: Model): Labor {
  if (!hasSeatStaff(model.staffing)) return { people: null, centsPerSeat: null };
  const { people, laborCents } = model.staffing.areas[area];
  return { people, centsPerSeat: ratio(laborCents, model.counts.seats) };
}

/** Labor of so many people at the area's loaded cost. */
function laborOf(people: Figure, area: SeatArea, model: Model): Labor {
  const { loadedMonthlyCents } = model.settings.areas[area];
  return { people, centsPerSeat: ratio(product(people, loadedMonthlyCents), model.counts.seats) };
}

function modeledLabor(area: SeatArea, model: Model): Labor {
  return laborOf(modeledPeople(area, model), area, model);
}

function wholeLabor(area: SeatArea, model: Model): Labor {
  const people = modeledPeople(area, model);
  return laborOf(people === null ? null : roundUp(people), area, model);
}

function guidelineLabor(area: SeatArea, model: Model): Labor {
  return {
    people: ratio(basisAmount(area, model.counts), model.settings.areas[area].guidelinePerPerson),
    centsPerSeat: costCeiling(area, model),
  };
}

const laborOn: Readonly<Record<MicroBasisName, (area: SeatArea, model: Model) => Labor>> = {
  actual: actualLabor,
  modeled: modeledLabor,
  modeledWhole: wholeLabor,
  guideline: guidelineLabor,
};

/**
 * Cost per seat on one basis, its margin at today's price and the price that reaches the target
 * (TruMethods Framework, Micro). The work outside the five areas is the same on every basis.
 */
export function microBasisOf(basis: MicroBasisName, model: Model): MicroBasis {
  const { seats } = model.counts;
  const areas = forSeatAreas((area): AreaCost => {
    const labor = laborOn[basis](area, model);
    const toolsCentsPerSeat = ratio(model.tools.monthlyCents[area], seats);
    return {
      laborCentsPerSeat: labor.centsPerSeat,
      toolsCentsPerSeat,
      totalCentsPerSeat: sum(labor.centsPerSeat, toolsCentsPerSeat),
      people: labor.people,
    };
  });
  const isUnstaffed = basis === 'actual' && !hasSeatStaff(model.staffing);
  const { people, laborCents } = model.staffing.outside;
  const outsideCentsPerSeat = isUnstaffed ? null : ratio(laborCents, seats);
  const totalCentsPerSeat = sum(...seatAreaOrder.map((area) => areas[area].totalCentsPerSeat), outsideCentsPerSeat);
  return {
    areas,
    outsideCentsPerSeat,
    outsidePeople: isUnstaffed ? null : people,
    ...pricesOf(totalCentsPerSeat, model),
  };
}

/** Margin and prices that follow from a cost per seat. */
function pricesOf(totalCentsPerSeat: Figure, model: Model) {
  const { targetGrossMargin, priceStepCents } = model.settings;
  const requiredPriceCents = requiredPrice(totalCentsPerSeat, targetGrossMargin);
  const offeredPriceCents = offeredPrice(requiredPriceCents, priceStepCents);
  return {
    totalCentsPerSeat,
    grossMargin: marginAtPrice(totalCentsPerSeat, model.totals.aispCents),
    requiredPriceCents,
    offeredPriceCents,
    grossMarginAtOffered: marginAtPrice(totalCentsPerSeat, offeredPriceCents),
  };
}
