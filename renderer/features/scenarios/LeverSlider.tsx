import { Slider } from '@mantine/core';
import type { Scenario } from '@shared/domain/scenario';
import { useRef } from 'react';
import { writeValue } from '../../components/write-value';
import { useFormatter } from '../../lib/use-company';
import classes from './LeverRow.module.css';
import type { LeverLook, ValuedLever } from './lever-look';
import { saveLever } from './open-scenario';
import { showMoving, useWhatIfStore } from './what-if-store';

interface LeverSliderProps {
  readonly scenario: Scenario;
  readonly lever: ValuedLever;
  readonly look: LeverLook;
}

/**
 * The slider of a lever, with a tick at today's value. Every move shows at once; letting go of the thumb or of the
 * arrow key saves, so that one drag is one step to undo.
 */
export function LeverSlider({ scenario, lever, look }: LeverSliderProps) {
  const formatter = useFormatter();
  const isDragging = useRef(false);
  const within = (value: number) => Math.min(Math.max(value, look.from), look.to);
  const saveMoved = () => {
    const { moving } = useWhatIfStore.getState();
    if (moving?.id === lever.id) saveLever(scenario, moving);
  };
  return (
    <div className={classes.slider}>
      {/* The track begins and ends 4 px inside the slider. */}
      <u
        style={{ insetInlineStart: `calc(4px + (100% - 8px) * ${(look.today - look.from) / (look.to - look.from)})` }}
      />
      <Slider
        size={4}
        thumbSize={16}
        label={null}
        min={look.from}
        max={look.to}
        step={look.step}
        value={within(look.value)}
        startPointValue={within(look.today)}
        thumbLabel={look.before}
        thumbValueText={() => writeValue(look.value, look.valueKind, formatter)}
        onChange={(value) => showMoving({ ...look.at(value), on: true })}
        onPointerDown={() => {
          isDragging.current = true;
        }}
        onChangeEnd={() => {
          if (!isDragging.current) return;
          isDragging.current = false;
          // The slider reports its last move in the next frame, after it has reported the end.
          requestAnimationFrame(saveMoved);
        }}
        onKeyUp={saveMoved}
        onBlur={saveMoved}
        classNames={{ track: classes.track, bar: classes.bar, thumb: classes.thumb }}
      />
    </div>
  );
}
