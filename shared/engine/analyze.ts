import type { Company } from '../domain/company';
import type { Analysis, MicroBasis, MicroBasisName } from './analysis';
import type { Assumptions } from './assumptions';
import { clientAnalysis, clientRatesOf } from './client-cost';
import { groupClients } from './findings/client-groups';
import { findAll } from './findings/find-all';
import { gutCheckOf } from './gut-check';
import { macroOf } from './macro';
import { microBasisOf } from './micro';
import { missingOf } from './missing/missing-of';
import { type Model, modelOf } from './model';
import { rhemOf } from './rhem';
import { spiralOf } from './spiral';
import { tieOutOf } from './tie-out';

/** Cost per seat on each basis. */
export function microOf(model: Model): Readonly<Record<MicroBasisName, MicroBasis>> {
  return {
    actual: microBasisOf('actual', model),
    modeled: microBasisOf('modeled', model),
    modeledWhole: microBasisOf('modeledWhole', model),
    guideline: microBasisOf('guideline', model),
  };
}

/**
 * Everything the model says of a company: pure, and the same for the same input. A figure that cannot be computed
 * is null and has its reason in `missing`; no figure is ever NaN or infinite.
 */
export function analyze(company: Company, assumptions: Assumptions = {}): Analysis {
  const model = modelOf(company, assumptions);
  const micro = microOf(model);
  const gutCheck = gutCheckOf(micro, model);
  const macro = macroOf(model);
  const rhem = rhemOf(model, micro.modeled);
  const rates = clientRatesOf(model, micro.modeled);
  const clients = model.counts.clients.map((count, at) => clientAnalysis(count, at, rates, model));
  const figures = {
    assumptions,
    totals: model.totals,
    micro,
    tieOut: tieOutOf(micro, model),
    gutCheck,
    macro,
    rhem,
    clients,
    spiral: { symptoms: spiralOf(model, macro, rhem) },
    findings: findAll({ model, micro, gutCheck, macro, rhem, clients: groupClients(clients, model.counts.clients) }),
  };
  return { ...figures, missing: missingOf(figures, model) };
}
