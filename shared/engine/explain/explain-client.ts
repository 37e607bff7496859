import type { ClientAnalysis } from '../analysis';
import type { ExplainedInput } from '../explanation';
import { clientHref, pageHrefs } from '../hrefs';
import { type ClientFigureName, missingClientFigure } from '../missing/missing-client-figure';
import { phrase, quantity } from '../phrase';
import { difference, product, ratio, sum } from '../ratio';
import {
  clientCentralParts,
  clientOutsideParts,
  clientSupportParts,
  clientToolParts,
  perClientParts,
} from './client-cost-inputs';
import {
  clientCostInput,
  clientCostPerSeatInput,
  clientPriceInput,
  clientRequiredInput,
  type OneClient,
} from './client-lines';
import { clientRhemInput } from './client-rhem-input';
import { clientEndpointsInput, clientMrrInput, clientSeatsInput } from './count-inputs';
import { explainAnnualValue } from './explain-annual-value';
import { costShare, type Draft, type ExplainContext, input, joined } from './explain-context';
import type { ClientFigure } from './figure-id';

type ClientDraft = Omit<Draft, 'missing'>;

function line(build: (client: OneClient) => ExplainedInput, says: string): (client: OneClient) => ClientDraft {
  return (client) => {
    const { label, value, unit, parts } = build(client);
    return { title: label, value, unit, formula: phrase(says), inputs: parts ?? [build(client)] };
  };
}

function costLine(
  title: string,
  area: keyof ClientAnalysis['costByArea'],
  says: string,
  partsOf: (client: OneClient) => readonly ExplainedInput[],
): (client: OneClient) => ClientDraft {
  return (client) => ({
    title,
    value: client.of.costByArea[area],
    unit: 'cents',
    formula: phrase(says),
    inputs: partsOf(client),
  });
}

/** A cost line by the seat: the line, opened, over the client's seats. */
function perSeat(line: (client: OneClient) => ClientDraft): (client: OneClient) => ClientDraft {
  return (client) => {
    const { title, value, inputs } = line(client);
    const seats = clientSeatsInput(client.count, client.context);
    return {
      title: `${title}, a seat`,
      value: ratio(value, client.of.seats),
      unit: 'centsPerSeat',
      formula: phrase('Cost of the client ÷ seats'),
      inputs: [input(title, value, 'cents', { parts: inputs }), joined('÷', seats)],
    };
  };
}

function margin(client: OneClient): ClientDraft {
  const revenue = clientMrrInput(client.count);
  return {
    title: 'Gross margin',
    value: client.of.grossMargin,
    unit: 'rate',
    formula: phrase('1 − {cost} cost to serve ÷ {mrr} recurring revenue', {
      cost: quantity(client.of.costCents, 'cents'),
      mrr: quantity(client.of.mrrCents, 'cents'),
    }),
    inputs: [revenue, joined('−', clientCostInput(client)), joined('÷', revenue)],
    note: phrase('On the modeled basis, where reactive hours move cost.'),
  };
}

function leftOfSeat(client: OneClient): ExplainedInput {
  const { context, of, count } = client;
  const { tam, vcio } = of.costByArea;
  const target = context.model.settings.targetGrossMargin;
  const fixed = sum(tam, vcio);
  const variable = ratio(difference(of.costCents, fixed), of.seats);
  const variableInput = input('What a further seat costs', variable, 'centsPerSeat', {
    parts: [
      clientCostInput(client),
      joined('−', input('Alignment', tam, 'cents')),
      joined('−', input('vCIO', vcio, 'cents')),
      joined('÷', clientSeatsInput(count, context)),
    ],
  });
  return input('What a seat leaves over', difference(product(of.priceCents, 1 - target), variable), 'centsPerSeat', {
    parts: [clientPriceInput(client), joined('×', costShare(context)), joined('−', variableInput)],
  });
}

