import type { Settings } from '../../domain/settings';
import type { Analysis, Figure } from '../analysis';
import { difference, product, ratio } from '../ratio';
import { priceMultiplier } from '../required-price';
import { supportHourCents } from '../rhem';

/** What so many fewer reactive hours a seat are worth on the modeled basis. */
export interface WorthOfLess {
  /** Hours a seat and month that are saved: as many as asked for, but no more than there are. */
  readonly less: Figure;
  readonly rhem: Figure;
  /** How far the price that reaches the target falls, in cents a seat. */
  readonly priceCents: Figure;
  /** What gross margin gains at today's price, as a fraction. */
  readonly margin: Figure;
  /** People of Support that the hours set free. */
  readonly people: Figure;
  /** Loaded labor of Support that is saved a year, in cents. */
  readonly annualCents: Figure;
  /** Seats a technician looks after then. */
  readonly seatsPerTechnician: Figure;
}

/**
 * What `less` fewer reactive hours a seat are worth: price less × L ÷ H ÷ (1 − g), margin less × L ÷ H ÷ P, people
 * less × S ÷ H (TruMethods Framework, RHEM).
 */
export function worthOfLess(less: number, { rhem, totals }: Analysis, settings: Settings): WorthOfLess {
  const saved = rhem.true === null ? null : Math.min(less, rhem.true);
  const costCents = product(saved, supportHourCents(settings));
  const { productiveHoursPerMonth, targetGrossMargin } = settings;
  const left = difference(rhem.true, saved);
  return {
    less: saved,
    rhem: left,
    priceCents: product(costCents, priceMultiplier(targetGrossMargin)),
    margin: ratio(costCents, totals.aispCents),
    people: ratio(product(saved, totals.seats), productiveHoursPerMonth),
    annualCents: product(costCents, totals.seats, 12),
    seatsPerTechnician: ratio(productiveHoursPerMonth, left),
  };
}
