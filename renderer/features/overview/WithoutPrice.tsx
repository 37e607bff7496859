import { Button } from '@mantine/core';
import { Figure } from '../../components/Figure';
import { ImportCompanyButton } from '../../components/ImportCompanyButton';
import { putBasisInForce, type ShownBasis } from '../../lib/basis-in-force';
import { goTo } from '../../lib/navigate';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './CostAgainstPrice.module.css';

const pageNames: Readonly<Record<string, string>> = {
  '/clients': 'Go to Clients',
  '/team': 'Go to Team',
  '/tools': 'Go to Tools',
};

/** In place of the bar where a figure of it is missing: what will stand here, why it does not, and the way out. */
export function WithoutPrice({ basis }: { readonly basis: ShownBasis }) {
  const { analysis } = useAnalysis();
  const formatter = useFormatter();
  const { aispCents, seats } = analysis.totals;
  const reason = analysis.missing[`micro.${basis}.totalCentsPerSeat`] ??
    analysis.missing['totals.aispCents'] ?? {
      message: 'Neither a price nor a cost is entered yet. Add tools, people and the clients’ prices.',
      href: '/clients',
    };
  const modeledCents = analysis.micro.modeled.totalCentsPerSeat;
  const modeledHelps = basis === 'actual' && modeledCents !== null && aispCents !== null;
  return (
    <>
      <p className={classes.say}>
        {aispCents !== null && aispCents > 0 ? (
          <>
            A seat sells for <Figure id="totals.aisp" value={aispCents} unit="centsPerSeat" />. What it costs is open.
          </>
        ) : (
          'What a seat costs and must sell for will stand here.'
        )}
      </p>
      <p className={classes.sub}>
        {reason.message}
        {modeledHelps && (
          <>
            {' '}
            At your metrics it should cost <b>{formatter.figure(modeledCents, 'centsPerSeat')}</b>.
          </>
        )}
      </p>
      <div className={classes.actions}>
        <Button variant="filled" onClick={() => goTo(reason.href)}>
          {pageNames[reason.href] ?? 'Mend it'}
        </Button>
        {modeledHelps ? (
          <Button onClick={() => putBasisInForce('modeled')}>Show the modeled basis</Button>
        ) : (
          seats <= 0 && <ImportCompanyButton />
        )}
      </div>
      <div className={classes.blank}>cost by area · gross margin · price</div>
    </>
  );
}
