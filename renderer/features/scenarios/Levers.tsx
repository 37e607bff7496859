import type { Lever, Scenario } from '@shared/domain/scenario';
import { chosenClientIds } from '@shared/engine/scenario/chosen-clients';
import type { Comparison } from '@shared/engine/scenario/compare';
import { useMemo } from 'react';
import { Section } from '../../components/Section';
import { ChosenClients } from './ChosenClients';
import { LeverRow } from './LeverRow';
import { isForChosen, type LeverStart, leverRows } from './lever-list';
import { isValued } from './lever-look';
import { useChosenStart } from './use-chosen-start';
import { ValuelessLeverRow } from './ValuelessLeverRow';
import classes from './WhatIfPage.module.css';
import { useWhatIfStore } from './what-if-store';

interface LeversProps {
  readonly scenario: Scenario;
  readonly start: LeverStart;
  readonly comparison: Comparison;
}

/** The levers of the scenario, each a sentence; those with a value have a slider. */
export function Levers({ scenario, start, comparison }: LeversProps) {
  const moving = useWhatIfStore((state) => state.moving);
  const rows = useMemo(() => leverRows(scenario.levers, start), [scenario.levers, start]);
  const chosenStart = useChosenStart(start);
  const shown = rows.map(({ key, lever }) => ({ key, kept: lever, lever: moving?.id === lever.id ? moving : lever }));
  const inUse = shown.filter(({ lever }) => lever.on).length;
  const stepOf = (lever: Lever) => comparison.waterfall.find((step) => step.lever.id === lever.id) ?? null;
  return (
    <Section title="Levers" note={`${inUse} of ${shown.length} in use`}>
      <ul className={classes.levers}>
        {shown.map(({ key, kept, lever }) =>
          isValued(lever) && isValued(kept) ? (
            <LeverRow
              key={key}
              scenario={scenario}
              kept={kept}
              lever={lever}
              start={chosenStart(chosenClientIds(lever))}
              step={stepOf(lever)}
            >
              {isForChosen(lever) && <ChosenClients scenario={scenario} lever={lever} />}
            </LeverRow>
          ) : isValued(lever) ? null : (
            <ValuelessLeverRow key={key} scenario={scenario} lever={lever} step={stepOf(lever)} />
          ),
        )}
      </ul>
    </Section>
  );
}
