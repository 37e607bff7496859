import type { Figure } from '@shared/engine/analysis';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Bullet } from '../../components/Bullet';
import { StatusTag } from '../../components/StatusTag';
import { useFormatter } from '../../lib/use-company';
import type { PriceCheck } from './check-price';
import classes from './PriceCheck.module.css';

/** What the five numbers say: cost, margin and price, then what one technician carries, then a calmer desk. */
export function PriceAnswer({ check }: { readonly check: PriceCheck }) {
  const { analysis } = check;
  const reason = analysis.missing['micro.actual.totalCentsPerSeat'];
  if (reason && analysis.micro.actual.totalCentsPerSeat === null) {
    return <p className={classes.reason}>{reason.message}</p>;
  }
  return (
    <div aria-live="polite">
      <Verdict check={check} />
      <CostAndPrice check={check} />
      <TechnicianLoad check={check} />
      <CalmerDesk check={check} />
    </div>
  );
}

function Verdict({ check: { analysis, targetGrossMargin } }: { readonly check: PriceCheck }) {
  const formatter = useFormatter();
  const { totalCentsPerSeat, grossMargin } = analysis.micro.actual;
  const target = formatter.figure(targetGrossMargin, 'rate', { exact: true });
  const reached = grossMargin !== null && grossMargin >= targetGrossMargin;
  return (
    <p className={classes.verdict}>
      <span>
        A seat costs <b>{formatter.figure(totalCentsPerSeat, 'centsPerSeat')}</b>, its gross margin is{' '}
        <b>{formatter.figure(grossMargin, 'rate')}</b>
      </span>
      {grossMargin !== null && (
        <StatusTag tone={reached ? 'good' : 'bad'} icon={reached ? IconCheck : IconAlertTriangle}>
          {reached ? `reaches ${target}` : `under ${target}`}
        </StatusTag>
      )}
    </p>
  );
}

function CostAndPrice({ check: { analysis, targetGrossMargin } }: { readonly check: PriceCheck }) {
  const formatter = useFormatter();
  const { requiredPriceCents, offeredPriceCents, grossMarginAtOffered } = analysis.micro.actual;
  const target = formatter.figure(targetGrossMargin, 'rate', { exact: true });
  return (
    <dl className={classes.figures}>
      <AnswerRow label={`Price for ${target}`} note="exactly">
        {formatter.figure(requiredPriceCents, 'centsPerSeat')}
      </AnswerRow>
      <AnswerRow
        label="Price to offer"
        note={`rounded up, ${formatter.figure(grossMarginAtOffered, 'rate')} margin`}
        strong
      >
        {formatter.figure(offeredPriceCents, 'wholeCents')}
      </AnswerRow>
    </dl>
  );
}

function TechnicianLoad({ check: { analysis, supportGuidelineCents } }: { readonly check: PriceCheck }) {
  const formatter = useFormatter();
  const { seatsPerTechnician, supportLeverageCents } = analysis.rhem;
  const guideline = formatter.figure(supportGuidelineCents, 'cents');
  const leverage = formatter.figure(supportLeverageCents, 'cents');
  const tone = leverageTone(supportLeverageCents, supportGuidelineCents);
  return (
    <dl className={classes.figures}>
      <AnswerRow label="Seats one technician carries" note="at your reactive hours">
        {formatter.figure(seatsPerTechnician, 'seats')}
      </AnswerRow>
      <AnswerRow
        label="Support leverage"
        note={`a month for one technician, guideline ${guideline}`}
        extra={
          supportLeverageCents !== null && (
            <Bullet
              value={supportLeverageCents}
              target={supportGuidelineCents}
              max={Math.max(supportLeverageCents, supportGuidelineCents) * 1.1}
              tone={tone}
              label={`Support leverage ${leverage} against the guideline ${guideline}`}
            />
          )
        }
      >
        {leverage}
      </AnswerRow>
    </dl>
  );
}

function CalmerDesk({ check: { analysis, calmer } }: { readonly check: PriceCheck }) {
  const formatter = useFormatter();
  if (calmer === null) {
    return <p className={classes.calmer}>Your desk is calm already: there is little left to win in reactive hours.</p>;
  }
  const { rhem, micro } = calmer.analysis;
  const savedCents = difference(analysis.micro.modeled.totalCentsPerSeat, micro.modeled.totalCentsPerSeat);
  const cheaperCents = difference(analysis.micro.modeled.requiredPriceCents, micro.modeled.requiredPriceCents);
  return (
    <p className={classes.calmer}>
      With <b>{formatter.figure(calmer.rhem, 'hoursPerSeat')}</b> reactive hours a seat, a technician carries{' '}
      <b>{formatter.figure(rhem.seatsPerTechnician, 'seats')}</b> seats and{' '}
      <b>{formatter.figure(rhem.supportLeverageCents, 'cents')}</b> a month; a seat takes{' '}
      <b>{formatter.figure(savedCents, 'centsPerSeat')}</b> less support, worth{' '}
      <b>{formatter.figure(cheaperCents, 'centsPerSeat')}</b> of its price.
    </p>
  );
}

interface AnswerRowProps {
  readonly label: string;
  readonly note: string;
  readonly strong?: boolean;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

function AnswerRow({ label, note, strong = false, extra, children }: AnswerRowProps) {
  return (
    <div className={classes.row} data-strong={strong || undefined}>
      <dt>
        {label} <small>{note}</small>
        {extra}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Within 5 % under the guideline is worth a look, further under is missed. */
function leverageTone(leverageCents: Figure, guidelineCents: number): 'ok' | 'watch' | 'bad' {
  if (leverageCents === null || leverageCents >= guidelineCents) return 'ok';
  return leverageCents >= 0.95 * guidelineCents ? 'watch' : 'bad';
}

function difference(left: Figure, right: Figure): Figure {
  return left === null || right === null ? null : left - right;
}
