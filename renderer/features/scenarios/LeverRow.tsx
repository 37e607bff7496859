import { Switch, UnstyledButton } from '@mantine/core';
import type { Scenario } from '@shared/domain/scenario';
import type { WaterfallStep } from '@shared/engine/scenario/compare';
import { memo, type ReactNode, useState } from 'react';
import { MoneyInput, NumberField, RateInput } from '../../components/ValueInput';
import { useFormatter } from '../../lib/use-company';
import { LeverEffect } from './LeverEffect';
import classes from './LeverRow.module.css';
import { LeverSlider } from './LeverSlider';
import { type LeverStart, leverName } from './lever-list';
import { type LeverLook, leverLook, otherPriceForm, type ValuedLever } from './lever-look';
import { saveLever } from './open-scenario';
import { showMoving } from './what-if-store';

interface LeverRowProps {
  readonly scenario: Scenario;
  /** The lever as saved. */
  readonly kept: ValuedLever;
  /** The lever as it now is, on its way or at rest. */
  readonly lever: ValuedLever;
  readonly start: LeverStart;
  /** What the lever does to the margin; null while it is off. */
  readonly step: WaterfallStep | null;
  /** What stands beneath: the clients the lever is for. */
  readonly children?: ReactNode;
}

/** One lever: a sentence with its value in it, a switch, a slider, and what it does to the margin. */
export function LeverRow({ step, children, ...rest }: LeverRowProps) {
  const formatter = useFormatter();
  const look = leverLook(rest.lever, rest.start);
  const end = (value: number) =>
    look.valueKind === 'money' ? formatter.figure(value, 'cents') : endText(value, look, formatter.figure);
  return (
    <li className={classes.row} data-on={rest.lever.on || undefined}>
      <LeverControls {...rest} />
      <div className={classes.ends}>
        <span>{end(look.from)}</span>
        <LeverEffect lever={rest.lever} step={step} />
        <span>{end(look.to)}</span>
      </div>
      {children}
    </li>
  );
}

function endText(value: number, look: LeverLook, figure: ReturnType<typeof useFormatter>['figure']): string {
  if (look.valueKind === 'number') return figure(value, 'hoursPerSeat');
  return figure(value, 'rate', { exact: true, signed: look.min < 0 });
}

/** Sentence, switch and slider. They change with their own lever only, however many others move. */
const LeverControls = memo(function LeverControls({
  scenario,
  kept,
  lever,
  start,
}: Omit<LeverRowProps, 'step' | 'children'>) {
  const look = leverLook(lever, start);
  return (
    <>
      <div className={classes.top}>
        <div className={classes.sentence}>
          <span>{look.before}</span>
          <LeverValue scenario={scenario} kept={kept} lever={lever} start={start} />
          {look.after && <span>{look.after}</span>}
          {lever.kind === 'seatPrice' && start.aispCents !== null && (
            <UnstyledButton
              className={classes.other}
              onClick={() => saveLever(scenario, otherPriceForm(lever, start.aispCents ?? 0))}
            >
              {lever.change === 'percent' ? 'or set a price' : 'or by percent'}
            </UnstyledButton>
          )}
        </div>
        <Switch
          size="xs"
          checked={lever.on}
          aria-label={`Use the ${leverName(lever)} lever`}
          onChange={(event) => saveLever(scenario, { ...lever, on: event.currentTarget.checked })}
        />
      </div>
      <LeverSlider scenario={scenario} lever={lever} look={look} />
    </>
  );
});

/** The value inside the sentence. Typing shows at once; leaving the field or Enter saves, Escape puts it back. */
function LeverValue({ scenario, kept, lever, start }: Omit<LeverRowProps, 'step' | 'children'>) {
  const [typing, setTyping] = useState(false);
  const look = leverLook(typing ? kept : lever, start);
  const Input = look.valueKind === 'money' ? MoneyInput : look.valueKind === 'rate' ? RateInput : NumberField;
  return (
    <Input
      aria-label={`${look.before} (value)`}
      className={classes.value}
      value={look.value}
      min={look.min}
      max={look.max}
      onCommit={(value) => saveLever(scenario, { ...look.at(value), on: true })}
      onPreview={(value) => {
        setTyping(true);
        showMoving({ ...look.at(value), on: true });
      }}
      onPreviewEnd={() => {
        setTyping(false);
        showMoving(null);
      }}
      w={look.valueKind === 'money' ? 78 : 60}
    />
  );
}
