import type { ClientAnalysis } from '../analysis';
import type { ClientCount } from '../company-counts';
import type { ExplainedInput } from '../explanation';
import { pageHrefs } from '../hrefs';
import { clientSeatsInput } from './count-inputs';
import { type ExplainContext, input, joined } from './explain-context';
import { rhemInput } from './rhem-inputs';

/** A client's RHEM: its recorded hours ÷ its seats, or the company's value where it has none. */
export function clientRhemInput(count: ClientCount, of: ClientAnalysis, context: ExplainContext): ExplainedInput {
  const { model } = context;
  if (model.assumptions.clientRhemHoursPerSeat?.has(of.id)) {
    return input('Reactive hours a seat, by the scenario', of.rhem, 'hoursPerSeat', { href: pageHrefs.whatIf });
  }
  if (of.rhemSource === 'assumed') return standInInput(of, context);
  const recorded = model.window?.clientHours[model.counts.clients.indexOf(count)] ?? null;
  const { recordedFactor } = model.reactive;
  const hours = recorded === null ? null : recorded * recordedFactor;
  const parts =
    recordedFactor === 1
      ? []
      : [
          input('Recorded, a month', recorded, 'hours'),
          joined('×', input('Moved by the scenario', recordedFactor, 'factor')),
        ];
  return input('Reactive hours a seat (RHEM)', of.rhem, 'hoursPerSeat', {
    parts: [
      input('Reactive hours, a month', hours, 'hours', { href: pageHrefs.time, parts }),
      joined('÷', clientSeatsInput(count, context)),
    ],
  });
}

/** The company's value; without any time, the assumed one, however calm a scenario makes other clients. */
function standInInput(of: ClientAnalysis, context: ExplainContext): ExplainedInput {
  const { reactive } = context.model;
  if (reactive.standInPerSeat === reactive.perSeat) {
    return { ...rhemInput(context), label: 'Reactive hours a seat, of the company' };
  }
  return input('Reactive hours a seat, assumed', of.rhem, 'hoursPerSeat', { href: pageHrefs.rhem });
}
