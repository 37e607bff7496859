import type { DeliveryArea } from '@shared/domain/areas';
import type { LeverageStatus, Macro } from '@shared/engine/analysis';
import { deliveryAreaOrder } from '@shared/engine/areas';

/** Areas by how they stand to their guideline, in the order the pages show them. */
export interface LeverageSummary {
  readonly above: readonly DeliveryArea[];
  readonly under: readonly DeliveryArea[];
  readonly small: readonly DeliveryArea[];
  readonly withoutPeople: readonly DeliveryArea[];
  readonly withoutBasis: readonly DeliveryArea[];
}

/** Sorts the areas, but for those named in `except`, by their standing. */
export function leverageSummary(macro: Macro, except: readonly DeliveryArea[] = []): LeverageSummary {
  const areas = deliveryAreaOrder.filter((area) => !except.includes(area));
  const having = (...statuses: readonly LeverageStatus[]) =>
    areas.filter((area) => statuses.includes(macro.areas[area].status));
  return {
    above: having('good'),
    under: having('justUnder', 'below'),
    small: having('small'),
    withoutPeople: having('noPeople'),
    withoutBasis: having('noBasis'),
  };
}
