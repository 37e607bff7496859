import { Switch } from '@mantine/core';
import type { Lever, Scenario } from '@shared/domain/scenario';
import type { WaterfallStep } from '@shared/engine/scenario/compare';
import { ChosenClients } from './ChosenClients';
import { LeverEffect } from './LeverEffect';
import classes from './LeverRow.module.css';
import { leverName } from './lever-list';
import { type ValuedLever, valuelessSentence } from './lever-look';
import { saveLever } from './open-scenario';

interface ValuelessLeverRowProps {
  readonly scenario: Scenario;
  readonly lever: Exclude<Lever, ValuedLever>;
  readonly step: WaterfallStep | null;
}

/** A lever that is on or off and nothing between: a sentence, its clients, a switch, what it does to the margin. */
export function ValuelessLeverRow({ scenario, lever, step }: ValuelessLeverRowProps) {
  return (
    <li className={classes.row} data-on={lever.on || undefined}>
      <div className={classes.top}>
        <div className={classes.sentence}>{valuelessSentence(lever)}</div>
        <Switch
          size="xs"
          checked={lever.on}
          aria-label={`Use the ${leverName(lever)} lever`}
          onChange={(event) => saveLever(scenario, { ...lever, on: event.currentTarget.checked })}
        />
      </div>
      <div className={classes.ends}>
        <span />
        <LeverEffect lever={lever} step={step} />
        <span />
      </div>
      <ChosenClients scenario={scenario} lever={lever} />
    </li>
  );
}
