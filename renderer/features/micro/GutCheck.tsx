import type { FigureId } from '@shared/engine/explain/figure-id';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { AppLink } from '../../components/AppLink';
import { Figure } from '../../components/Figure';
import { PhraseText } from '../../components/PhraseText';
import { Section } from '../../components/Section';
import { StatusTag } from '../../components/StatusTag';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './GutCheck.module.css';

/** The owner's back-of-envelope, step by step, against the modeled cost. */
export function GutCheck() {
  const { company, analysis } = useAnalysis();
  const formatter = useFormatter();
  const { gutCheck, totals } = analysis;
  const money = (cents: number | null) => formatter.figure(cents, 'centsPerSeat');
  return (
    <Section title="Gut check" aside={<WithinTag />} className={classes.root}>
      <p className={classes.lead}>The back-of-envelope sum against the model.</p>
      <dl className={classes.steps}>
        <Step
          name="Tools"
          id="gutCheck.tools"
          cents={gutCheck.toolsCentsPerSeat}
          note={<Division cents={gutCheck.toolsCentsPerSeat} />}
        />
        <Step
          name="Labor of managed roles"
          id="gutCheck.labor"
          cents={gutCheck.laborCentsPerSeat}
          note={<Division cents={gutCheck.laborCentsPerSeat} />}
        />
        <Step name="Together" id="gutCheck.total" cents={gutCheck.totalCentsPerSeat} sum />
        <Step name="Modeled cost per seat" id="micro.modeled.total" cents={analysis.micro.modeled.totalCentsPerSeat} />
        <Step name="Difference" id="gutCheck.difference" cents={gutCheck.differenceCents} signed />
      </dl>
      {gutCheck.requiredPriceCents === null ? (
        <Missing />
      ) : (
        <>
          <div className={classes.result}>
            <span>
              {money(gutCheck.totalCentsPerSeat)} ×{' '}
              {formatter.figure(1 / (1 - company.settings.targetGrossMargin), 'factor')} gives a price of
            </span>
            <Figure id="gutCheck.requiredPrice" value={gutCheck.requiredPriceCents} unit="centsPerSeat" />
          </div>
          <div className={classes.after}>
            {totals.aispCents !== null && <p>Today’s price is {money(totals.aispCents)}.</p>}
            {gutCheck.withinTolerance === false && gutCheck.causes.length > 0 && <p>Likeliest causes:</p>}
            {gutCheck.causes.map((cause) => (
              <p key={cause.template + JSON.stringify(cause.figures)}>
                <PhraseText phrase={cause} strong={false} />
              </p>
            ))}
          </div>
        </>
      )}
    </Section>
  );
}

function WithinTag() {
  const { company, analysis } = useAnalysis();
  const formatter = useFormatter();
  const { withinTolerance } = analysis.gutCheck;
  const tolerance = formatter.figure(company.settings.gutCheckToleranceCents, 'centsPerSeat');
  if (withinTolerance === null) return null;
  return withinTolerance ? (
    <StatusTag tone="good" icon={IconCheck}>
      within {tolerance}
    </StatusTag>
  ) : (
    <StatusTag tone="watch" icon={IconMinus}>
      more than {tolerance} apart
    </StatusTag>
  );
}

interface StepProps {
  readonly name: string;
  readonly id: FigureId;
  readonly cents: number | null;
  readonly note?: ReactNode;
  readonly sum?: boolean;
  readonly signed?: boolean;
}

function Step({ name, id, cents, note, sum, signed = false }: StepProps) {
  return (
    <>
      <dt data-sum={sum}>
        {name}
        {note}
      </dt>
      <dd data-sum={sum} data-strong={sum || signed || undefined}>
        <Figure id={id} value={cents} unit="centsPerSeat" format={{ signed }} emphasis="quiet" />
      </dd>
    </>
  );
}

/** The division a step stands for: what it comes to a month, by seats. */
function Division({ cents }: { readonly cents: number | null }) {
  const { analysis } = useAnalysis();
  const formatter = useFormatter();
  const { seats } = analysis.totals;
  if (cents === null) return null;
  return (
    <small>
      {formatter.figure(cents * seats, 'cents')} ÷ {formatter.figure(seats, 'seats')} seats
    </small>
  );
}

function Missing() {
  const { analysis } = useAnalysis();
  const reason = analysis.missing['gutCheck.requiredPriceCents'];
  if (!reason) return null;
  return (
    <p className={classes.missing}>
      {reason.message} <AppLink href={reason.href}>Mend it</AppLink>
    </p>
  );
}
