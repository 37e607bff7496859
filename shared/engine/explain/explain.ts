import type { Company } from '../../domain/company';
import type { Analysis } from '../analysis';
import type { Explanation } from '../explanation';
import type { MissingReason } from '../figure';
import { pageHrefs } from '../hrefs';
import { missingReasons } from '../missing/reasons';
import { modelOf } from '../model';
import { phrase } from '../phrase';
import { explainAbsoluteGap, explainGutCheck, explainTieOut } from './explain-checks';
import { explainClient } from './explain-client';
import type { Draft, ExplainContext } from './explain-context';
import { explainMacro, explainServiceEmployees, explainServiceRevenue } from './explain-macro';
import { explainAreaCost, explainMicro } from './explain-micro';
import { explainRhem } from './explain-rhem';
import { explainMember, explainTool } from './explain-rows';
import { explainTotals } from './explain-totals';
import { explainWork } from './explain-work';
import type { FigureId } from './figure-id';
import { type FigureKey, parseFigureId } from './parse-figure-id';

/** Several figures of one analysis are explained one after another: what they share is built once. */
const contexts = new WeakMap<Analysis, ExplainContext>();

function contextOf(company: Company, analysis: Analysis): ExplainContext {
  const known = contexts.get(analysis);
  if (known !== undefined && known.company === company) return known;
  const context = { company, analysis, model: modelOf(company, analysis.assumptions), shared: new Map() };
  contexts.set(analysis, context);
  return context;
}

function draftOf(key: FigureKey, context: ExplainContext): Draft | null {
  switch (key.kind) {
    case 'totals':
      return explainTotals[key.figure](context);
    case 'areaCost':
      return explainAreaCost(key.basis, key.area, key.figure, context);
    case 'micro':
      return explainMicro(key.basis, key.figure, context);
    case 'tieOut':
      return explainTieOut(key.row, key.figure, context);
    case 'absoluteGap':
      return explainAbsoluteGap(context);
    case 'gutCheck':
      return explainGutCheck(key.figure, context);
    case 'macro':
      return explainMacro(key.area, key.figure, context);
    case 'serviceEmployees':
      return explainServiceEmployees(context);
    case 'serviceRevenuePerEmployee':
      return explainServiceRevenue(context);
    case 'rhem':
      return explainRhem(key.figure, context);
    case 'client':
      return explainClient(key.id, key.figure, context);
    case 'tool':
      return explainTool(key.id, key.figure, context);
    case 'work':
      return explainWork(key.id, key.figure, context);
    case 'member':
      return explainMember(key.id, context);
  }
}

function reasonOf(draft: Draft, analysis: Analysis): MissingReason | null {
  if (draft.value !== null) return null;
  if (typeof draft.missing !== 'string') return draft.missing;
  return analysis.missing[draft.missing] ?? missingReasons.outOfRange;
}

/** What stands where a row was removed while its explanation was open. */
const gone: Explanation = {
  title: 'No longer there',
  value: null,
  unit: 'text',
  formula: phrase('This figure belongs to a row that is not there any more.'),
  inputs: [],
  note: null,
  missing: { message: 'The row was removed, or the client is not active.', href: pageHrefs.clients },
};

/**
 * How a figure comes about: formula, inputs with values and where they are edited, rounding last. The inputs, taken
 * from top to bottom with their operators, come to the value, and so do the parts of every input.
 * `analysis` must be that of `company`.
 */
export function explain(figureId: FigureId, company: Company, analysis: Analysis): Explanation {
  const key = parseFigureId(figureId);
  const draft = key === null ? null : draftOf(key, contextOf(company, analysis));
  if (draft === null) return gone;
  const { title, value, unit, formula, inputs, note } = draft;
  return { title, value, unit, formula, inputs, note: note ?? null, missing: reasonOf(draft, analysis) };
}
