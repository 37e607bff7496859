import { clientPlanOf } from '@shared/engine/scenario/client-plan';
import { planOutcomeOf } from '@shared/engine/scenario/plan-outcome';
import { useMemo } from 'react';
import { useToday } from '../../lib/use-analysis';
import { actionsOf, profitStore, usePlanStore } from './plan-store';

/** What the plan does with each of its clients. It starts from today, whatever scenario is in force. */
export function usePlanActions() {
  const { clients } = useToday().analysis;
  const ticked = profitStore((state) => state.selected);
  const chosen = usePlanStore((state) => state.chosen);
  return useMemo(() => actionsOf(ticked, chosen, clients), [ticked, chosen, clients]);
}

/** The plan as levers, and what they do together to the company as it is today. */
export function usePlan() {
  const { company, analysis } = useToday();
  const actions = usePlanActions();
  return useMemo(() => {
    const plan = clientPlanOf(actions, analysis.clients, company.settings);
    return { actions, plan, outcome: planOutcomeOf(company, plan, analysis.clients) };
  }, [actions, analysis, company]);
}
