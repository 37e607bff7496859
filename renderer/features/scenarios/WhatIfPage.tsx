import { Button } from '@mantine/core';
import type { Scenario } from '@shared/domain/scenario';
import { memo, useEffect, useMemo } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { NotesInput } from '../../components/NameInput';
import { PageHead } from '../../components/PageHead';
import { clearNavigationTarget, goTo, useNavigationTarget } from '../../lib/navigate';
import { useCompany } from '../../lib/use-company';
import { CostByArea } from './CostByArea';
import { Levers } from './Levers';
import { putLever } from './lever-list';
import { MarginWaterfall } from './MarginWaterfall';
import { saveScenario, saveWhatMoves, useOpenScenario } from './open-scenario';
import { ScenarioHead } from './ScenarioHead';
import { SideBySide } from './SideBySide';
import { useComparison, useLeverStart } from './use-comparison';
import classes from './WhatIfPage.module.css';
import { openScenario, useWhatIfStore } from './what-if-store';

/** Levers over today's company, which stays as it is: what they do to cost, price and margin, as they move. */
export function WhatIfPage() {
  const { clients } = useCompany();
  const hasSeats = clients.some(
    (client) => client.status === 'active' && client.lines.some(({ unit }) => unit === 'seat'),
  );
  return hasSeats ? <Workbench /> : <NothingToMove />;
}

function Workbench() {
  useAskedScenario();
  const { scenario, saved } = useOpenScenario();
  const moving = useWhatIfStore((state) => state.moving);
  const levers = useMemo(() => (moving ? putLever(scenario.levers, moving) : scenario.levers), [scenario, moving]);
  const start = useLeverStart();
  const comparison = useComparison(levers);
  useEffect(() => saveWhatMoves, []);
  return (
    <>
      <ScenarioHead scenario={scenario} saved={saved} />
      <div className={classes.page}>
        <div key={scenario.id}>
          <Levers scenario={scenario} start={start} comparison={comparison} />
          <ScenarioNotes scenario={scenario} />
        </div>
        <div className={classes.right}>
          <div className={classes.panes}>
            <SideBySide scenario={scenario} comparison={comparison} />
            <div className={classes.area}>
              <CostByArea comparison={comparison} />
            </div>
            <div className={classes.fall}>
              <MarginWaterfall comparison={comparison} />
            </div>
          </div>
        </div>
      </div>
    </>
  );
}

/** Puts the scenario on the page that another page leads to: `/what-if#<id>`. */
function useAskedScenario(): void {
  const { scenarios } = useCompany();
  const target = useNavigationTarget();
  useEffect(() => {
    if (target === null) return;
    if (scenarios.some(({ id }) => id === target)) openScenario(target);
    clearNavigationTarget();
  }, [scenarios, target]);
}

/** Not drawn anew by a lever on its way. */
const ScenarioNotes = memo(function ScenarioNotes({ scenario }: { readonly scenario: Scenario }) {
  return (
    <div className={classes.notes}>
      <NotesInput
        label="Notes"
        value={scenario.notes}
        onCommit={(notes) => saveScenario(`notes of ${scenario.name}`, { ...scenario, notes })}
      />
    </div>
  );
});

/** Without seats no lever moves a figure. */
function NothingToMove() {
  return (
    <>
      <PageHead title="What-if" />
      <EmptyState
        title="Nothing to move yet"
        text="Sliders for price, seats, reactive hours and cost stand here, with what they do to the margin. They need a client with seats."
        action={
          <Button variant="filled" onClick={() => goTo('/clients')}>
            Enter a client
          </Button>
        }
      />
    </>
  );
}
