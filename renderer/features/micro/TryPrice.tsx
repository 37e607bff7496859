import { MoneyInput } from '../../components/ValueInput';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import { marginAt } from './price-curve';
import classes from './TryPrice.module.css';

interface TryPriceProps {
  readonly costCents: number;
  readonly requiredCents: number;
  readonly value: number | null;
  readonly onTry: (cents: number | null) => void;
}

/** Type a price, see its margin; nothing of the company changes. */
export function TryPrice({ costCents, requiredCents, value, onTry }: TryPriceProps) {
  const show = (cents: number) => onTry(cents > 0 ? cents : null);
  return (
    <div className={classes.root}>
      <label htmlFor="try-price">What would a price earn?</label>
      <MoneyInput
        id="try-price"
        className={classes.input}
        value={value}
        onCommit={show}
        onPreview={show}
        onClear={() => onTry(null)}
        unit="a seat"
        w={132}
      />
      <p aria-live="polite">
        {value === null ? (
          <span className="dim">Type any price; nothing is changed by it.</span>
        ) : (
          <Earned priceCents={value} costCents={costCents} requiredCents={requiredCents} />
        )}
      </p>
    </div>
  );
}

function Earned({
  priceCents,
  costCents,
  requiredCents,
}: {
  readonly priceCents: number;
  readonly costCents: number;
  readonly requiredCents: number;
}) {
  const { analysis } = useAnalysis();
  const formatter = useFormatter();
  const money = (cents: number) => formatter.figure(cents, 'centsPerSeat');
  const kept = priceCents - costCents;
  const over = priceCents - requiredCents;
  return (
    <>
      <b>{formatter.figure(marginAt(priceCents, costCents), 'rate')}</b>{' '}
      <span className="dim">
        = 1 − {money(costCents)} ÷ {money(priceCents)}
      </span>
      , {kept < 0 ? 'losing' : 'keeping'} <b>{formatter.figure(Math.abs(kept) * analysis.totals.seats, 'cents')}</b> a
      month at today’s seats; {money(Math.abs(over))} {over < 0 ? 'under' : 'over'} the price for the target.
    </>
  );
}
