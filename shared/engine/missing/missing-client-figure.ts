import type { ClientAnalysis } from '../analysis';
import type { MissingReason } from '../figure';
import type { AddMissing } from './missing-collector';
import { type MissingReasonName, missingReasons } from './reasons';

/** Figures of a client that may have no value. */
export const clientFigureNames = [
  'priceCents',
  'costCents',
  'grossMargin',
  'requiredPriceCents',
  'breakEvenSeats',
  'rhem',
  'verdict',
  'annualValueCents',
] as const satisfies readonly (keyof ClientAnalysis)[];

export type ClientFigureName = (typeof clientFigureNames)[number];

function reasonOf(client: ClientAnalysis, field: ClientFigureName): MissingReasonName {
  if (field === 'costCents') return 'outOfRange';
  if (field === 'grossMargin') return client.mrrCents <= 0 ? 'clientWithoutRevenue' : 'outOfRange';
  if (client.seats <= 0) return 'clientWithoutSeats';
  if (field === 'annualValueCents' && client.verdict === 'keep') return 'nothingToGain';
  const needsRevenue = field !== 'priceCents' && field !== 'requiredPriceCents' && field !== 'rhem';
  if (needsRevenue && client.mrrCents <= 0) return 'clientWithoutRevenue';
  return field === 'breakEvenSeats' && client.costCents !== null ? 'noSizeBreaksEven' : 'outOfRange';
}

/** Why one client's figure has no value. */
export function missingClientFigure(client: ClientAnalysis, field: ClientFigureName): MissingReason {
  return missingReasons[reasonOf(client, field)];
}

/** Notes the reason of the first client that lacks a figure, for each figure. */
export function addClients(add: AddMissing, clients: readonly ClientAnalysis[]): void {
  const first: Partial<Record<ClientFigureName, ClientAnalysis>> = {};
  // Written out field by field: with thousands of clients, reading fields by name takes ten times as long.
  for (const client of clients) {
    if (client.priceCents === null) first.priceCents ??= client;
    if (client.costCents === null) {
      first.costCents ??= client;
      addCostByArea(add, client);
    }
    if (client.grossMargin === null) first.grossMargin ??= client;
    if (client.requiredPriceCents === null) first.requiredPriceCents ??= client;
    if (client.breakEvenSeats === null) first.breakEvenSeats ??= client;
    if (client.rhem === null) first.rhem ??= client;
    if (client.verdict === null) first.verdict ??= client;
    if (client.annualValueCents === null) first.annualValueCents ??= client;
  }
  for (const field of clientFigureNames) {
    const client = first[field];
    if (client !== undefined) add(`clients.*.${field}`, null, [reasonOf(client, field)]);
  }
}

function addCostByArea(add: AddMissing, { costByArea }: ClientAnalysis): void {
  for (const [area, cents] of Object.entries(costByArea)) add(`clients.*.costByArea.${area}`, cents, ['outOfRange']);
}
