import type { Settings } from '../domain/settings';
import type { Figure, MicroBasis, Rhem, RhemBand } from './analysis';
import type { Model } from './model';
import { difference, product, ratio, reaches } from './ratio';
import { hiddenHoursOf } from './reactive-hours';
import { priceMultiplier } from './required-price';
import type { RhemWindow } from './rhem-window';

/** The band of a RHEM: best in class, good, watch or noisy; a limit itself belongs to the better band. */
export function rhemBand(rhem: Figure, bands: Settings['rhemBands']): RhemBand | null {
  if (rhem === null) return null;
  const [best, good, watch] = bands;
  if (reaches(best, rhem)) return 'best';
  if (reaches(good, rhem)) return 'good';
  return reaches(watch, rhem) ? 'watch' : 'noisy';
}

/** Share of on-site alignment time spent on standards and alignment; null where none is recorded. */
export function alignmentShare(window: RhemWindow | null): Figure {
  if (window === null) return null;
  const onsite = window.alignment.reduce((hours, member) => hours + member.onsite, 0);
  const aligned = window.alignment.reduce((hours, member) => hours + member.aligned, 0);
  return ratio(aligned, onsite);
}

/** What one reactive hour costs in loaded labor of Support, in cents: L ÷ H. */
export function supportHourCents(settings: Settings): Figure {
  return ratio(settings.areas.support.loadedMonthlyCents, settings.productiveHoursPerMonth);
}

/**
 * The largest RHEM that keeps the target margin: H × (P(1 − g) − other cost) ÷ L. Null where the other cost
 * alone is too much, or where reactive work costs nothing.
 */
function largestForMargin(model: Model, modeled: MicroBasis): Figure {
  const { settings, totals } = model;
  const mayCost = product(totals.aispCents, 1 - settings.targetGrossMargin);
  const left = difference(mayCost, difference(modeled.totalCentsPerSeat, modeled.areas.support.laborCentsPerSeat));
  if (left === null || left < 0) return null;
  return ratio(product(settings.productiveHoursPerMonth, left), settings.areas.support.loadedMonthlyCents);
}

/** Seats one technician carries at the company's RHEM: H ÷ R (TruMethods Framework, RHEM). */
export function seatsPerTechnician({ settings, reactive }: Model): Figure {
  return ratio(settings.productiveHoursPerMonth, reactive.perSeat);
}

/** Revenue one technician carries at the company's RHEM and price, in cents a month: H × P ÷ R. */
export function supportLeverageCents({ settings, totals, reactive }: Model): Figure {
  return ratio(product(settings.productiveHoursPerMonth, totals.aispCents), reactive.perSeat);
}

/** Reactive hours per end user per month and what they do to people and price (TruMethods Framework, RHEM). */
export function rhemOf(model: Model, modeled: MicroBasis): Rhem {
  const { reactive, settings, counts, totals } = model;
  const { byArea } = reactive;
  const reportedHours = byArea === null ? null : byArea.support;
  const hiddenHours = hiddenHoursOf(reactive);
  const hidden = ratio(hiddenHours, counts.seats);
  return {
    source: reactive.source,
    months: reactive.months,
    trueHours: reactive.hours,
    reportedHours,
    hiddenHours,
    hiddenHoursByArea:
      byArea === null ? null : { central: byArea.central, tam: byArea.tam, vcio: byArea.vcio, proserv: byArea.proserv },
    true: reactive.perSeat,
    reported: ratio(reportedHours, counts.seats),
    hidden,
    hiddenPriceEffectCents: product(hidden, supportHourCents(settings), priceMultiplier(settings.targetGrossMargin)),
    band: rhemBand(reactive.perSeat, settings.rhemBands),
    seatsPerTechnician: seatsPerTechnician(model),
    supportLeverageCents: supportLeverageCents(model),
    maxForMargin: largestForMargin(model, modeled),
    maxForLeverage: ratio(
      product(settings.productiveHoursPerMonth, totals.aispCents),
      settings.areas.support.guidelinePerPerson,
    ),
    alignmentShare: alignmentShare(model.window),
  };
}
