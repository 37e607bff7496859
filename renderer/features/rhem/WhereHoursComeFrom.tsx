import { SegmentedControl } from '@mantine/core';
import type { RhemBreakdown } from '@shared/engine/rhem/rhem-breakdown';
import { useState } from 'react';
import { Section } from '../../components/Section';
import { useFormatter } from '../../lib/use-company';
import { ByClient } from './ByClient';
import { ByPerson } from './ByPerson';
import { ByWork } from './ByWork';
import classes from './RhemTable.module.css';

const views = { client: ByClient, work: ByWork, person: ByPerson } as const;
type View = keyof typeof views;

const choices: readonly { readonly value: View; readonly label: string }[] = [
  { value: 'client', label: 'Clients' },
  { value: 'work', label: 'Kinds of work' },
  { value: 'person', label: 'People' },
];

/** The recorded reactive hours by client, kind of work or person; each view adds up to the same. */
export function WhereHoursComeFrom({ breakdown }: { readonly breakdown: RhemBreakdown }) {
  const [view, setView] = useState<View>('client');
  const formatter = useFormatter();
  const Table = views[view];
  return (
    <Section
      title="Where the hours come from"
      note={
        <span className={classes.keys}>
          <span>logged under Support</span>
          <span data-part="hidden">hidden elsewhere</span>
        </span>
      }
      aside={
        <SegmentedControl
          aria-label="Reactive hours by"
          data={[...choices]}
          value={view}
          onChange={(value) => setView(value as View)}
        />
      }
    >
      <Table breakdown={breakdown} />
      {breakdown.formerClientHours > 0 && (
        <p className={classes.note}>
          Another {formatter.figure(breakdown.formerClientHours, 'hours')} hours a month went to clients that are no
          longer active; like their seats, they count in no figure.
        </p>
      )}
    </Section>
  );
}
