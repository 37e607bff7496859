import type { DeliveryArea } from '@shared/domain/areas';
import { AppLink } from '../../components/AppLink';
import { Figure } from '../../components/Figure';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './MacroTable.module.css';

/** Differences below half a cent do not show. */
const leastShownCents = 0.5;

/** Two cells: the labor a seat costs in an area as entered, and the most it may cost at the guideline. */
export function LaborAgainstCeiling({ area }: { readonly area: DeliveryArea }) {
  const { analysis } = useAnalysis();
  const formatter = useFormatter();
  if (area === 'proserv') {
    return (
      <td colSpan={2} className={classes.apart}>
        <span className="dim">billed apart from the seat</span>
      </td>
    );
  }
  const labor = analysis.micro.actual.areas[area].laborCentsPerSeat;
  const ceiling = analysis.macro.areas[area].ceilingCentsPerSeat;
  const over = labor === null || ceiling === null ? null : labor - ceiling;
  const reason = analysis.missing[`micro.actual.areas.${area}.laborCentsPerSeat`];
  return (
    <>
      <td className={classes.cell}>
        <Figure id={`micro.actual.${area}.labor`} value={labor} unit="centsPerSeat" emphasis="quiet" />
        {labor === null && reason && (
          <small>
            <AppLink href={reason.href} aria-label={`why: ${reason.message}`}>
              why
            </AppLink>
          </small>
        )}
        {over !== null && over >= leastShownCents && (
          <small>
            <span className="watch">{formatter.figure(over, 'centsPerSeat')} over</span>
          </small>
        )}
        {over !== null && over < leastShownCents && (
          <small>
            {over > -leastShownCents ? 'at its ceiling' : `${formatter.figure(-over, 'centsPerSeat')} under`}
          </small>
        )}
      </td>
      <td className={classes.cell}>
        <Figure id={`macro.${area}.ceiling`} value={ceiling} unit="centsPerSeat" emphasis="quiet" />
      </td>
    </>
  );
}
