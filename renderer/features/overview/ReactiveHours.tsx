import { summarizeTime } from '@shared/engine/recorded-time';
import { useMemo } from 'react';
import { useAnalysis } from '../../lib/use-analysis';
import { AssumedRhem } from './AssumedRhem';
import { RhemTrendChart } from './RhemTrendChart';
import { endingIn, rhemTrend } from './rhem-trend';

/** At most this many months are drawn: a year and the month it is compared with. */
const monthsShown = 13;

/** Reactive hours per seat: measured month by month where time is recorded, else what the assumed value means. */
export function ReactiveHours() {
  const { company, analysis } = useAnalysis();
  const { rhem } = analysis;
  const points = useMemo(
    () =>
      rhemTrend({
        months: summarizeTime(company.time, company.workTypes),
        asOf: company.asOf,
        activeClientIds: new Set(analysis.clients.map(({ id }) => id)),
        seats: analysis.totals.seats,
        windowMonths: company.settings.rhemWindowMonths,
      }).slice(-monthsShown),
    [company, analysis],
  );
  if (rhem.source === 'assumed' || points.length === 0) return <AssumedRhem />;
  return <RhemTrendChart points={endingIn(points, rhem.true)} />;
}
