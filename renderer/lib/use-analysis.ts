import type { Company } from '@shared/domain/company';
import type { Scenario } from '@shared/domain/scenario';
import type { Analysis } from '@shared/engine/analysis';
import { analyze } from '@shared/engine/analyze';
import { applyLevers } from '@shared/engine/scenario/apply-levers';
import { useCompanyStore } from './company-store';
import { memoizeLast } from './memoize-last';
import { useCompany } from './use-company';

/** A company and everything the model says of it; with a scenario in force, the company it makes. */
export interface AnalyzedCompany {
  readonly company: Company;
  readonly analysis: Analysis;
  readonly scenario: Scenario | null;
}

const analyzeToday = memoizeLast(
  (company: Company): AnalyzedCompany => ({ company, analysis: analyze(company), scenario: null }),
);

const analyzeScenario = memoizeLast((company: Company, scenario: Scenario): AnalyzedCompany => {
  const changed = applyLevers(company, scenario.levers);
  return { company: changed.company, analysis: analyze(changed.company, changed.assumptions), scenario };
});

/** Today's company with its analysis, whatever scenario is in force. */
export function useToday(): AnalyzedCompany {
  return analyzeToday(useCompany());
}

/** What the pages show: the scenario in force, or today. Computed once per change, shared by all pages. */
export function useAnalysis(): AnalyzedCompany {
  const company = useCompany();
  const scenario = useScenarioInForce();
  return scenario ? analyzeScenario(company, scenario) : analyzeToday(company);
}

/** The scenario in force, or null; one that was deleted is no longer in force. */
export function useScenarioInForce(): Scenario | null {
  const id = useCompanyStore((state) => state.scenarioId);
  const scenarios = useCompanyStore((state) => state.company?.scenarios);
  return (id !== null && scenarios?.find((scenario) => scenario.id === id)) || null;
}
