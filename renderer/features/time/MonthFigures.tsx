import { CloseButton, Popover, UnstyledButton } from '@mantine/core';
import type { Company } from '@shared/domain/company';
import type { RhemOfOneMonth } from '@shared/engine/rhem-of-month';
import type { Formatter } from '@shared/format/formatter';
import { type ReactNode, useState } from 'react';
import { AppLink } from '../../components/AppLink';
import { useFormatter } from '../../lib/use-company';
import classes from './MonthFigures.module.css';

interface MonthFiguresProps {
  readonly company: Company;
  readonly month: string;
  /** Null where the month has no time. */
  readonly rhem: RhemOfOneMonth | null;
}

interface ExplainedLine {
  readonly label: string;
  readonly value: string;
  readonly href?: string;
}

interface MonthFigure {
  readonly name: string;
  readonly value: string;
  readonly note: ReactNode;
  readonly tone?: 'watch' | 'bad';
  readonly formula: string;
  readonly lines: readonly ExplainedLine[];
}

/** What the month comes to; each figure opens to the sum behind it. */
export function MonthFigures({ company, month, rhem }: MonthFiguresProps) {
  const formatter = useFormatter();
  if (rhem === null) {
    return (
      <p className={classes.nothing}>
        No time in {formatter.month(month)} yet. RHEM averages the last {company.settings.rhemWindowMonths} months that
        have time, so a month without any changes nothing.
      </p>
    );
  }
  return (
    <dl className={classes.strip} aria-label={`What ${formatter.month(month)} comes to`}>
      {figuresOf(company, rhem, formatter).map((figure) => (
        <div key={figure.name}>
          <dt>{figure.name}</dt>
          <dd className={classes.value} data-tone={figure.tone}>
            <ExplainedFigure figure={figure} />
          </dd>
          <dd className={classes.note}>{figure.note}</dd>
        </div>
      ))}
    </dl>
  );
}

function ExplainedFigure({ figure }: { readonly figure: MonthFigure }) {
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <Popover opened={opened} onChange={setOpened} width={320} position="bottom-start" withArrow trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.figure}
          aria-label={`${figure.name}: ${figure.value}, explain`}
          onClick={() => setOpened((was) => !was)}
        >
          {figure.value}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p={0} className={classes.dropdown ?? ''}>
        <div className={classes.head}>
          <span>{figure.name}</span>
          <b>{figure.value}</b>
          <CloseButton size="sm" aria-label="Close" onClick={close} />
        </div>
        <p className={classes.formula}>{figure.formula}</p>
        <ul className={classes.lines}>
          {figure.lines.map(({ label, value, href }) => (
            <li key={label}>
              <span>{label}</span>
              <b>{value}</b>
              {href && (
                <AppLink href={href} aria-label={`Edit ${label}`} onClick={close}>
                  edit
                </AppLink>
              )}
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}

function figuresOf(company: Company, rhem: RhemOfOneMonth, formatter: Formatter): MonthFigure[] {
  const { figure } = formatter;
  const hours = (value: number) => figure(value, 'hoursPerSeat');
  const perSeat = (value: number | null) => figure(value, 'hoursPerSeat', { exact: true });
  const seats: ExplainedLine = { label: 'Seats, as of today', value: figure(rhem.seats, 'seats'), href: '/clients' };
  const reactive: ExplainedLine = { label: 'Reactive hours', value: hours(rhem.trueHours) };
  const reported: ExplainedLine = { label: 'Logged under Support', value: hours(rhem.reportedHours) };
  const hidden: ExplainedLine = { label: 'Logged elsewhere', value: hours(rhem.hiddenHours) };
  const noSeats = rhem.seats > 0 ? null : <AppLink href="/clients">needs seats</AppLink>;
  return [
    {
      name: 'All hours',
      value: hours(rhem.allHours),
      note:
        rhem.hoursLeftOut > 0 ? `${hours(rhem.hoursLeftOut)} more of clients not active` : 'everyone’s, of every kind',
      formula: 'Every hour of active clients and of no client.',
      lines: [
        reactive,
        { label: 'Other work', value: hours(rhem.allHours - rhem.trueHours) },
        { label: 'Left out: clients not active', value: hours(rhem.hoursLeftOut) },
      ],
    },
    {
      name: 'Reactive hours',
      value: hours(rhem.trueHours),
      note: `${figure(rhem.allHours > 0 ? rhem.trueHours / rhem.allHours : null, 'rate')} of all hours`,
      formula: 'Hours of every kind of work that is RHEM, wherever it was logged.',
      lines: [reported, hidden],
    },
    {
      name: 'RHEM of the month',
      value: figure(rhem.true, 'hoursPerSeat'),
      note: noSeats ?? `target ${figure(company.settings.rhemTarget, 'hoursPerSeat')}`,
      ...toneOf(rhem.true, company),
      formula: 'Reactive hours ÷ seats.',
      lines: [
        reactive,
        seats,
        { label: 'Exactly', value: perSeat(rhem.true) },
        { label: 'Target', value: figure(company.settings.rhemTarget, 'hoursPerSeat'), href: '/settings#rhem' },
      ],
    },
    {
      name: 'Reported',
      value: figure(rhem.reported, 'hoursPerSeat'),
      note: noSeats ?? 'if only Support is looked at',
      formula: 'Reactive hours logged under Support ÷ seats.',
      lines: [reported, seats, { label: 'Exactly', value: perSeat(rhem.reported) }],
    },
    {
      name: 'Hidden share',
      value: figure(rhem.hiddenShare, 'rate'),
      note: rhem.hiddenHours > 0 ? `${hours(rhem.hiddenHours)} hours logged elsewhere` : 'nothing is hidden',
      formula: 'Reactive hours logged outside Support ÷ all reactive hours.',
      lines: [hidden, reactive],
    },
    {
      name: 'On site for standards',
      value: figure(rhem.alignmentShare, 'rate'),
      note:
        rhem.alignmentShare === null
          ? 'no TAM time on site'
          : `at least ${figure(company.settings.tamAlignmentShareMin, 'rate', { exact: true })}`,
      ...(rhem.alignmentShare !== null && rhem.alignmentShare < company.settings.tamAlignmentShareMin
        ? { tone: 'watch' as const }
        : {}),
      formula: 'On-site hours of Alignment that went into standards ÷ all its on-site hours.',
      lines: [
        { label: 'Standards and alignment', value: hours(rhem.alignedHours) },
        { label: 'All on site', value: hours(rhem.onsiteHours) },
        {
          label: 'At least',
          value: figure(company.settings.tamAlignmentShareMin, 'rate', { exact: true }),
          href: '/settings#rhem',
        },
      ],
    },
  ];
}

function toneOf(rhem: number | null, { settings }: Company): { readonly tone?: 'watch' | 'bad' } {
  const [, good, watch] = settings.rhemBands;
  if (rhem === null || rhem <= good) return {};
  return { tone: rhem <= watch ? 'watch' : 'bad' };
}
