import type { ClientAnalysis, ClientVerdict } from '../engine/analysis';
import { product, ratio, sum } from '../engine/ratio';
import { capitalized, numberWord } from './number-word';
import type { OwnerContext } from './owner-context';
import type { ClientsSection, PrintedVerdict } from './owner-delivery-sections';
import { profitMap } from './owner-profit-map';
import { nothing } from './report-text';

/** Clients beyond this many print as one row, the least valuable ones. */
const mostRows = 250;

/** A client with its name, in the order of the table. */
export interface NamedClient {
  readonly name: string;
  readonly client: ClientAnalysis;
  readonly verdict: PrintedVerdict;
}

const verdictOrder: readonly PrintedVerdict[] = ['keep', 'reprice', 'fixNoise', 'release', 'unknown'];

export const verdictWords: Readonly<Record<ClientVerdict | 'unknown', string>> = {
  keep: 'Keep',
  reprice: 'Reprice',
  fixNoise: 'Fix the noise',
  release: 'Release',
  unknown: nothing,
};

/** What each client costs and earns, on the modeled basis. */
export function clientsSection(context: OwnerContext): ClientsSection {
  const { company, text } = context;
  const clients = namedClients(context);
  const shown = [...clients].sort(byValue).slice(0, mostRows).sort(byVerdict);
  const rest = [...clients].sort(byValue).slice(mostRows);
  const target = text.target(company.settings.targetGrossMargin);
  return {
    headline: headlineOf(clients, context),
    lead: clients.length === 0 ? 'No client is active yet.' : null,
    map: profitMap(clients, context),
    target,
    rows: shown.map((entry, index) => rowOf(entry, shown[index - 1]?.verdict, context)),
    rest: restOf(rest, context),
    total: clients.length === 0 ? null : totalOf(clients, context),
    notes: notesOf(clients, target, context),
  };
}

function namedClients({ company, analysis }: OwnerContext): NamedClient[] {
  const names = new Map(company.clients.map(({ id, name }) => [id, name]));
  return analysis.clients.map((client) => ({
    client,
    name: names.get(client.id) ?? client.id,
    verdict: client.verdict ?? 'unknown',
  }));
}

function byValue(left: NamedClient, right: NamedClient): number {
  return (right.client.annualValueCents ?? -1) - (left.client.annualValueCents ?? -1);
}

function byVerdict(left: NamedClient, right: NamedClient): number {
  const group = verdictOrder.indexOf(left.verdict) - verdictOrder.indexOf(right.verdict);
  if (group !== 0) return group;
  return byValue(left, right) || (right.client.grossMargin ?? 0) - (left.client.grossMargin ?? 0);
}

function headlineOf(clients: readonly NamedClient[], { company, text }: OwnerContext): string[] {
  const judged = clients.filter(({ verdict }) => verdict !== 'unknown');
  if (judged.length === 0) return ['What each client costs and earns'];
  const target = text.target(company.settings.targetGrossMargin);
  const kept = judged.filter(({ verdict }) => verdict === 'keep').length;
  const others = judged.length - kept;
  if (others === 0) {
    return [
      judged.length === 1
        ? `The one client reaches ${target}.`
        : `All ${spelled(judged.length, text)} clients reach ${target}.`,
    ];
  }
  const worth = judged.reduce((total, { client }) => total + (client.annualValueCents ?? 0), 0);
  const first = `${capitalized(kept === 0 ? 'none' : spelled(kept, text))} of ${text.figure(judged.length, 'clients')} clients ${kept === 1 ? 'reaches' : 'reach'} ${target}.`;
  const second =
    kept === 0
      ? `Mending them is worth ${text.compact(worth)} a year.`
      : `Mending the other ${others === 1 ? 'one' : spelled(others, text)} is worth ${text.compact(worth)} a year.`;
  return judged.length === 1
    ? [`The one client is below ${target}.`, `Mending that is worth ${text.compact(worth)} a year.`]
    : [first, second];
}

