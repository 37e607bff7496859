import { UnstyledButton } from '@mantine/core';
import { useInViewport } from '@mantine/hooks';
import type { ClientVerdict } from '@shared/engine/analysis';
import { useMemo, useRef } from 'react';
import { Section } from '../../components/Section';
import { useScenarioInForce, useToday } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import { PlanBar } from './PlanBar';
import { PlanFigures } from './PlanFigures';
import classes from './PlanPanel.module.css';
import { PlanWarnings } from './PlanWarnings';
import { clearPlan, profitStore, tick, usePlanStore } from './plan-store';
import { clientsText } from './plan-words';
import type { NamedClient } from './profit-row';
import { SavePlan } from './SavePlan';
import { usePlan } from './use-plan';

const groups: readonly { readonly verdict: ClientVerdict; readonly label: string }[] = [
  { verdict: 'reprice', label: 'All to reprice' },
  { verdict: 'fixNoise', label: 'All noisy' },
  { verdict: 'release', label: 'All to release' },
];

/** The plan: whom it takes in, what it does to the company on the modeled basis, and the way to keep it. */
export function PlanPanel({ clients }: { readonly clients: readonly NamedClient[] }) {
  const formatter = useFormatter();
  const scenario = useScenarioInForce();
  const { actions, plan, outcome } = usePlan();
  const count = actions.size;
  const panel = useRef<HTMLDivElement>(null);
  const { ref: figuresRef, inViewport } = useInViewport<HTMLDivElement>();
  return (
    <div ref={panel}>
      <Section
        title="Plan"
        note={count === 0 ? 'tick clients to see what they do together' : `for ${clientsText(count, formatter)}`}
        aside={
          count > 0 ? (
            <UnstyledButton className={classes.clear} onClick={clearPlan}>
              Clear
            </UnstyledButton>
          ) : null
        }
      >
        <GroupTicks />
        <div ref={figuresRef}>
          <PlanFigures outcome={outcome} />
        </div>
        <p className={classes.basis}>
          Modeled basis: people as needed, in fractions.
          {scenario && ` The plan starts from today’s company, not from ${scenario.name}.`}
        </p>
        <PlanWarnings clients={clients} actions={actions} plan={plan} outcome={outcome} />
        <SavePlan plan={plan} />
      </Section>
      {count > 0 && !inViewport && (
        <PlanBar count={count} outcome={outcome} onShow={() => panel.current?.scrollIntoView({ block: 'center' })} />
      )}
    </div>
  );
}

/** Takes all clients of a verdict into the plan at once, or out of it. */
function GroupTicks() {
  const { clients } = useToday().analysis;
  const formatter = useFormatter();
  const ticked = profitStore((state) => state.selected);
  const chosen = usePlanStore((state) => state.chosen);
  const idsBy = useMemo(
    () =>
      new Map(
        groups.map(({ verdict }) => [
          verdict,
          clients.filter((client) => client.verdict === verdict).map(({ id }) => id),
        ]),
      ),
    [clients],
  );
  return (
    <fieldset className={classes.groups} aria-label="Take into the plan">
      {groups.map(({ verdict, label }) => {
        const ids = idsBy.get(verdict) ?? [];
        const isOn = ids.length > 0 && ids.every((id) => ticked.has(id) && !chosen.has(id));
        return (
          <button
            key={verdict}
            type="button"
            aria-pressed={isOn}
            disabled={ids.length === 0}
            onClick={() => tick(ids, !isOn)}
          >
            {label} <span>{formatter.figure(ids.length, 'clients')}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
