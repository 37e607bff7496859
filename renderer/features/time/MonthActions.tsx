import { Button } from '@mantine/core';
import type { Company } from '@shared/domain/company';
import { timeByMonth } from '@shared/engine/time-by-month';
import { IconCopy, IconTable } from '@tabler/icons-react';
import { useFormatter } from '../../lib/use-company';
import { copyMonth } from './change-time';
import classes from './MonthStrip.module.css';

interface MonthActionsProps {
  readonly company: Company;
  readonly month: string;
  /** Whose hours are copied: everyone’s, unless someone was chosen. */
  readonly person: string;
  readonly onPasteSheet: () => void;
}

/** What starts a month quickly: the month before it, or a sheet. */
export function MonthActions({ company, month, person, onPasteSheet }: MonthActionsProps) {
  const formatter = useFormatter();
  const source = latestBefore(company, month);
  return (
    <div className={classes.actions}>
      {source && (
        <Button
          size="xs"
          leftSection={<IconCopy size={14} stroke={1.75} />}
          onClick={() => void copyMonth(company, source, month, person, formatter)}
        >
          Copy {formatter.month(source, 'short')}
        </Button>
      )}
      <Button size="xs" leftSection={<IconTable size={14} stroke={1.75} />} onClick={onPasteSheet}>
        Paste a sheet
      </Button>
    </div>
  );
}

/** The last month before this one that has time. */
function latestBefore({ time }: Company, month: string): string | null {
  const before = [...timeByMonth(time).keys()].filter((known) => known < month).sort();
  return before.at(-1) ?? null;
}
