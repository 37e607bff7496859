import type { PlanOutcome } from '@shared/engine/scenario/plan-outcome';
import { Delta } from '../../components/Delta';
import { useFormatter } from '../../lib/use-company';
import classes from './PlanBar.module.css';
import { clientsText } from './plan-words';

interface PlanBarProps {
  readonly count: number;
  readonly outcome: PlanOutcome;
  readonly onShow: () => void;
}

/** The plan in one line at the foot of the window, while the table has scrolled the plan itself out of sight. */
export function PlanBar({ count, outcome, onShow }: PlanBarProps) {
  const formatter = useFormatter();
  const { figures } = outcome.comparison;
  const margin = figures.find(({ id }) => id === 'grossMargin');
  const profit = figures.find(({ id }) => id === 'annualGrossProfitCents');
  return (
    <section className={classes.bar} aria-label="Plan in short">
      <b>Plan for {clientsText(count, formatter)}</b>
      <span>
        gross margin {formatter.figure(margin?.baseline ?? null, 'rate')} →{' '}
        <b>{formatter.figure(margin?.scenario ?? null, 'rate')}</b>
      </span>
      <span>
        gross profit <Delta value={profit?.difference ?? null} unit="cents" better="up" /> a year
      </span>
      <button type="button" onClick={onShow}>
        Show the plan
      </button>
    </section>
  );
}
