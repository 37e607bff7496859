import { SegmentedControl } from '@mantine/core';
import { PageHead } from '../../components/PageHead';
import { useAnalysis } from '../../lib/use-analysis';
import { GutCheck } from './GutCheck';
import classes from './MicroPage.module.css';
import { MicroTable } from './MicroTable';
import { type MicroView, useMicroView } from './micro-view';
import { PriceCurveSection } from './PriceCurveSection';
import { WhereBasesDiffer } from './WhereBasesDiffer';
import { WithoutSeats } from './WithoutSeats';

/** What a seat costs, area by area on every basis, why they differ, and what a price earns. */
export function MicroPage() {
  const { analysis } = useAnalysis();
  const { amounts, people } = useMicroView();
  return (
    <>
      <PageHead title="Micro" note="What a seat costs, counted from the bottom up">
        <SegmentedControl
          aria-label="Amounts"
          data={[
            { value: 'perSeat', label: 'Per seat' },
            { value: 'perMonth', label: 'Per month' },
          ]}
          value={amounts}
          onChange={(value) => useMicroView.setState({ amounts: value as MicroView['amounts'] })}
        />
        <SegmentedControl
          aria-label="Modeled people"
          data={[
            { value: 'fractional', label: 'Fractional' },
            { value: 'whole', label: 'Whole people' },
          ]}
          value={people}
          onChange={(value) => useMicroView.setState({ people: value as MicroView['people'] })}
        />
      </PageHead>
      <MicroTable />
      {analysis.totals.seats > 0 ? (
        <>
          <WhereBasesDiffer />
          <div className={classes.two}>
            <GutCheck />
            <PriceCurveSection />
          </div>
        </>
      ) : (
        <WithoutSeats />
      )}
    </>
  );
}
