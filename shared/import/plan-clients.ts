import type { AgreementLine, Client } from '../domain/client';
import { clientStatuses } from '../domain/client';
import type { ImportPlan, PlanInput } from './import-plan';
import { newClient } from './new-rows';
import { planEntities, type Refuse, totalOf, withValues } from './plan-entities';
import { numberOf, type ReadRow, textOf } from './row-reader';

/** What a file of clients would do. Empty cells change nothing. */
export function planClients(input: PlanInput): ImportPlan {
  return planEntities<Client>(input, {
    list: 'clients',
    known: input.company.clients,
    create: (named) => newClient(named, null),
    fill: (client, read, refuse) => fillClient(input, client, read, refuse),
    put: (value) => ({ op: 'put', part: 'clients', value }),
    totals: (before, taken, after) => {
      const rows = { before, taken, after };
      return [
        totalOf('Clients', 'count', () => 1, rows),
        totalOf('Active clients', 'count', ({ status }) => (status === 'active' ? 1 : 0), rows),
        totalOf('MRR a month', 'wholeCents', (client) => recurringCents(client, 'mrr'), rows),
        totalOf('NRR a month', 'wholeCents', ({ nrrMonthlyCents }) => nrrMonthlyCents, rows),
      ];
    },
  });
}

function fillClient(input: PlanInput, client: Client, read: ReadRow, refuse: Refuse): Client | null {
  const values: Partial<Client> = {};
  const status = clientStatuses.find((known) => known === textOf(read, 'status'));
  if (status !== undefined) values.status = status;
  for (const key of ['since', 'until', 'contactName', 'contactTitle', 'notes'] as const) {
    const text = textOf(read, key);
    if (text !== undefined) values[key] = text;
  }
  const endpoints = numberOf(read, 'endpoints');
  if (endpoints !== undefined) values.endpoints = endpoints;
  const nrr = numberOf(read, 'nrr');
  if (nrr !== undefined) values.nrrMonthlyCents = nrr;
  const filled = withValues(client, values);
  if (filled.since !== null && filled.until !== null && filled.until < filled.since) {
    return refuse(
      'until',
      `It ends in ${filled.until}, before it begins in ${filled.since}.`,
      'Correct one of the two.',
    );
  }
  return withSeats(input, filled, read, refuse);
}

/** Seats and their price in the one line of seats a client has, or in a first one. */
function withSeats(input: PlanInput, client: Client, read: ReadRow, refuse: Refuse): Client | null {
  const quantity = numberOf(read, 'seats');
  const unitPriceCents = numberOf(read, 'seatPrice');
  if (quantity === undefined && unitPriceCents === undefined) return client;
  const [seatType] = input.company.seatTypes;
  if (seatType === undefined) return refuse('seats', 'There is no seat type to count by.', 'Add one in Settings.');
  const seatLines = client.lines.filter(({ kind, unit }) => kind === 'mrr' && unit === 'seat');
  const [line, ...more] = seatLines;
  if (more.length > 0) {
    return refuse('seats', 'Several lines make up the seats of this client.', 'Import its agreement lines instead.');
  }
  if (line === undefined) {
    const added: AgreementLine = {
      id: input.newId(),
      description: 'Managed services',
      kind: 'mrr',
      unit: 'seat',
      seatTypeId: seatType.id,
      quantity: quantity ?? 0,
      unitPriceCents: unitPriceCents ?? seatType.defaultPriceCents,
    };
    return { ...client, lines: [...client.lines, added] };
  }
  const next = withValues(line, {
    ...(quantity === undefined ? {} : { quantity }),
    ...(unitPriceCents === undefined ? {} : { unitPriceCents }),
  });
  return next === line ? client : { ...client, lines: client.lines.map((known) => (known === line ? next : known)) };
}

/** Recurring revenue of a client a month, in unrounded cents. */
export function recurringCents(client: Client, kind: AgreementLine['kind']): number {
  return client.lines.reduce((sum, line) => (line.kind === kind ? sum + line.quantity * line.unitPriceCents : sum), 0);
}
