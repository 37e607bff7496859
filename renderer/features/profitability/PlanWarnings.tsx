import type { ClientPlan, IdleReason, PlanAction } from '@shared/engine/scenario/client-plan';
import type { LeftBehind, PlanOutcome } from '@shared/engine/scenario/plan-outcome';
import type { Formatter } from '@shared/format/formatter';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useToday } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './PlanPanel.module.css';
import { idleSentence, nameSome } from './plan-words';
import type { NamedClient } from './profit-row';

interface PlanWarningsProps {
  readonly clients: readonly NamedClient[];
  readonly actions: ReadonlyMap<string, PlanAction>;
  readonly plan: ClientPlan;
  readonly outcome: PlanOutcome;
}

/** What the plan leaves out of account, in plain words. */
export function PlanWarnings({ clients, actions, plan, outcome }: PlanWarningsProps) {
  const { company, analysis } = useToday();
  const formatter = useFormatter();
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  const { verdictRaiseMax } = company.settings;
  const steep = analysis.clients.filter(
    ({ id, priceCents, requiredPriceCents }) =>
      actions.get(id) === 'reprice' &&
      priceCents !== null &&
      (requiredPriceCents ?? 0) > priceCents * (1 + verdictRaiseMax) * (1 + 1e-9),
  );
  const idleBy = new Map<IdleReason, string[]>();
  for (const { id, reason } of plan.idle) {
    idleBy.set(reason, [...(idleBy.get(reason) ?? []), names.get(id) ?? '']);
  }
  const sentences = [
    ...(outcome.leftBehind ? [leftBehindSentence(outcome.leftBehind, formatter)] : []),
    ...(steep.length > 0
      ? [
          `${nameSome(
            steep.map(({ id }) => names.get(id) ?? ''),
            formatter,
          )} would pay over ${formatter.figure(verdictRaiseMax, 'rate', { trimmed: true })} more: expect to lose ${steep.length === 1 ? 'it' : 'some'}.`,
        ]
      : []),
    ...[...idleBy].map(([reason, who]) => idleSentence(reason, who, formatter)),
  ];
  if (sentences.length === 0) return null;
  return (
    <ul className={classes.warnings} aria-label="To bear in mind">
      {sentences.map((sentence) => (
        <li key={sentence}>
          <IconAlertTriangle size={14} stroke={1.75} />
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}

function leftBehindSentence(left: LeftBehind, { figure }: Formatter): string {
  const { mrrCents, costCents, stayingCostCents, people } = left;
  const lost = `Releasing gives up ${figure(mrrCents, 'cents')} of MRR a month`;
  const staff =
    people === null || people < 0.005
      ? ''
      : ` The ${figure(people, 'people')} people they needed stay on the payroll until somebody leaves or other clients fill their time.`;
  if (stayingCostCents === null) return `${lost}; with nobody left, every cost of the team stays.${staff}`;
  if (stayingCostCents < 100) return `${lost} and saves all of the ${figure(costCents, 'cents')} they cost.${staff}`;
  return `${lost}; of the ${figure(costCents, 'cents')} they cost, ${figure(stayingCostCents, 'cents')} stays behind for the others to carry: tools bought as a whole and work outside the areas.${staff}`;
}
