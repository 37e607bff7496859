import { Button, SegmentedControl } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { PageHead } from '../../components/PageHead';
import { putBasisInForce, type ShownBasis, useBasisInForce } from '../../lib/basis-in-force';
import { goTo } from '../../lib/navigate';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import { CostAgainstPrice } from './CostAgainstPrice';
import { Findings } from './Findings';
import { KeyFigures } from './KeyFigures';
import { LeverageByRole } from './LeverageByRole';
import classes from './OverviewPage.module.css';
import { ReactiveHours } from './ReactiveHours';
import { SpiralStrip } from './SpiralStrip';

const basisChoices: readonly { readonly value: ShownBasis; readonly label: string }[] = [
  { value: 'actual', label: 'Actual' },
  { value: 'modeled', label: 'Modeled' },
  { value: 'guideline', label: 'Guideline' },
];

/** The answer first: what a seat costs and sells for, the key figures, and what is worth mending. */
export function OverviewPage() {
  const { analysis } = useAnalysis();
  const formatter = useFormatter();
  const basis = useBasisInForce();
  const { activeClients, seats, endpoints } = analysis.totals;
  return (
    <>
      <PageHead
        title="Overview"
        note={`${formatter.figure(activeClients, 'clients')} ${activeClients === 1 ? 'client' : 'clients'}, ${formatter.figure(seats, 'seats')} seats, ${formatter.figure(endpoints, 'endpoints')} endpoints`}
      >
        <SegmentedControl
          aria-label="Basis of the figures"
          data={[...basisChoices]}
          value={basis}
          onChange={putBasisInForce}
        />
        <Button leftSection={<IconPrinter size={14} stroke={1.75} />} onClick={() => goTo('/reports')}>
          Print summary
        </Button>
      </PageHead>
      <CostAgainstPrice basis={basis} />
      <KeyFigures basis={basis} />
      <SpiralStrip />
      <div className={classes.room}>
        <div className={classes.columns}>
          <Findings />
          <LeverageByRole />
          <ReactiveHours />
        </div>
      </div>
    </>
  );
}
