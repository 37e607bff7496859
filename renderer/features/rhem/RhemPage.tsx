import { Button } from '@mantine/core';
import { rhemBreakdown } from '@shared/engine/rhem/rhem-breakdown';
import { rhemTrend } from '@shared/engine/rhem/rhem-trend';
import { type ReactNode, useMemo } from 'react';
import { PageHead } from '../../components/PageHead';
import { RhemTrendChart } from '../../components/RhemTrendChart';
import { goTo } from '../../lib/navigate';
import { useAnalysis } from '../../lib/use-analysis';
import { useTargetInView } from '../../lib/use-target-in-view';
import { Alignment } from './Alignment';
import { HiddenLedger } from './HiddenLedger';
import { KeyResults } from './KeyResults';
import { Ladder } from './Ladder';
import { RhemHeadline } from './RhemHeadline';
import classes from './RhemPage.module.css';
import { WhereHoursComeFrom } from './WhereHoursComeFrom';
import { WorthOfLess } from './WorthOfLess';

/** At most two years are drawn. */
const monthsShown = 24;

/** Reactive work as it really is: true, reported and hidden, where it comes from, and what less of it is worth. */
export function RhemPage() {
  useTargetInView();
  const { company, analysis } = useAnalysis();
  const { assumptions } = analysis;
  const { breakdown, points } = useMemo(
    () => ({
      breakdown: rhemBreakdown(company, assumptions),
      points: rhemTrend(company, assumptions).slice(-monthsShown),
    }),
    [company, assumptions],
  );
  return (
    <>
      <PageHead title="RHEM" note="Reactive hours per end user per month">
        <Button onClick={() => goTo('/time')}>Enter hours</Button>
        <Button onClick={() => goTo('/settings#rhem')}>Target and bands</Button>
      </PageHead>
      <div className={classes.room}>
        <RhemHeadline breakdown={breakdown} />
        {points.length > 0 ? (
          <div className={classes.top}>
            <RhemTrendChart points={points} height={300} monthLabels={12} />
            <KeyResults />
          </div>
        ) : (
          <div className={classes.two}>
            <KeyResults />
            <WorthOfLess />
          </div>
        )}
        {breakdown && (
          <>
            <Part id="where-hours-come-from">
              <WhereHoursComeFrom breakdown={breakdown} />
            </Part>
            {points.length > 0 ? (
              <div className={classes.two}>
                <HiddenLedger breakdown={breakdown} />
                <WorthOfLess />
              </div>
            ) : (
              <Part id="hidden">
                <HiddenLedger breakdown={breakdown} />
              </Part>
            )}
          </>
        )}
        <Part id="ladder">
          <Ladder />
        </Part>
        {breakdown && (
          <Part id="time-on-standards">
            <Alignment />
          </Part>
        )}
      </div>
    </>
  );
}

/** A part of the page that links can lead to. */
function Part({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <div id={id} tabIndex={-1} className={classes.part}>
      {children}
    </div>
  );
}
