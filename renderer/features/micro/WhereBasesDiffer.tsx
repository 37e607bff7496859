import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './MicroTable.module.css';
import { less } from './micro-table';

/** Differences below half a cent do not show. */
const leastShownCents = 0.5;

/** Why two pages may show two costs: they lead with different bases. */
export function WhereBasesDiffer() {
  const { analysis } = useAnalysis();
  const formatter = useFormatter();
  const actual = analysis.micro.actual.totalCentsPerSeat;
  const modeled = analysis.micro.modeled.totalCentsPerSeat;
  const gap = less(actual, modeled);
  if (gap !== null && Math.abs(gap) < leastShownCents) return null;
  const cost = (cents: number | null) => formatter.figure(cents, 'centsPerSeat');
  return (
    <p className={classes.note}>
      {actual === null
        ? 'Overview leads with actual, which needs people on the team'
        : `Overview leads with actual, ${cost(actual)}`}
      . What-if and client profitability use modeled, {cost(modeled)}: only there do reactive hours move the cost before
      anyone is hired or leaves.
    </p>
  );
}
