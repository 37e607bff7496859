import type { AgreementLine, Client } from '../../domain/client';
import type { Company } from '../../domain/company';
import type { ClientAnalysis } from '../analysis';
import type { Assumptions } from '../assumptions';
import { clientAnalysis, clientRatesOf } from '../client-cost';
import { seatWeights } from '../company-counts';
import { microBasisOf } from '../micro';
import { modelOf } from '../model';
import { reaches } from '../ratio';
import type { IsChosen } from './chosen-clients';
import { scalePrices } from './scale-prices';

/**
 * Every chosen client at the price its own cost needs to reach the target (TruMethods Framework, applied to one
 * client): exact, on the modeled basis, with all its recurring lines raised alike. A client that reaches the target
 * stays as it is, and so does one without seats, whose price is not known.
 */
export function raiseToTarget(
  { company, assumptions }: { readonly company: Company; readonly assumptions: Assumptions },
  isChosen: IsChosen,
): Company {
  const model = modelOf(company, assumptions);
  const rates = clientRatesOf(model, microBasisOf('modeled', model));
  const raised = new Map<string, Client>();
  for (const [at, count] of model.counts.clients.entries()) {
    if (!isChosen(count.client)) continue;
    const client = raisedClient(count.client, clientAnalysis(count, at, rates, model), company);
    if (client !== null) raised.set(client.id, client);
  }
  if (raised.size === 0) return company;
  return { ...company, clients: company.clients.map((client) => raised.get(client.id) ?? client) };
}

function raisedClient(client: Client, of: ClientAnalysis, company: Company): Client | null {
  const { priceCents, requiredPriceCents } = of;
  if (priceCents === null || requiredPriceCents === null || reaches(priceCents, requiredPriceCents)) return null;
  if (priceCents > 0) return scalePrices(client, requiredPriceCents / priceCents);
  const weights = seatWeights(company.seatTypes);
  const priced = (line: AgreementLine): AgreementLine =>
    line.kind === 'mrr' && line.unit === 'seat'
      ? { ...line, unitPriceCents: requiredPriceCents * (weights.get(line.seatTypeId ?? '') ?? 1) }
      : line;
  return { ...client, lines: client.lines.map(priced) };
}
