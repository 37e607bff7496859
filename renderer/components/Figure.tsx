import { Popover, UnstyledButton } from '@mantine/core';
import type { FigureId } from '@shared/engine/explain/figure-id';
import type { Unit } from '@shared/engine/figure';
import type { FormatOptions } from '@shared/format/formatter';
import { useState } from 'react';
import { useFormatter } from '../lib/use-company';
import { ExplanationPanel } from './ExplanationPanel';
import { explanationRoom } from './explanation-room';
import classes from './Figure.module.css';

interface FigureProps {
  readonly id: FigureId;
  readonly value: number | null;
  readonly unit: Unit;
  readonly format?: FormatOptions;
  /** `result` shows the dotted underline always, `quiet` on hover and focus only. */
  readonly emphasis?: 'result' | 'quiet';
}

/** A number that explains itself: opens its formula, its inputs with values, and where to edit them. */
export function Figure({ id, value, unit, format, emphasis = 'result' }: FigureProps) {
  const [opened, setOpened] = useState(false);
  const formatter = useFormatter();
  const text = formatter.figure(value, unit, format);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      width={340}
      position="bottom"
      middlewares={explanationRoom}
      withArrow
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.figure}
          data-emphasis={emphasis}
          aria-label={`${text}, explain`}
          onClick={(event) => {
            event.stopPropagation();
            setOpened((was) => !was);
          }}
        >
          {text}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p={0} className={classes.dropdown} onClick={(event) => event.stopPropagation()}>
        {opened && <ExplanationPanel id={id} onClose={() => setOpened(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}
