import type { LeverageStatus } from '@shared/engine/analysis';
import { deliveryAreaOrder } from '@shared/engine/areas';
import { LeverageTag } from '../../components/LeverageTag';
import { useAnalysis } from '../../lib/use-analysis';
import classes from './StatusMeanings.module.css';

const meanings: Readonly<Record<LeverageStatus, string>> = {
  good: 'a person carries the guideline or more',
  justUnder: 'at least 95% of it',
  below: 'under 95%: more people than the work supports, or too low a price',
  small: 'under it only because one person, or less, is the least there can be',
  noPeople: 'there is work and nobody allocated to it',
  noBasis: 'people are allocated, and no client brings work',
  none: 'neither people nor work',
};

const always: readonly LeverageStatus[] = ['good', 'justUnder', 'below', 'small'];

/** What the words of the status column mean: the usual ones, and any other that is in the table. */
export function StatusMeanings() {
  const { analysis } = useAnalysis();
  const present = new Set(deliveryAreaOrder.map((area) => analysis.macro.areas[area].status));
  const rest = (['noPeople', 'noBasis', 'none'] as const).filter((status) => present.has(status));
  return (
    <ul className={classes.root} aria-label="What the status words mean">
      {[...always, ...rest].map((status) => (
        <li key={status}>
          <LeverageTag status={status} /> {meanings[status]}
        </li>
      ))}
    </ul>
  );
}
