import { deliveryAreaOrder } from '../engine/areas';
import { product, ratio } from '../engine/ratio';
import { type LadderRowId, rhemLadder } from '../engine/rhem/rhem-ladder';
import { areaTitles } from './area-title';
import type { OwnerContext } from './owner-context';
import type { RhemSection } from './owner-money-sections';

/** Reactive hours and what they do to everything else; null where there are no seats. */
export function rhemSection(context: OwnerContext): RhemSection | null {
  const { analysis, company, text } = context;
  const { rhem, totals } = analysis;
  if (rhem.true === null || totals.seats <= 0) return null;
  const { settings } = company;
  return {
    headline: headlineOf(context, rhem.true),
    lead: leadOf(context),
    areas: areasOf(context),
    areasTotal:
      rhem.hiddenHoursByArea === null
        ? null
        : {
            hours: text.figure(rhem.trueHours, 'hours'),
            rhem: text.rhem(rhem.true),
            inPrice: text.perSeat(priceOf(rhem.true, context)),
          },
    rows: rowsOf(context),
    target: text.target(settings.targetGrossMargin),
    notes: [
      `Modeled: Support does all reactive hours, the other areas stay at their metrics. An hour costs ${text.perSeat(settings.areas.support.loadedMonthlyCents / settings.productiveHoursPerMonth)}, a person’s ${text.price(settings.areas.support.loadedMonthlyCents)} over ${text.figure(settings.productiveHoursPerMonth, 'hours')} hours.`,
    ],
  };
}

function headlineOf({ analysis, company, text }: OwnerContext, trueRhem: number): string[] {
  const { rhem } = analysis;
  const target = company.settings.rhemTarget;
  const isOver = trueRhem > target;
  if (rhem.source === 'assumed') {
    return [`RHEM is taken as ${text.rhem(trueRhem)}, the target is ${text.rhem(target)}.`];
  }
  const first = isOver
    ? `RHEM is ${text.rhem(trueRhem)}; the target is ${text.rhem(target)}.`
    : `RHEM is ${text.rhem(trueRhem)}, within the target of ${text.rhem(target)}.`;
  return rhem.hidden !== null && rhem.hidden > 0.005
    ? [first, `${text.rhem(rhem.hidden)} of it is logged outside Support.`]
    : [first];
}

function leadOf({ analysis, text }: OwnerContext): string | null {
  const { rhem } = analysis;
  if (rhem.source === 'assumed') return 'No time is recorded yet; the value is the one set in Settings.';
  if (!rhem.hidden || rhem.hidden <= 0.005) return null;
  return `The ${text.figure(rhem.hiddenHours, 'hours')} hours a month between the reported ${text.rhem(rhem.reported)} and the truth are worth ${text.perSeat(rhem.hiddenPriceEffectCents)} of every seat’s price.`;
}

/** What so many reactive hours a seat take of the price, in cents: hours × loaded hour ÷ (1 − target). */
function priceOf(hoursPerSeat: number, { company }: OwnerContext): number | null {
  const { areas, productiveHoursPerMonth, targetGrossMargin } = company.settings;
  return ratio(
    product(hoursPerSeat, areas.support.loadedMonthlyCents),
    productiveHoursPerMonth * (1 - targetGrossMargin),
  );
}

function areasOf(context: OwnerContext): RhemSection['areas'] {
  const { rhem, totals } = context.analysis;
  const { text } = context;
  if (rhem.hiddenHoursByArea === null || !rhem.trueHours) return [];
  const hours = { ...rhem.hiddenHoursByArea, support: rhem.reportedHours ?? 0 };
  const all = rhem.trueHours;
  return deliveryAreaOrder
    .filter((area) => hours[area] > 0)
    .map((area) => ({
      label: areaTitles[area],
      hours: text.figure(hours[area], 'hours'),
      rhem: text.rhem(hours[area] / totals.seats),
      inPrice: text.perSeat(priceOf(hours[area] / totals.seats, context)),
      share: hours[area] / all,
      isReported: area === 'support',
    }));
}

function rowsOf({ analysis, company, text }: OwnerContext): RhemSection['rows'] {
  const { settings } = company;
  const meanings: Readonly<Record<LadderRowId, string>> = {
    target: 'Target',
    keepsMargin: `Most that keeps ${text.target(settings.targetGrossMargin)}`,
    keepsLeverage: `Most that keeps ${text.compact(settings.areas.support.guidelinePerPerson)} a person`,
    today: 'Today',
    noisy: 'Noisy from here',
  };
  return rhemLadder(analysis, settings).map((row) => ({
    rhem: text.rhem(row.rhem),
    meaning: meanings[row.id],
    seatsPerTechnician: text.figure(
      row.seatsPerTechnician === null ? null : Math.floor(row.seatsPerTechnician),
      'seats',
    ),
    people: text.figure(row.people, 'people'),
    mrrPerPerson: text.money(row.leverageCents),
    cost: text.perSeat(row.costCentsPerSeat),
    margin: text.rate(row.grossMargin),
    price: text.price(row.offeredPriceCents),
    isToday: row.id === 'today',
  }));
}
