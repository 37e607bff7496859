import type { SeatArea } from '../domain/areas';
import type { Figure } from './analysis';
import { basisAmount } from './leverage';
import type { Model } from './model';
import { product, ratio } from './ratio';

/**
 * The most an area's labor may cost a seat, in cents, at its guideline: P × L ÷ guideline, and for Centralized
 * endpoints per seat × L ÷ guideline (TruMethods Framework, Macro).
 */
export function costCeiling(area: SeatArea, model: Model): Figure {
  const perSeat = ratio(basisAmount(area, model.counts), model.counts.seats);
  const { loadedMonthlyCents, guidelinePerPerson } = model.settings.areas[area];
  return ratio(product(perSeat, loadedMonthlyCents), guidelinePerPerson);
}
