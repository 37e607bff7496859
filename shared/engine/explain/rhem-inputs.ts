import { areaNames, deliveryAreaOrder } from '../areas';
import { isRhemSetByScenario } from '../assumptions';
import type { ExplainedInput } from '../explanation';
import { pageHrefs, settingHref } from '../hrefs';
import { priceMultiplier } from '../required-price';
import { supportHourCents } from '../rhem';
import { seatsInput } from './count-inputs';
import { added, costShare, type ExplainContext, input, joined, setting } from './explain-context';

/** Where the reactive hours of a company come from. */
export function reactiveHoursInput(context: ExplainContext): ExplainedInput {
  const { reactive } = context.model;
  const { byArea } = reactive;
  if (byArea === null) {
    return input('Reactive hours, a month', reactive.hours, 'hours', {
      parts: [assumedRhem(context), joined('×', seatsInput(context))],
    });
  }
  const lines = deliveryAreaOrder
    .filter((area) => byArea[area] > 0)
    .map((area) => input(`Logged under ${areaNames[area]}`, byArea[area], 'hours'));
  return input('Reactive hours, a month', reactive.hours, 'hours', { href: pageHrefs.time, parts: added(lines) });
}

function assumedRhem({ model }: ExplainContext): ExplainedInput {
  const isScenario = isRhemSetByScenario(model.assumptions);
  return isScenario
    ? input('Reactive hours a seat, by the scenario', model.reactive.perSeat, 'hoursPerSeat', {
        href: pageHrefs.whatIf,
      })
    : setting('Reactive hours a seat, assumed', model.settings.rhemAssumed, 'hoursPerSeat', 'rhemAssumed');
}

/** RHEM: measured hours ÷ seats, or the assumed value. */
export function rhemInput(context: ExplainContext): ExplainedInput {
  const { reactive } = context.model;
  if (reactive.byArea === null) return assumedRhem(context);
  return input('Reactive hours a seat (RHEM)', reactive.perSeat, 'hoursPerSeat', {
    href: pageHrefs.rhem,
    parts: [reactiveHoursInput(context), joined('÷', seatsInput(context))],
  });
}

/** Productive hours of a person a month. */
export function productiveHours({ model }: ExplainContext): ExplainedInput {
  return setting(
    'Productive hours, a month',
    model.settings.productiveHoursPerMonth,
    'hours',
    'productiveHoursPerMonth',
  );
}

/** Loaded cost of a Support hour. */
export function supportHourInput(context: ExplainContext): ExplainedInput {
  const { settings } = context.model;
  return input('Cost of a Support hour', supportHourCents(settings), 'centsPerSeat', {
    parts: [
      input('Loaded cost of a person, a month', settings.areas.support.loadedMonthlyCents, 'wholeCents', {
        href: settingHref('areas.support.loadedMonthlyCents'),
      }),
      joined('÷', productiveHours(context)),
    ],
  });
}

/** What a dollar of cost needs in price: 1 ÷ (1 − g). */
export function priceForCost(context: ExplainContext): ExplainedInput {
  return input('Price for a dollar of cost', priceMultiplier(context.model.settings.targetGrossMargin), 'factor', {
    parts: [input('One', 1, 'factor'), joined('÷', costShare(context))],
  });
}
