import { areaNames, deliveryAreaOrder } from '../areas';
import type { ExplainedInput } from '../explanation';
import { pageHrefs, settingHref } from '../hrefs';
import { supportHourCents } from '../rhem';
import { seatsInput } from './count-inputs';
import { added, type ExplainContext, input, joined, setting } from './explain-context';

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
  return input('Reactive hours, a month', reactive.hours, 'hours', { href: pageHrefs.rhem, parts: added(lines) });
}

function assumedRhem({ model }: ExplainContext): ExplainedInput {
  const isScenario = model.assumptions.rhemHoursPerSeat !== undefined;
  const label = isScenario ? 'Reactive hours a seat, by the scenario' : 'Reactive hours a seat, assumed';
  return input(label, model.reactive.perSeat, 'hoursPerSeat', { href: pageHrefs.rhem });
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
