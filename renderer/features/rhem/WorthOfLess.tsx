import { ActionIcon } from '@mantine/core';
import { supportHourCents } from '@shared/engine/rhem';
import { worthOfLess } from '@shared/engine/rhem/worth-of-less';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Section } from '../../components/Section';
import { NumberField } from '../../components/ValueInput';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './WorthOfLess.module.css';

const [step, least, most] = [0.01, 0.01, 1];

/** A step further, without the float noise of adding hundredths. */
function stepped(value: number, by: number): number {
  return Math.min(most, Math.max(least, Math.round((value + by) * 100) / 100));
}

/** What so many fewer reactive hours a seat are worth in price, margin, people and money. */
export function WorthOfLess() {
  const { company, analysis } = useAnalysis();
  const formatter = useFormatter();
  const [asked, setAsked] = useState(0.05);
  const worth = worthOfLess(asked, analysis, company.settings);
  const hours = (value: number | null) => formatter.figure(value, 'hoursPerSeat');
  if (worth.less === null) return null;
  const isAll = worth.less < asked;
  return (
    <Section title={`What ${hours(asked)} less is worth`} note="modeled basis">
      <div className={classes.stepper}>
        <label htmlFor="less-rhem">Fewer reactive hours a seat</label>
        <ActionIcon
          variant="default"
          aria-label="Fewer"
          disabled={asked <= least}
          onClick={() => setAsked(stepped(asked, -step))}
        >
          <IconMinus size={14} stroke={1.75} />
        </ActionIcon>
        <NumberField id="less-rhem" value={asked} min={least} max={most} onCommit={setAsked} w={64} />
        <ActionIcon
          variant="default"
          aria-label="More"
          disabled={asked >= most}
          onClick={() => setAsked(stepped(asked, step))}
        >
          <IconPlus size={14} stroke={1.75} />
        </ActionIcon>
      </div>
      <dl className={classes.list} aria-live="polite">
        <Line label="Price a seat needs" unit="lower">
          {formatter.figure(worth.priceCents, 'centsPerSeat')}
        </Line>
        <Line label="Gross margin at today’s price" unit="higher">
          {formatter.figure(worth.margin, 'points')}
        </Line>
        <Line label="Support people" unit="freed">
          {formatter.figure(worth.people, 'people')}
        </Line>
        <Line label="Support labor" unit="a year">
          {formatter.figure(worth.annualCents, 'cents')}
        </Line>
        <Line label="Seats a technician looks after" unit={`at ${hours(worth.rhem)}`}>
          {formatter.figure(worth.seatsPerTechnician, 'endpoints')}
        </Line>
      </dl>
      <p className={classes.how}>
        {isAll && `There are only ${hours(worth.less)} to save. `}
        {hours(worth.less)} × {formatter.figure(supportHourCents(company.settings), 'centsPerSeat')} a Support hour ÷ (1
        − {formatter.figure(company.settings.targetGrossMargin, 'rate', { exact: true })}). Freed time is worth money
        once it carries new seats or nobody is hired for it.
      </p>
    </Section>
  );
}

function Line({
  label,
  unit,
  children,
}: {
  readonly label: string;
  readonly unit: string;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {children} <span className="dim small">{unit}</span>
      </dd>
    </div>
  );
}
