import { Button } from '@mantine/core';
import { EmptyState } from '../../components/EmptyState';
import { ImportCompanyButton } from '../../components/ImportCompanyButton';
import { goTo } from '../../lib/navigate';
import { useAnalysis } from '../../lib/use-analysis';

/** Under the table's heads while there is no seat to spread a cost over. */
export function WithoutSeats() {
  const { analysis } = useAnalysis();
  const reason = analysis.missing['totals.aispCents'];
  return (
    <EmptyState
      title="No seats yet"
      text={`The cost of a seat will stand here, area by area on three bases. ${reason?.message ?? ''}`}
      action={
        <Button variant="filled" onClick={() => goTo(reason?.href ?? '/clients')}>
          Go to Clients
        </Button>
      }
      alternative={<ImportCompanyButton />}
    />
  );
}