function breakEven(client: OneClient): ClientDraft {
  const { tam, vcio } = client.of.costByArea;
  const fixed = input('Alignment and vCIO, a client', sum(tam, vcio), 'cents', {
    parts: [
      input('Alignment', tam, 'cents', { parts: perClientParts('tam', client.context) }),
      joined('+', input('vCIO', vcio, 'cents', { parts: perClientParts('vcio', client.context) })),
    ],
  });
  return {
    title: 'Seats at which the client earns the target',
    value: client.of.breakEvenSeats,
    unit: 'seats',
    formula: phrase('Alignment and vCIO of a client ÷ what a seat leaves over'),
    inputs: [fixed, joined('÷', leftOfSeat(client))],
  };
}

const costLines = {
  support: costLine('Support', 'support', 'Seats × RHEM × cost of a Support hour', ({ count, of, context }) =>
    clientSupportParts(count, of, context),
  ),
  central: costLine('Centralized labor', 'central', 'Seats × company average', ({ count, context }) =>
    clientCentralParts(count, context),
  ),
  tools: costLine('Tools', 'tools', 'Each tool by the unit it is bought in', ({ count, context }) =>
    clientToolParts(count, context),
  ),
  tam: costLine('Alignment', 'tam', 'A client’s share of an alignment manager', ({ context }) =>
    perClientParts('tam', context),
  ),
  vcio: costLine('vCIO', 'vcio', 'A client’s share of a vCIO', ({ context }) => perClientParts('vcio', context)),
  outside: costLine('Outside the areas', 'outside', 'Seats × company average', ({ count, context }) =>
    clientOutsideParts(count, context),
  ),
} as const;

const explainers: Readonly<Record<ClientFigure, (client: OneClient) => ClientDraft>> = {
  seats: line(({ count, context }) => clientSeatsInput(count, context), 'Quantity × weight of every seat line'),
  endpoints: line(({ count, context }) => clientEndpointsInput(count, context), 'Supported devices of the client'),
  mrr: line(({ count }) => clientMrrInput(count), 'Quantity × price of every recurring service line'),
  price: line(clientPriceInput, 'Recurring revenue ÷ seats'),
  cost: line(clientCostInput, 'Support by its own noise, tools by use, Alignment and vCIO by client, the rest by seat'),
  costPerSeat: line(clientCostPerSeatInput, 'Cost to serve ÷ seats'),
  ...costLines,
  supportPerSeat: perSeat(costLines.support),
  centralPerSeat: perSeat(costLines.central),
  toolsPerSeat: perSeat(costLines.tools),
  tamPerSeat: perSeat(costLines.tam),
  vcioPerSeat: perSeat(costLines.vcio),
  outsidePerSeat: perSeat(costLines.outside),
  margin,
  requiredPrice: line(clientRequiredInput, 'Cost to serve a seat ÷ (1 − target)'),
  breakEven,
  rhem: line(
    ({ count, of, context }) => clientRhemInput(count, of, context),
    'Reactive hours of the client ÷ its seats',
  ),
  annualValue: explainAnnualValue,
};

const fields: Readonly<Partial<Record<ClientFigure, ClientFigureName>>> = {
  price: 'priceCents',
  costPerSeat: 'priceCents',
  supportPerSeat: 'priceCents',
  centralPerSeat: 'priceCents',
  toolsPerSeat: 'priceCents',
  tamPerSeat: 'priceCents',
  vcioPerSeat: 'priceCents',
  outsidePerSeat: 'priceCents',
  margin: 'grossMargin',
  requiredPrice: 'requiredPriceCents',
  breakEven: 'breakEvenSeats',
  rhem: 'rhem',
  annualValue: 'annualValueCents',
};

/** How a client's figure comes about; null for a client that is not active. */
export function explainClient(id: string, figure: ClientFigure, context: ExplainContext): Draft | null {
  const count = context.model.drivers.clientById().get(id);
  const of = context.analysis.clients.find((client) => client.id === id);
  if (count === undefined || of === undefined) return null;
  const draft = explainers[figure]({ count, of, context });
  const reason = missingClientFigure(of, fields[figure] ?? 'costCents');
  return {
    ...draft,
    title: `${count.client.name}: ${draft.title}`,
    missing: reason.href === pageHrefs.clients ? { ...reason, href: clientHref(id) } : reason,
  };
}
