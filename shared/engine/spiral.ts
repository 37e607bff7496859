import type { Macro, Rhem, SpiralSymptom } from './analysis';
import type { Model } from './model';
import { mrrGrowthSince } from './mrr-growth';
import { phrase, quantity } from './phrase';
import { ratio, reaches } from './ratio';

/** Under this share of its floor, or over this multiple of its limit, a symptom is a trap. */
const trappedShare = 2 / 3;
const trappedMultiple = 2;

/** Hours must outgrow MRR by more than this since the window before to count as growing. */
const growthWorthNoting = 0.05;

type Symptom<Id extends SpiralSymptom['id']> = SpiralSymptom & { readonly id: Id };

function technologySuccess(model: Model, rhem: Rhem): Symptom<'technologySuccess'> {
  const remedy = phrase('Keep alignment visits for standards: send what breaks on site to Support.');
  const { window } = model;
  const share = rhem.alignmentShare;
  if (window === null || share === null) {
    const evidence = phrase('No on-site alignment time is recorded yet.');
    return { id: 'technologySuccess', status: 'unknown', evidence, remedy };
  }
  const floor = model.settings.tamAlignmentShareMin;
  const status = reaches(share, floor) ? 'ok' : reaches(share, floor * trappedShare) ? 'watch' : 'trapped';
  const evidence = phrase(
    '{share} of alignment time on site goes to standards, at least {floor} should; {success} of all recorded hours are Technology Success.',
    {
      share: quantity(share, 'rate'),
      floor: quantity(floor, 'rate'),
      success: quantity(ratio(window.technologySuccessHours, window.allHours), 'rate'),
    },
  );
  return { id: 'technologySuccess', status, evidence, remedy };
}

interface NoiseGrowth {
  /** Reactive hours against the window before, as a fraction. */
  readonly hours: number;
  /** MRR since then; null where nobody was a client by then. */
  readonly mrr: number | null;
}

/** How reactive hours and MRR grew since the window before; null without an earlier window. */
function noiseGrowth({ window, counts }: Model): NoiseGrowth | null {
  if (window === null || window.lastMonthBefore === null) return null;
  const share = ratio(window.reactiveHours, window.reactiveHoursBefore);
  if (share === null) return null;
  return { hours: share - 1, mrr: mrrGrowthSince(window.lastMonthBefore, counts.clients) };
}

/** Whether the noise grows faster than the MRR that has to carry it. */
function outgrowsMrr({ hours, mrr }: NoiseGrowth): boolean {
  return hours > growthWorthNoting && hours - (mrr ?? 0) > growthWorthNoting;
}

function noise(model: Model, rhem: Rhem): Symptom<'noise'> {
  const remedy = phrase('Find the clients and causes that make most tickets, and mend the cause.');
  if (rhem.true === null) {
    return { id: 'noise', status: 'unknown', evidence: phrase('There are no seats to measure noise by.'), remedy };
  }
  const [, good, watch] = model.settings.rhemBands;
  const growth = rhem.source === 'measured' ? noiseGrowth(model) : null;
  const level = reaches(good, rhem.true) ? 'ok' : reaches(watch, rhem.true) ? 'watch' : 'trapped';
  const figures = {
    rhem: quantity(rhem.true, 'hoursPerSeat'),
    target: quantity(model.settings.rhemTarget, 'hoursPerSeat'),
  };
  const outgrown = growth !== null && outgrowsMrr(growth) ? growth : null;
  const evidence = outgrown
    ? phrase(
        '{rhem} reactive hours a seat against a target of {target}; hours grew {hours} on the months before, MRR {mrr}.',
        {
          ...figures,
          hours: quantity(outgrown.hours, 'rate'),
          mrr: quantity(outgrown.mrr ?? 0, 'rate'),
        },
      )
    : phrase(
        `{rhem} reactive hours a seat${rhem.source === 'assumed' ? ', assumed,' : ''} against a target of {target}.`,
        figures,
      );
  return { id: 'noise', status: outgrown && level === 'ok' ? 'watch' : level, evidence, remedy };
}

/** Reactive hours as a share of the productive hours of everyone technical: the areas without the vCIO. */
function proactive(model: Model, rhem: Rhem): Symptom<'proactive'> {
  const remedy = phrase('Free time for Centralized and alignment work before adding people to Support.');
  const { support, central, tam, proserv } = model.staffing.areas;
  const technical = support.people + central.people + tam.people + proserv.people;
  const hours = technical * model.settings.productiveHoursPerMonth;
  const share = ratio(rhem.trueHours, hours);
  if (share === null) {
    return { id: 'proactive', status: 'unknown', evidence: phrase('Nobody technical is on the team yet.'), remedy };
  }
  const limit = model.settings.reactiveShareMax;
  const status = reaches(limit, share) ? 'ok' : reaches(limit * trappedMultiple, share) ? 'watch' : 'trapped';
  const evidence = phrase('{share} of {hours} technical hours a month are reactive; at most {limit} should be.', {
    share: quantity(share, 'rate'),
    hours: quantity(hours, 'hours'),
    limit: quantity(limit, 'rate'),
  });
  return { id: 'proactive', status, evidence, remedy };
}

const leverageLevel = {
  good: 'ok',
  small: 'ok',
  justUnder: 'watch',
  below: 'trapped',
  noPeople: 'unknown',
  noBasis: 'trapped',
  none: 'unknown',
} as const;

function leverage(macro: Macro): Symptom<'leverage'> {
  const { support } = macro.areas;
  const remedy = phrase('Lower reactive hours or raise the price until a Support person carries the guideline.');
  const evidence =
    support.leverage === null
      ? phrase('Nobody works in Support, so there is no leverage to measure.')
      : phrase('A Support person carries {leverage} of MRR; the guideline is {guideline}.', {
          leverage: quantity(support.leverage, 'cents'),
          guideline: quantity(support.guideline, 'cents'),
        });
  return { id: 'leverage', status: leverageLevel[support.status], evidence, remedy };
}

/** The four symptoms of the reactive spiral, each with its evidence and what would free it. */
export function spiralOf(model: Model, macro: Macro, rhem: Rhem): readonly SpiralSymptom[] {
  return [technologySuccess(model, rhem), noise(model, rhem), proactive(model, rhem), leverage(macro)];
}