function spelled(count: number, text: OwnerContext['text']): string {
  return numberWord(count) ?? text.figure(count, 'clients');
}

function perSeat(cents: number | null, { seats }: ClientAnalysis): number | null {
  return ratio(cents, seats);
}

function rowOf(
  { name, client, verdict }: NamedClient,
  previous: PrintedVerdict | undefined,
  { text }: OwnerContext,
): ClientsSection['rows'][number] {
  const { costByArea } = client;
  return {
    id: client.id,
    name: client.rhemSource === 'assumed' ? `${name}*` : name,
    seats: text.count(client.seats),
    price: text.figure(client.priceCents === null ? null : client.priceCents / 100, 'endpoints'),
    rhem: text.rhem(client.rhem, 2),
    support: text.bare(perSeat(costByArea.support, client)),
    central: text.bare(perSeat(sum(costByArea.central, costByArea.tools), client)),
    fixed: text.bare(perSeat(sum(costByArea.tam, costByArea.vcio), client)),
    cost: text.bare(perSeat(client.costCents, client)),
    margin: text.rate(client.grossMargin),
    requiredPrice: text.figure(
      client.requiredPriceCents === null ? null : client.requiredPriceCents / 100,
      'endpoints',
    ),
    breakEven: client.breakEvenSeats === null ? 'none' : text.figure(Math.ceil(client.breakEvenSeats), 'endpoints'),
    worth: text.money(client.annualValueCents),
    verdict,
    verdictText: verdictWords[verdict],
    startsGroup: previous !== undefined && previous !== verdict,
  };
}

function restOf(rest: readonly NamedClient[], { text }: OwnerContext): ClientsSection['rest'] {
  if (rest.length === 0) return null;
  const seats = rest.reduce((total, { client }) => total + client.seats, 0);
  const worth = rest.reduce((total, { client }) => total + (client.annualValueCents ?? 0), 0);
  return {
    label: `${text.figure(rest.length, 'clients')} further clients`,
    seats: text.count(seats),
    worth: text.money(worth),
  };
}

function totalOf(clients: readonly NamedClient[], { analysis, text }: OwnerContext): ClientsSection['total'] {
  const { totals, micro, rhem } = analysis;
  const worth = clients.reduce((total, { client }) => total + (client.annualValueCents ?? 0), 0);
  const cost = clients.reduce<number | null>((total, { client }) => sum(total, client.costCents), 0);
  const costPerSeat = ratio(cost, totals.seats);
  const margin = cost === null ? null : ratio(totals.mrrCents - cost, totals.mrrCents);
  return {
    label: clients.length === 1 ? 'One client' : `All ${text.figure(clients.length, 'clients')} clients`,
    seats: text.count(totals.seats),
    price: text.figure(product(totals.aispCents, 1 / 100), 'endpoints'),
    rhem: text.rhem(rhem.true, 2),
    cost: text.bare(costPerSeat),
    margin: text.rate(margin),
    requiredPrice: text.figure(product(micro.modeled.requiredPriceCents, 1 / 100), 'endpoints'),
    worth: worth > 0 ? text.money(worth) : nothing,
  };
}

function notesOf(clients: readonly NamedClient[], target: string, { analysis, text }: OwnerContext): string[] {
  if (clients.length === 0) return [];
  const outside = analysis.micro.modeled.outsideCentsPerSeat;
  const notes = [
    `Seats from which the client earns ${target} at its own price and noise; “none” where no size would. Fixed: Technology Alignment and vCIO, alike for every client.`,
  ];
  if (outside !== null && outside > 0)
    notes.push(`Work outside the five areas, ${text.perSeat(outside)} a seat, is part of the cost.`);
  if (clients.some(({ client }) => client.rhemSource === 'assumed') && analysis.rhem.source === 'measured') {
    notes.push('Where a name has a star, no time is recorded for the client; the company’s RHEM stands in.');
  }
  return notes;
}
