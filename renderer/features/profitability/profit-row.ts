import type { Company } from '@shared/domain/company';
import type { ClientAnalysis, ClientVerdict } from '@shared/engine/analysis';
import type { PlanAction } from '@shared/engine/scenario/client-plan';
import { verdictOrder } from '../../components/VerdictTag';

/** What the plan does with a client; null where the client is no part of it. */
export interface PlanEntry {
  readonly id: string;
  readonly action: PlanAction | null;
}

/** A client of the table: its figures, and its place in the plan. */
export interface ProfitRow {
  readonly id: string;
  readonly name: string;
  readonly of: ClientAnalysis;
  readonly entity: PlanEntry;
}

/** An active client by name with what the model says of it. */
export interface NamedClient {
  readonly id: string;
  readonly name: string;
  readonly of: ClientAnalysis;
}

/** The active clients by verdict, those to act on first, and in each group the most valuable first. */
export function namedClients(company: Company, clients: readonly ClientAnalysis[]): NamedClient[] {
  const names = new Map(company.clients.map(({ id, name }) => [id, name]));
  return clients
    .map((of) => ({ id: of.id, name: names.get(of.id) ?? '', of }))
    .sort(
      (left, right) =>
        groupOf(left.of.verdict) - groupOf(right.of.verdict) ||
        (right.of.annualValueCents ?? 0) - (left.of.annualValueCents ?? 0) ||
        (left.of.grossMargin ?? 0) - (right.of.grossMargin ?? 0),
    );
}

const groups: readonly (ClientVerdict | null)[] = ['reprice', 'fixNoise', 'release', 'keep', null];

function groupOf(verdict: ClientVerdict | null): number {
  return groups.indexOf(verdict);
}

/** How many clients have each verdict. */
export function countByVerdict(clients: readonly ClientAnalysis[]): ReadonlyMap<ClientVerdict | null, number> {
  const counts = new Map<ClientVerdict | null, number>(verdictOrder.map((verdict) => [verdict, 0]));
  for (const { verdict } of clients) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return counts;
}

/** An amount of a client by the seat; null without seats. */
export function perSeat(cents: number | null, { seats }: ClientAnalysis): number | null {
  return cents === null || seats <= 0 ? null : cents / seats;
}
