import { Button } from '@mantine/core';
import { EmptyState } from '../../components/EmptyState';
import { PageHead } from '../../components/PageHead';
import { goTo } from '../../lib/navigate';
import { useAnalysis } from '../../lib/use-analysis';
import { LeverageTable } from './LeverageTable';
import { MacroHeadline } from './MacroHeadline';
import classes from './MacroPage.module.css';
import { RevenuePerEmployee } from './RevenuePerEmployee';
import { StaffingTable } from './StaffingTable';

/** What one person of each area carries, whom it takes, and how much more fits before the next hire. */
export function MacroPage() {
  const { analysis } = useAnalysis();
  const { totals, macro } = analysis;
  const isEmpty = totals.activeClients === 0 && macro.serviceEmployees === 0;
  return (
    <>
      <PageHead title="Macro" note="What one person carries, counted from the top down">
        <Button onClick={() => goTo('/team')}>Team</Button>
        <Button onClick={() => goTo('/settings#areas')}>Guidelines</Button>
      </PageHead>
      {isEmpty ? (
        <EmptyState
          title="Nothing to carry and nobody to carry it yet"
          text="Leverage of each role, people needed and room before the next hire will stand here once there are clients and a team."
          action={
            <Button variant="filled" onClick={() => goTo('/clients')}>
              Go to Clients
            </Button>
          }
          alternative={<Button onClick={() => goTo('/team')}>Go to Team</Button>}
        />
      ) : (
        <div className={classes.room}>
          <MacroHeadline />
          <LeverageTable />
          <div className={classes.two}>
            <StaffingTable />
            <RevenuePerEmployee />
          </div>
        </div>
      )}
    </>
  );
}
