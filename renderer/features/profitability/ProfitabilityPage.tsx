import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { PageHead } from '../../components/PageHead';
import { goTo } from '../../lib/navigate';
import { useAnalysis } from '../../lib/use-analysis';
import { MarginMap } from './MarginMap';
import { PlanPanel } from './PlanPanel';
import classes from './ProfitabilityPage.module.css';
import { ProfitHeadline } from './ProfitHeadline';
import { ProfitTable } from './ProfitTable';
import { namedClients } from './profit-row';

/** What each client really earns, where the pattern is, and what acting on it together would do. */
export function ProfitabilityPage() {
  const { company, analysis, scenario } = useAnalysis();
  const clients = useMemo(() => namedClients(company, analysis.clients), [company, analysis]);
  const isJudged = clients.some(({ of }) => of.verdict !== null);
  return (
    <>
      <PageHead
        title="Client profitability"
        note={
          scenario ? `cost to serve on the modeled basis, as in ${scenario.name}` : 'cost to serve on the modeled basis'
        }
      >
        <Button onClick={() => goTo('/settings#verdictNoiseShareMin')}>Limits of verdicts</Button>
      </PageHead>
      {clients.length === 0 ? (
        <EmptyState
          title="No client to judge yet"
          text="Cost to serve, margin and verdict of each client will stand here, with the size from which a client carries itself."
          action={
            <Button variant="filled" onClick={() => goTo('/clients')}>
              Enter a client
            </Button>
          }
        />
      ) : (
        <div className={classes.page}>
          {isJudged ? (
            <>
              <ProfitHeadline clients={clients} />
              <div className={classes.top}>
                <MarginMap clients={clients} />
                <PlanPanel clients={clients} />
              </div>
            </>
          ) : (
            <NobodyJudged />
          )}
          <ProfitTable clients={clients} />
        </div>
      )}
    </>
  );
}

/** Clients are there, but none of them has both seats and a price. */
function NobodyJudged() {
  return (
    <EmptyState
      title="No client can be judged yet"
      text="A verdict needs seats and a price. Enter them in the agreement of a client: what it costs and earns will stand here."
      action={
        <Button variant="filled" onClick={() => goTo('/clients')}>
          Go to Clients
        </Button>
      }
    />
  );
}
