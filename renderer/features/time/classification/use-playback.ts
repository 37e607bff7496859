import { useReducedMotion } from '@mantine/hooks';
import { type Answers, questionOrder } from '@shared/engine/classification/classify';
import { useEffect, useRef } from 'react';

/** How long each answer stands before the next one follows. */
const stepMs = 550;

/** Gives answers one after the other, so that the way through the chart can be watched; at once where motion is not wanted. */
export function usePlayback(show: (answers: Answers) => void) {
  const isStill = useReducedMotion();
  const timers = useRef<number[]>([]);

  function stop(): void {
    for (const timer of timers.current) clearTimeout(timer);
    timers.current = [];
  }

  function play(answers: Answers): void {
    stop();
    if (isStill) {
      show(answers);
      return;
    }
    const answered = questionOrder.filter((question) => answers[question] !== undefined);
    show({});
    timers.current = answered.map((_question, at) => {
      const shown = Object.fromEntries(answered.slice(0, at + 1).map((question) => [question, answers[question]]));
      return window.setTimeout(() => show(shown), stepMs * (at + 1));
    });
  }

  useEffect(() => () => timers.current.forEach(clearTimeout), []);
  return { play, stop };
}
