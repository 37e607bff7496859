import { ActionIcon } from '@mantine/core';
import { addMonths } from '@shared/domain/add-months';
import type { Company } from '@shared/domain/company';
import { deliveryAreaOrder } from '@shared/engine/areas';
import { type MonthOfTime, summarizeTime } from '@shared/engine/recorded-time';
import type { Formatter } from '@shared/format/formatter';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useFormatter } from '../../lib/use-company';
import classes from './MonthStrip.module.css';

interface MonthStripProps {
  readonly company: Company;
  readonly month: string;
  readonly onMonth: (month: string) => void;
}

const shownMonths = 13;

/** The months in a row, each with a bar of its hours: the reactive part below, the rest above. */
export function MonthStrip({ company, month, onMonth }: MonthStripProps) {
  const formatter = useFormatter();
  const { time, workTypes, asOf } = company;
  const bars = useMemo(() => monthBars(summarizeTime(time, workTypes), month, asOf), [time, workTypes, month, asOf]);
  const most = Math.max(1, ...bars.map(({ allHours }) => allHours));
  return (
    <fieldset className={classes.strip}>
      <legend className="visually-hidden">Month</legend>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={26}
        aria-label="The month before"
        onClick={() => onMonth(addMonths(month, -1))}
      >
        <IconChevronLeft size={14} stroke={1.75} />
      </ActionIcon>
      <div className={classes.months}>
        {bars.map((bar) => (
          <button
            key={bar.month}
            type="button"
            className={classes.month}
            aria-pressed={bar.month === month}
            title={`${formatter.month(bar.month)}: ${hoursOf(bar, formatter)}`}
            onClick={() => onMonth(bar.month)}
          >
            <span className={classes.well} aria-hidden="true">
              <i
                className={classes.other}
                style={{ height: `${((bar.allHours - bar.reactiveHours) / most) * 100}%` }}
              />
              <i className={classes.reactive} style={{ height: `${(bar.reactiveHours / most) * 100}%` }} />
            </span>
            <span className={classes.name} data-empty={bar.allHours === 0 || undefined}>
              {shortMonth(bar.month, formatter)}
            </span>
            <span className="visually-hidden"> {barText(bar, formatter)}</span>
          </button>
        ))}
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={26}
        aria-label="The month after"
        onClick={() => onMonth(addMonths(month, 1))}
      >
        <IconChevronRight size={14} stroke={1.75} />
      </ActionIcon>
    </fieldset>
  );
}

interface MonthBar {
  readonly month: string;
  readonly allHours: number;
  readonly reactiveHours: number;
}

/** The months up to the company's, or around the shown one where that lies elsewhere. */
function monthBars(sums: readonly MonthOfTime[], month: string, asOf: string): MonthBar[] {
  const oldest = addMonths(asOf, 1 - shownMonths);
  const last = month > asOf ? month : month < oldest ? addMonths(month, shownMonths - 1) : asOf;
  const byMonth = new Map(sums.map((sum) => [sum.month, sum]));
  return Array.from({ length: shownMonths }, (_, at) => {
    const shown = addMonths(last, at + 1 - shownMonths);
    const known = byMonth.get(shown);
    return { month: shown, allHours: known?.allHours ?? 0, reactiveHours: known ? reactiveHours(known) : 0 };
  });
}

function reactiveHours({ clients }: MonthOfTime): number {
  return clients.reduce((sum, { reactive }) => sum + deliveryAreaOrder.reduce((of, area) => of + reactive[area], 0), 0);
}

function hoursOf({ allHours, reactiveHours: reactive }: MonthBar, formatter: Formatter): string {
  if (allHours === 0) return 'no time';
  return `${formatter.figure(allHours, 'hours')} hours, ${formatter.figure(reactive, 'hours')} of them reactive`;
}

/** What follows the name of the month for those who do not see the bar. */
function barText(bar: MonthBar, formatter: Formatter): string {
  return `${bar.month.slice(0, 4)}: ${hoursOf(bar, formatter)}`;
}

function shortMonth(month: string, formatter: Formatter): string {
  return formatter.month(month, 'short').replace(month.slice(0, 4), '').trim();
}
