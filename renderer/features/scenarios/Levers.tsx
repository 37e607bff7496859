import type { Scenario } from '@shared/domain/scenario';
import type { Comparison } from '@shared/engine/scenario/compare';
import { useMemo } from 'react';
import { Section } from '../../components/Section';
import { LeverRow } from './LeverRow';
import { type LeverStart, leverRows } from './lever-list';
import classes from './WhatIfPage.module.css';
import { useWhatIfStore } from './what-if-store';

interface LeversProps {
  readonly scenario: Scenario;
  readonly start: LeverStart;
  readonly comparison: Comparison;
}

/** The levers of the scenario, each a sentence with a slider. */
export function Levers({ scenario, start, comparison }: LeversProps) {
  const moving = useWhatIfStore((state) => state.moving);
  const rows = useMemo(() => leverRows(scenario.levers, start), [scenario.levers, start]);
  const shown = rows.map(({ key, lever }) => ({ key, kept: lever, lever: moving?.id === lever.id ? moving : lever }));
  const inUse = shown.filter(({ lever }) => lever.on).length;
  return (
    <Section title="Levers" note={`${inUse} of ${shown.length} in use`}>
      <ul className={classes.levers}>
        {shown.map(({ key, kept, lever }) => (
          <LeverRow
            key={key}
            scenario={scenario}
            kept={kept}
            lever={lever}
            start={start}
            step={comparison.waterfall.find((step) => step.lever.id === lever.id) ?? null}
          />
        ))}
      </ul>
    </Section>
  );
}
