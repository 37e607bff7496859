import type { AgreementLine } from '../../domain/client';
import type { ClientCount } from '../company-counts';
import { seatWeights } from '../company-counts';
import type { ExplainedInput } from '../explanation';
import { clientHref, pageHrefs } from '../hrefs';
import { added, addedLargest, type ExplainContext, input, joined, once, setting } from './explain-context';

function clientLines(
  { model }: ExplainContext,
  amountOf: (count: ClientCount) => number,
  unit: ExplainedInput['unit'],
): ExplainedInput[] {
  return addedLargest(
    model.counts.clients,
    amountOf,
    (count) => input(count.client.name, amountOf(count), unit, { href: clientHref(count.client.id) }),
    unit,
  );
}

/** Seats of all active clients, by client. */
export function seatsInput(context: ExplainContext): ExplainedInput {
  return once(context, 'seats', () =>
    input('Seats', context.model.counts.seats, 'seats', {
      href: pageHrefs.clients,
      parts: clientLines(context, (count) => count.seats, 'seats'),
    }),
  );
}

/** Endpoints of all active clients, by client. */
export function endpointsInput(context: ExplainContext): ExplainedInput {
  return once(context, 'endpoints', () =>
    input('Endpoints', context.model.counts.endpoints, 'endpoints', {
      href: pageHrefs.clients,
      parts: clientLines(context, (count) => count.endpoints, 'endpoints'),
    }),
  );
}

/** How many active clients there are. */
export function clientsInput({ model }: ExplainContext): ExplainedInput {
  return input('Active clients', model.counts.clients.length, 'clients', { href: pageHrefs.clients });
}

/** Money of all active clients a month, by client. */
export function moneyInput(context: ExplainContext, kind: 'mrr' | 'orr' | 'nrr'): ExplainedInput {
  const labels = { mrr: 'Recurring revenue (MRR)', orr: 'Recurring resale (ORR)', nrr: 'Project billing (NRR)' };
  const amounts = {
    mrr: (count: ClientCount) => count.mrrCents,
    orr: (count: ClientCount) => count.orrCents,
    nrr: (count: ClientCount) => count.client.nrrMonthlyCents,
  };
  return once(context, kind, () =>
    input(labels[kind], context.model.counts[`${kind}Cents`], 'cents', {
      href: pageHrefs.clients,
      parts: clientLines(context, amounts[kind], 'cents'),
    }),
  );
}

/** The all-in seat price and what it is made of. */
export function aispInput(context: ExplainContext): ExplainedInput {
  return input('All-in seat price (AISP)', context.model.totals.aispCents, 'centsPerSeat', {
    parts: [moneyInput(context, 'mrr'), joined('÷', seatsInput(context))],
  });
}

function lineInput(client: ClientCount, line: AgreementLine): ExplainedInput {
  return input(line.description || 'Agreement line', line.quantity * line.unitPriceCents, 'cents', {
    href: clientHref(client.client.id),
    parts: [
      input('Quantity', line.quantity, 'factor'),
      joined('×', input('Price of one', line.unitPriceCents, 'wholeCents')),
    ],
  });
}

/** One client's recurring revenue by agreement line. */
export function clientMrrInput(count: ClientCount): ExplainedInput {
  const lines = count.client.lines.filter((line) => line.kind === 'mrr').map((line) => lineInput(count, line));
  return input('Recurring revenue (MRR)', count.mrrCents, 'cents', {
    href: clientHref(count.client.id),
    parts: added(lines),
  });
}

/** One client's seats by agreement line: quantity × weight of the seat type. */
export function clientSeatsInput(count: ClientCount, { company }: ExplainContext): ExplainedInput {
  const weights = seatWeights(company.seatTypes);
  const names = new Map(company.seatTypes.map((type) => [type.id, type.name]));
  const lines = count.client.lines
    .filter((line) => line.kind === 'mrr' && line.unit === 'seat')
    .map((line) => {
      const weight = weights.get(line.seatTypeId ?? '') ?? 1;
      return input(names.get(line.seatTypeId ?? '') ?? 'Seats', line.quantity * weight, 'seats', {
        parts: [
          input('Quantity', line.quantity, 'factor', { href: clientHref(count.client.id) }),
          joined('×', setting('Weight of the seat type', weight, 'factor', `seatTypes.${line.seatTypeId ?? ''}`)),
        ],
      });
    });
  return input('Seats', count.seats, 'seats', { href: clientHref(count.client.id), parts: added(lines) });
}

/** One client's endpoints: as entered, or seats × endpoints per seat. */
export function clientEndpointsInput(count: ClientCount, context: ExplainContext): ExplainedInput {
  const { endpointsPerSeat } = context.company.settings;
  const href = clientHref(count.client.id);
  if (count.client.endpoints !== null) return input('Endpoints', count.endpoints, 'endpoints', { href });
  return input('Endpoints', count.endpoints, 'endpoints', {
    href,
    parts: [
      clientSeatsInput(count, context),
      joined('×', setting('Endpoints per seat, assumed', endpointsPerSeat, 'factor', 'endpointsPerSeat')),
    ],
  });
}
