import { rhemTrend } from '@shared/engine/rhem/rhem-trend';
import { useMemo } from 'react';
import { AppLink } from '../../components/AppLink';
import { RhemTrendChart } from '../../components/RhemTrendChart';
import { useAnalysis } from '../../lib/use-analysis';
import { AssumedRhem } from './AssumedRhem';

/** At most this many months are drawn: a year and the month it is compared with. */
const monthsShown = 13;

/** Reactive hours per seat: measured month by month where time is recorded, else what the assumed value means. */
export function ReactiveHours() {
  const { company, analysis } = useAnalysis();
  const points = useMemo(
    () => rhemTrend(company, analysis.assumptions).slice(-monthsShown),
    [company, analysis.assumptions],
  );
  if (analysis.rhem.source === 'assumed' || points.length === 0) return <AssumedRhem />;
  return (
    <RhemTrendChart points={points} height={392} monthLabels={4} link={<AppLink href="/rhem">RHEM page</AppLink>} />
  );
}
