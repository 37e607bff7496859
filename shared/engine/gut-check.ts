import type { Figure, GutCheck, MicroBasis, MicroBasisName } from './analysis';
import { areaNames, seatAreaOrder } from './areas';
import type { Phrase } from './figure';
import type { Model } from './model';
import { phrase, quantity, word } from './phrase';
import { difference, ratio, reaches, sum } from './ratio';
import { requiredPrice } from './required-price';
import { hasSeatStaff } from './staffing';

/** A cause is worth naming where it makes at least this share of the difference. */
const likelyShare = 0.1;

interface Cause {
  readonly cents: number;
  readonly sentence: Phrase;
}

/** What pulls the back-of-envelope sum away from the model, largest first. */
function causesOf(micro: Readonly<Record<MicroBasisName, MicroBasis>>): Cause[] {
  const causes: Cause[] = [];
  for (const area of seatAreaOrder) {
    const actual = micro.actual.areas[area];
    const modeled = micro.modeled.areas[area];
    const cents = difference(actual.laborCentsPerSeat, modeled.laborCentsPerSeat);
    if (cents === null || cents === 0) continue;
    const moreOrLess = cents > 0 ? 'more' : 'less';
    const sentence = phrase(
      `{area} labor costs {gap} a seat ${moreOrLess} than the model: {have} people, {need} at your metrics.`,
      {
        area: word(areaNames[area]),
        gap: quantity(Math.abs(cents), 'centsPerSeat'),
        have: quantity(actual.people, 'people'),
        need: quantity(modeled.people, 'people'),
      },
    );
    causes.push({ cents, sentence });
  }
  const outside = outsideCause(micro.modeled.outsideCentsPerSeat);
  if (outside !== null) causes.push(outside);
  return causes.sort((left, right) => Math.abs(right.cents) - Math.abs(left.cents));
}

function outsideCause(outsideCents: Figure): Cause | null {
  if (outsideCents === null || outsideCents <= 0) return null;
  const sentence = phrase('The sum leaves out outside roles, {outside} a seat.', {
    outside: quantity(outsideCents, 'centsPerSeat'),
  });
  return { cents: -outsideCents, sentence };
}

/** Causes to show: the likeliest where the check misses, else only what the sum leaves out. */
function causesToShow(
  micro: Readonly<Record<MicroBasisName, MicroBasis>>,
  differenceCents: Figure,
  withinTolerance: boolean | null,
): Phrase[] {
  if (differenceCents === null || withinTolerance === null) return [];
  if (withinTolerance)
    return [outsideCause(micro.modeled.outsideCentsPerSeat)?.sentence].filter((it) => it !== undefined);
  const least = Math.abs(differenceCents) * likelyShare;
  return causesOf(micro)
    .filter((cause) => Math.abs(cause.cents) >= least)
    .map((cause) => cause.sentence);
}

/**
 * The owner's back-of-envelope: tools ÷ seats plus labor of managed roles ÷ seats, against the modeled cost
 * (TruMethods Framework, the gut check). Figures in cents a seat.
 */
export function gutCheckOf(micro: Readonly<Record<MicroBasisName, MicroBasis>>, model: Model): GutCheck {
  const { seats } = model.counts;
  const { areas } = model.staffing;
  const managedCents = seatAreaOrder.reduce((cents, area) => cents + areas[area].laborCents, 0);
  const toolsCentsPerSeat = ratio(model.tools.totalMonthlyCents, seats);
  const laborCentsPerSeat = hasSeatStaff(model.staffing) ? ratio(managedCents, seats) : null;
  const totalCentsPerSeat = sum(toolsCentsPerSeat, laborCentsPerSeat);
  const differenceCents = difference(totalCentsPerSeat, micro.modeled.totalCentsPerSeat);
  const withinTolerance =
    differenceCents === null ? null : reaches(model.settings.gutCheckToleranceCents, Math.abs(differenceCents));
  return {
    toolsCentsPerSeat,
    laborCentsPerSeat,
    totalCentsPerSeat,
    requiredPriceCents: requiredPrice(totalCentsPerSeat, model.settings.targetGrossMargin),
    differenceCents,
    withinTolerance,
    causes: causesToShow(micro, differenceCents, withinTolerance),
  };
}
