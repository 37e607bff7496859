import { Button } from '@mantine/core';
import { addMonths } from '@shared/domain/add-months';
import type { RhemBreakdown } from '@shared/engine/rhem/rhem-breakdown';
import type { Formatter } from '@shared/format/formatter';
import { AppLink } from '../../components/AppLink';
import { Figure } from '../../components/Figure';
import { goTo } from '../../lib/navigate';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './RhemPage.module.css';

/** RHEM against its target as a sentence, then what of it is hidden and over which months it is measured. */
export function RhemHeadline({ breakdown }: { readonly breakdown: RhemBreakdown | null }) {
  const { company, analysis } = useAnalysis();
  const formatter = useFormatter();
  const { rhem, totals } = analysis;
  const target = <b>{formatter.figure(company.settings.rhemTarget, 'hoursPerSeat')}</b>;
  const figure = <Figure id="rhem.true" value={rhem.true} unit="hoursPerSeat" />;
  const verb = rhem.source === 'measured' ? 'takes' : breakdown === null ? 'is assumed to take' : 'would take';
  return (
    <>
      <p className={classes.say}>
        {totals.seats <= 0 || rhem.true === null ? (
          <>
            There are no <AppLink href="/clients">seats</AppLink> yet to measure reactive work by; the target is{' '}
            {target} hours a seat.
          </>
        ) : (
          <>
            A seat {verb} {figure} reactive hours a month; the target is {target}.
          </>
        )}
      </p>
      {breakdown === null ? (
        <Assumed />
      ) : rhem.source === 'assumed' ? (
        <p className={classes.sub}>
          The scenario sets this value. Recorded is <b>{formatter.figure(breakdown.total.true, 'hoursPerSeat')}</b>,
          measured over {monthsText(breakdown, formatter)}; what follows of clients, work and people is as recorded.
        </p>
      ) : (
        <Hidden breakdown={breakdown} />
      )}
    </>
  );
}

/** The months by name: from the first to the last where none between them is without time. */
function monthsText({ months }: RhemBreakdown, formatter: Formatter): string {
  const [first, last] = [months[0], months.at(-1)];
  if (months.length > 2 && first && last && addMonths(first, months.length - 1) === last) {
    return `${formatter.month(first)} to ${formatter.month(last)}`;
  }
  return formatter.list(months.map((month) => formatter.month(month)));
}

function Hidden({ breakdown }: { readonly breakdown: RhemBreakdown }) {
  const { analysis } = useAnalysis();
  const formatter = useFormatter();
  const { rhem } = analysis;
  const isHidden = (rhem.hiddenHours ?? 0) > 0;
  const figure = (value: number | null) => <b>{formatter.figure(value, 'hours')}</b>;
  return (
    <p className={classes.sub}>
      {!isHidden ? (
        'All of it is logged under Support: nothing hides. '
      ) : rhem.true === null ? (
        <>
          Of {figure(breakdown.total.trueHours)} reactive hours a month {figure(breakdown.total.hiddenHours)} are logged
          outside Support.{' '}
        </>
      ) : (
        <>
          Only <Figure id="rhem.reported" value={rhem.reported} unit="hoursPerSeat" emphasis="quiet" /> of it is logged
          under Support. The other <Figure id="rhem.hidden" value={rhem.hidden} unit="hoursPerSeat" emphasis="quiet" />,{' '}
          <Figure id="rhem.hiddenHours" value={rhem.hiddenHours} unit="hours" emphasis="quiet" /> hours a month, hides
          in other areas and takes{' '}
          <Figure
            id="rhem.hiddenPriceEffect"
            value={rhem.hiddenPriceEffectCents}
            unit="centsPerSeat"
            emphasis="quiet"
          />{' '}
          of every seat’s price.{' '}
        </>
      )}
      Average of {monthsText(breakdown, formatter)}.
    </p>
  );
}

/** What is in force while no time is recorded, and the two ways to a better figure. */
function Assumed() {
  return (
    <div className={classes.next}>
      <p>
        No time is recorded yet, so Support’s modeled cost and every price built on it rest on an assumption. A month of
        hours by client and kind of work shows the true value, and what hides outside Support.
      </p>
      <div>
        <Button variant="filled" onClick={() => goTo('/time')}>
          Enter hours
        </Button>
        <Button onClick={() => goTo('/settings#rhemAssumed')}>Change the assumed value</Button>
      </div>
    </div>
  );
}
