import type { ClientAnalysis, Figure } from '../analysis';
import type { ClientCount } from '../company-counts';
import type { ExplainedInput } from '../explanation';
import { pageHrefs } from '../hrefs';
import { clientRhemInput } from './client-rhem-input';
import { laborParts, loadedSetting, outsideInput } from './cost-inputs';
import { clientEndpointsInput, clientSeatsInput } from './count-inputs';
import { type ExplainContext, input, joined, setting } from './explain-context';
import { supportHourInput } from './rhem-inputs';

/** Support of a client: seats × its RHEM × cost of a Support hour. */
export function clientSupportParts(
  count: ClientCount,
  of: ClientAnalysis,
  context: ExplainContext,
): readonly ExplainedInput[] {
  return [
    clientSeatsInput(count, context),
    joined('×', clientRhemInput(count, of, context)),
    joined('×', supportHourInput(context)),
  ];
}

/** Centralized labor of a client: seats × what a seat costs on average. */
export function clientCentralParts(count: ClientCount, context: ExplainContext): readonly ExplainedInput[] {
  const { laborCentsPerSeat } = context.analysis.micro.modeled.areas.central;
  const average = input('Company average, a seat', laborCentsPerSeat, 'centsPerSeat', {
    parts: laborParts('modeled', 'central', context),
  });
  return [clientSeatsInput(count, context), joined('×', average)];
}

/** Work outside the areas for a client: seats × what it costs a seat. */
export function clientOutsideParts(count: ClientCount, context: ExplainContext): readonly ExplainedInput[] {
  return [
    clientSeatsInput(count, context),
    joined('×', { ...outsideInput('modeled', context), label: 'Company average, a seat' }),
  ];
}

/** A client's share of an alignment manager or a vCIO: loaded cost ÷ clients a person looks after. */
export function perClientParts(area: 'tam' | 'vcio', context: ExplainContext): readonly ExplainedInput[] {
  const { clientsPerPerson } = context.model.settings.areas[area].capacity;
  return [
    loadedSetting(area, context),
    joined('÷', setting('Clients a person looks after', clientsPerPerson, 'clients', `areas.${area}.capacity`)),
  ];
}

function shared(label: string, units: ExplainedInput, cents: number): ExplainedInput {
  const value: Figure = units.value === null ? null : units.value * cents;
  return input(label, value, 'cents', {
    parts: [units, joined('×', input('Price of one', cents, 'centsPerSeat', { href: pageHrefs.tools }))],
  });
}

/** Tools of a client: those bought by seat or as a whole, by endpoint, by client, and those only some clients have. */
export function clientToolParts(count: ClientCount, context: ExplainContext): readonly ExplainedInput[] {
  const { tools } = context.model;
  return [
    shared('By seat and as a whole', clientSeatsInput(count, context), tools.centsPerSeat),
    joined('+', shared('By endpoint', clientEndpointsInput(count, context), tools.centsPerEndpoint)),
    joined('+', input('By client', tools.centsPerClient, 'cents', { href: pageHrefs.tools })),
    joined(
      '+',
      input('For this client and some others', tools.ownCents.get(count) ?? 0, 'cents', { href: pageHrefs.tools }),
    ),
  ];
}
