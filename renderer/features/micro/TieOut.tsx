import type { FigureId } from '@shared/engine/explain/figure-id';
import { Figure } from '../../components/Figure';
import { useFormatter } from '../../lib/use-company';
import classes from './TieOut.module.css';
import { useAmount } from './use-amount';

interface TieOutProps {
  readonly gapCents: number | null;
  readonly guidelineGapCents: number | null;
  /** The gap that fills half of the axis, in cents. */
  readonly scale: number;
  readonly hot: boolean;
  /** Explains the gap; null where the gap is to whole people, which has no explanation of its own. */
  readonly id: FigureId | null;
}

/** Differences below half a cent do not show. */
const leastShownCents = 0.5;

/** A bar to the left or right of zero with the amount, and the gap to the guideline under it. */
export function TieOut({ gapCents, guidelineGapCents, scale, hot, id }: TieOutProps) {
  const formatter = useFormatter();
  const amount = useAmount();
  const gap = amount(gapCents);
  const toGuideline = amount(guidelineGapCents);
  const half = gapCents === null ? 0 : (Math.abs(gapCents) / scale) * 50;
  const isSame = isNothing(gapCents) && isNothing(guidelineGapCents);
  return (
    <div className={classes.root}>
      <span className={classes.axis} aria-hidden="true">
        {half > 0 && (
          <i
            data-hot={hot || undefined}
            style={{ [gapCents !== null && gapCents > 0 ? 'left' : 'right']: '50%', width: `${half}%` }}
          />
        )}
      </span>
      <span className={classes.text}>
        <b>
          {id ? (
            <Figure id={id} value={gap.value} unit={gap.unit} format={{ signed: true }} emphasis="quiet" />
          ) : (
            formatter.figure(gap.value, gap.unit, { signed: true })
          )}
        </b>
        {gapCents !== null && (
          <small>
            {isSame
              ? 'same in all three'
              : `vs guideline ${formatter.figure(toGuideline.value, toGuideline.unit, { signed: true })}`}
          </small>
        )}
      </span>
    </div>
  );
}

function isNothing(cents: number | null): boolean {
  return cents !== null && Math.abs(cents) < leastShownCents;
}
