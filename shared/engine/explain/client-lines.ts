import type { ClientAnalysis } from '../analysis';
import type { ClientCount } from '../company-counts';
import type { ExplainedInput } from '../explanation';
import { ratio } from '../ratio';
import {
  clientCentralParts,
  clientOutsideParts,
  clientSupportParts,
  clientToolParts,
  perClientParts,
} from './client-cost-inputs';
import { clientMrrInput, clientSeatsInput } from './count-inputs';
import { costShare, type ExplainContext, input, joined } from './explain-context';

/** A client with what was counted and computed of it. */
export interface OneClient {
  readonly count: ClientCount;
  readonly of: ClientAnalysis;
  readonly context: ExplainContext;
}

/** What it costs to serve a client, by area. */
export function clientCostInput({ count, of, context }: OneClient): ExplainedInput {
  const { support, central, tools, tam, vcio, outside } = of.costByArea;
  return input('Cost to serve, a month', of.costCents, 'cents', {
    parts: [
      input('Support', support, 'cents', { parts: clientSupportParts(count, of, context) }),
      joined('+', input('Centralized labor', central, 'cents', { parts: clientCentralParts(count, context) })),
      joined('+', input('Tools', tools, 'cents', { parts: clientToolParts(count, context) })),
      joined('+', input('Alignment', tam, 'cents', { parts: perClientParts('tam', context) })),
      joined('+', input('vCIO', vcio, 'cents', { parts: perClientParts('vcio', context) })),
      joined('+', input('Outside the areas', outside, 'cents', { parts: clientOutsideParts(count, context) })),
    ],
  });
}

/** A client's all-in price per seat. */
export function clientPriceInput({ count, of, context }: OneClient): ExplainedInput {
  return input('Price per seat', of.priceCents, 'centsPerSeat', {
    parts: [clientMrrInput(count), joined('÷', clientSeatsInput(count, context))],
  });
}

/** What it costs to serve a seat of a client. */
export function clientCostPerSeatInput(client: OneClient): ExplainedInput {
  return input('Cost to serve a seat', ratio(client.of.costCents, client.of.seats), 'centsPerSeat', {
    parts: [clientCostInput(client), joined('÷', clientSeatsInput(client.count, client.context))],
  });
}

/** The price per seat at which a client earns the target. */
export function clientRequiredInput(client: OneClient): ExplainedInput {
  return input('Price that reaches the target', client.of.requiredPriceCents, 'centsPerSeat', {
    parts: [clientCostPerSeatInput(client), joined('÷', costShare(client.context))],
  });
}
