import type { ClientAnalysis } from '@shared/engine/analysis';
import type { ReactNode } from 'react';
import { Section } from '../../components/Section';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './ClientPanel.module.css';
import { fixesOf } from './fixes';

/** Noise, price and size: what each would do to the margin and be worth a year. */
export function WhatWouldFixIt({ analysis }: { readonly analysis: ClientAnalysis }) {
  const formatter = useFormatter();
  const { settings } = useAnalysis().company;
  const fixes = fixesOf(analysis, settings);
  const margins = (after: number | null) =>
    `margin ${formatter.figure(analysis.grossMargin, 'rate')} → ${formatter.figure(after, 'rate')}`;
  const year = (cents: number) => (
    <b>
      {formatter.figure(cents, 'cents')}
      <small>a year</small>
    </b>
  );
  const target = formatter.figure(settings.targetGrossMargin, 'rate');
  if (analysis.verdict === 'keep') {
    return (
      <Section title="What would fix it">
        <p className={classes.nothing}>Nothing to mend: the margin is at its target of {target}.</p>
      </Section>
    );
  }
  return (
    <Section title="What would fix it">
      <ul className={classes.fixes}>
        {fixes.noise && (
          <Fix
            what={`Noise down to ${formatter.figure(settings.rhemTarget, 'hoursPerSeat')}`}
            detail={margins(fixes.noise.marginAfter)}
          >
            {year(fixes.noise.annualCents)}
          </Fix>
        )}
        {fixes.price && (
          <Fix
            what={`Price up to ${formatter.figure(fixes.price.priceCents, 'wholeCents')}, from ${formatter.figure(analysis.priceCents === null ? null : Math.round(analysis.priceCents), 'wholeCents')}`}
            detail={margins(fixes.price.marginAfter)}
          >
            {year(fixes.price.annualCents)}
          </Fix>
        )}
        <Fix what="More seats at this price" detail={sizeDetail(fixes, analysis, formatter.figure)}>
          {fixes.breakEvenSeats === null ? (
            <b className="dim">—</b>
          ) : (
            <b>
              {formatter.figure(Math.ceil(fixes.breakEvenSeats - 1e-9), 'seats')}
              <small>seats</small>
            </b>
          )}
        </Fix>
      </ul>
    </Section>
  );
}

function Fix({
  what,
  detail,
  children,
}: {
  readonly what: string;
  readonly detail: string;
  readonly children: ReactNode;
}) {
  return (
    <li>
      <span>
        {what}
        <small>{detail}</small>
      </span>
      {children}
    </li>
  );
}

function sizeDetail(
  { breakEvenSeats, variableShare }: ReturnType<typeof fixesOf>,
  { seats }: ClientAnalysis,
  write: (value: number | null, unit: 'rate' | 'seats') => string,
): string {
  if (breakEvenSeats !== null) return `reaches the target from that size, it has ${write(seats, 'seats')}`;
  if (variableShare === null) return 'can’t be told without a price';
  return `no size breaks even: a seat alone costs ${write(variableShare, 'rate')}`;
}
