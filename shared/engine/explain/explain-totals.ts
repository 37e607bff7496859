import { phrase, quantity } from '../phrase';
import { aispInput, clientsInput, endpointsInput, moneyInput, seatsInput } from './count-inputs';
import { type Draft, type ExplainContext, joined } from './explain-context';
import type { TotalsFigure } from './figure-id';

type Explainer = (context: ExplainContext) => Draft;

/** A figure that is the sum over the active clients. */
function summed(
  build: (context: ExplainContext) => ReturnType<typeof seatsInput>,
  path: string,
  says: string,
): Explainer {
  return (context) => {
    const { label, value, unit, parts } = build(context);
    return { title: label, value, unit, formula: phrase(says), inputs: parts ?? [], missing: `totals.${path}` };
  };
}

function aisp(context: ExplainContext): Draft {
  const { aispCents, mrrCents, seats } = context.analysis.totals;
  return {
    title: 'All-in seat price (AISP)',
    value: aispCents,
    unit: 'centsPerSeat',
    formula: phrase('{mrr} recurring revenue ÷ {seats} seats', {
      mrr: quantity(mrrCents, 'cents'),
      seats: quantity(seats, 'seats'),
    }),
    inputs: aispInput(context).parts ?? [],
    note: phrase('Recurring resale and projects are no part of it.'),
    missing: 'totals.aispCents',
  };
}

function averageMrr(context: ExplainContext): Draft {
  const { averageMrrPerClientCents, mrrCents, activeClients } = context.analysis.totals;
  return {
    title: 'Average recurring revenue per client',
    value: averageMrrPerClientCents,
    unit: 'cents',
    formula: phrase('{mrr} recurring revenue ÷ {clients} active clients', {
      mrr: quantity(mrrCents, 'cents'),
      clients: quantity(activeClients, 'clients'),
    }),
    inputs: [moneyInput(context, 'mrr'), joined('÷', clientsInput(context))],
    missing: 'totals.averageMrrPerClientCents',
  };
}

/** How each total comes about. */
export const explainTotals: Readonly<Record<TotalsFigure, Explainer>> = {
  activeClients: (context) => ({
    title: 'Active clients',
    value: context.analysis.totals.activeClients,
    unit: 'clients',
    formula: phrase('Clients whose status is active; prospects and former clients do not count'),
    inputs: [clientsInput(context)],
    missing: 'totals.activeClients',
  }),
  seats: summed(seatsInput, 'seats', 'Quantity × weight of every recurring seat line'),
  endpoints: summed(endpointsInput, 'endpoints', 'Endpoints of the clients; seats × endpoints per seat where unknown'),
  mrr: summed((context) => moneyInput(context, 'mrr'), 'mrrCents', 'Quantity × price of every recurring service line'),
  orr: summed((context) => moneyInput(context, 'orr'), 'orrCents', 'Quantity × price of every recurring resale line'),
  nrr: summed((context) => moneyInput(context, 'nrr'), 'nrrCents', 'Average project billing of the clients, a month'),
  aisp,
  averageMrrPerClient: averageMrr,
};
