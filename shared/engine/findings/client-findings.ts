import type { ClientAnalysis, ClientVerdict, Finding } from '../analysis';
import { pageHrefs } from '../hrefs';
import type { Model } from '../model';
import { listOfNames, phrase, quantity, word } from '../phrase';
import { ratio, reaches } from '../ratio';
import type { FindingContext, FindingRule } from './finding-context';

/** First words of the names, which tell clients apart well enough in a sentence. */
function shortNames(clients: readonly ClientAnalysis[], model: Model): readonly string[] {
  const names = new Map(model.counts.clients.map(({ client }) => [client.id, client.name]));
  const full = clients.map((client) => names.get(client.id) ?? '');
  const short = full.map((name) => name.split(' ')[0] ?? name);
  return new Set(short).size === short.length ? short : full;
}

function withVerdict({ clients }: FindingContext, verdict: ClientVerdict): ClientAnalysis[] {
  return clients
    .filter((client) => client.verdict === verdict)
    .sort((left, right) => (right.annualValueCents ?? 0) - (left.annualValueCents ?? 0));
}

function total(clients: readonly ClientAnalysis[], amountOf: (client: ClientAnalysis) => number | null): number {
  return clients.reduce((value, client) => value + (amountOf(client) ?? 0), 0);
}

function seatsAndNames(clients: readonly ClientAnalysis[], model: Model) {
  return {
    names: word(listOfNames(shortNames(clients, model))),
    seats: quantity(
      total(clients, (client) => client.seats),
      'seats',
    ),
  };
}

/** Clients whose price a raise can mend. */
export const clientsToReprice: FindingRule = (context) => {
  const clients = withVerdict(context, 'reprice');
  if (clients.length === 0) return [];
  const title =
    clients.length === 1 ? '1 client pays less than its cost needs' : '{count} clients pay less than their cost needs';
  return [
    {
      id: 'clientsToReprice',
      severity: 'watch',
      title: phrase(title, { count: quantity(clients.length, 'clients') }),
      detail: phrase('{names}; {seats} seats', seatsAndNames(clients, context.model)),
      annualValueCents: total(clients, (client) => client.annualValueCents),
      href: pageHrefs.clients,
    },
  ];
};

/** Clients that no price within reach makes worth their cost. */
export const clientsToRelease: FindingRule = (context) => {
  const clients = withVerdict(context, 'release');
  if (clients.length === 0) return [];
  const mrrCents = total(clients, (client) => client.mrrCents);
  const share = ratio(
    total(clients, (client) => client.costCents),
    mrrCents,
  );
  const title =
    clients.length === 1
      ? '1 client cannot reach {target} at its size'
      : '{count} clients cannot reach {target} at their size';
  return [
    {
      id: 'clientsToRelease',
      severity: 'watch',
      title: phrase(title, {
        count: quantity(clients.length, 'clients'),
        target: quantity(context.model.settings.targetGrossMargin, 'rate'),
      }),
      detail: phrase('{names}, {seats} seats at {margin}', {
        ...seatsAndNames(clients, context.model),
        margin: quantity(share === null ? null : 1 - share, 'rate'),
      }),
      annualValueCents: total(clients, (client) => client.annualValueCents),
      href: pageHrefs.clients,
    },
  ];
};

/** Single noisy clients, where the company as a whole is on target and says nothing of them. */
export const noisyClients: FindingRule = (context) => {
  const { model, rhem } = context;
  const clients = withVerdict(context, 'fixNoise');
  if (clients.length === 0 || rhem.true === null || !reaches(model.settings.rhemTarget, rhem.true)) return [];
  const title = clients.length === 1 ? '1 client makes too much noise' : '{count} clients make too much noise';
  return [
    {
      id: 'noisyClients',
      severity: 'watch',
      title: phrase(title, { count: quantity(clients.length, 'clients') }),
      detail: phrase('{names}; {seats} seats', seatsAndNames(clients, model)),
      annualValueCents: total(clients, (client) => client.annualValueCents),
      href: pageHrefs.clients,
    },
  ];
};

/** Active clients without a seat or without recurring revenue: nothing can be said of them. */
export const unfinishedClients: FindingRule = (context): readonly Finding[] => {
  const clients = context.clients.filter((client) => client.seats <= 0 || client.mrrCents <= 0);
  if (clients.length === 0) return [];
  const title =
    clients.length === 1
      ? '1 active client has no seats or no price'
      : '{count} active clients have no seats or no price';
  return [
    {
      id: 'unfinishedClients',
      severity: 'info',
      title: phrase(title, { count: quantity(clients.length, 'clients') }),
      detail: phrase('{names}: enter what their agreements say', {
        names: word(listOfNames(shortNames(clients, context.model))),
      }),
      annualValueCents: null,
      href: pageHrefs.clients,
    },
  ];
};
