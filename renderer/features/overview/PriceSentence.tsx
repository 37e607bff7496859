import { Figure } from '../../components/Figure';
import type { ShownBasis } from '../../lib/basis-in-force';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './CostAgainstPrice.module.css';
import type { CostBar } from './cost-bar';

/** How the headline names its basis; actual is what a seat simply costs. */
const subjectOf: Readonly<Record<ShownBasis, string>> = {
  actual: 'A seat',
  modeled: 'At your metrics a seat',
  guideline: 'At full leverage a seat',
};

/** The headline, with figures that explain themselves, and what follows from it. */
export function PriceSentence({ basis, bar }: { readonly basis: ShownBasis; readonly bar: CostBar }) {
  return (
    <>
      <p className={classes.say}>
        {subjectOf[basis]} costs <Figure id={`micro.${basis}.total`} value={bar.costCents} unit="centsPerSeat" />
        {bar.priceCents > 0 ? (
          <>
            {' '}
            and sells for <Figure id="totals.aisp" value={bar.priceCents} unit="centsPerSeat" />.
          </>
        ) : (
          ' and has no price yet.'
        )}
      </p>
      <p className={classes.sub}>
        <Consequence basis={basis} bar={bar} />
      </p>
    </>
  );
}

function Consequence({ basis, bar }: { readonly basis: ShownBasis; readonly bar: CostBar }) {
  const formatter = useFormatter();
  const { company, analysis } = useAnalysis();
  const money = (cents: number) => formatter.figure(cents, 'centsPerSeat');
  const target = formatter.figure(company.settings.targetGrossMargin, 'rate', { exact: true });
  const { offeredPriceCents, grossMargin } = analysis.micro[basis];
  const margin = (
    <>
      You keep <b>{money(bar.priceCents - bar.costCents)}</b> of it, a gross margin of{' '}
      <Figure id={`micro.${basis}.grossMargin`} value={grossMargin} unit="rate" emphasis="quiet" />
    </>
  );
  const required = (
    <Figure id={`micro.${basis}.requiredPrice`} value={bar.requiredCents} unit="centsPerSeat" emphasis="quiet" />
  );
  const offer = (
    <Figure id={`micro.${basis}.offeredPrice`} value={offeredPriceCents} unit="wholeCents" emphasis="quiet" />
  );
  if (bar.standing === 'over' || bar.standing === 'even') {
    return (
      <>
        {margin}. The target of {target} needs a price of {required}
        {bar.standing === 'over' ? (
          <>
            , so <b>{money(bar.overCents)}</b> a seat is to spare.
          </>
        ) : (
          ': just met.'
        )}
      </>
    );
  }
  if (bar.priceCents <= 0) {
    return (
      <>
        For {target}, this cost needs a price of {required}: offer {offer}. Enter the prices with the clients’
        agreements.
      </>
    );
  }
  return (
    <>
      {bar.standing === 'loss' ? (
        <>
          Every seat loses <b>{money(bar.costCents - bar.priceCents)}</b> a month
        </>
      ) : (
        margin
      )}
      . For {target}, this cost needs a price of {required}: offer {offer}, or take{' '}
      <b>{money(bar.costCents - bar.ceilingCents)}</b> out of the cost.
    </>
  );
}
