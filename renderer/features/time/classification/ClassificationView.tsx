import { Select } from '@mantine/core';
import type { Company } from '@shared/domain/company';
import { type Answers, answersFor, classify, type Question } from '@shared/engine/classification/classify';
import { classNames } from '@shared/engine/classification/reasons';
import type { ExampleTurn, WorkedExample } from '@shared/engine/classification/worked-examples';
import { useRef, useState } from 'react';
import { useTimeState } from '../time-store';
import classes from './ClassificationView.module.css';
import { DecisionChart } from './DecisionChart';
import { DecisionResult } from './DecisionResult';
import { usePlayback } from './use-playback';
import { WorkedExamples } from './WorkedExamples';

/** What the chart is asked about, and the answers so far. */
interface Asked {
  readonly kindId: string | null;
  readonly answers: Answers;
}

/** A worked example that is being replayed, or was last. */
export interface Replayed {
  readonly example: WorkedExample;
  readonly turn: ExampleTurn;
}

const somethingElse = '';

/** The decision chart: answers, the way they light up, the class with its reason, and the examples. */
export function ClassificationView({ company }: { readonly company: Company }) {
  const kindId = useTimeState((state) => state.kindId);
  const kind = company.workTypes.find(({ id }) => id === kindId) ?? null;
  const [asked, setAsked] = useState<Asked>({ kindId: null, answers: {} });
  const top = useRef<HTMLDivElement>(null);
  const [replayed, setReplayed] = useState<Replayed | null>(null);
  const isAsked = asked.kindId === (kind?.id ?? null);
  const answers = isAsked ? asked.answers : kind ? answersFor(kind.class) : {};
  const playback = usePlayback((next) => setAsked({ kindId: null, answers: next }));
  const decision = classify(answers);

  function ask(nextId: string | null): void {
    playback.stop();
    setReplayed(null);
    const next = company.workTypes.find(({ id }) => id === nextId);
    useTimeState.setState({ kindId: next?.id ?? null });
    setAsked({ kindId: next?.id ?? null, answers: next ? answersFor(next.class) : {} });
  }

  function answer(question: Question, isYes: boolean): void {
    playback.stop();
    setReplayed(null);
    setAsked({ kindId: kind?.id ?? null, answers: { ...answers, [question]: isYes } });
  }

  function replay(next: Replayed): void {
    useTimeState.setState({ kindId: null });
    setReplayed(next);
    // In a low window the chart would light up out of sight.
    top.current?.scrollIntoView({ block: 'nearest' });
    playback.play(next.turn.answers);
  }

  return (
    <div className={classes.view}>
      <div ref={top}>
        <div className={classes.ask}>
          <Select
            label="Kind of work"
            description="The chart shows how it came to its class. Change an answer to try another way."
            data={[
              { value: somethingElse, label: 'Something else' },
              ...company.workTypes.map((type) => ({
                value: type.id,
                label: `${type.name} (${classNames[type.class]})`,
              })),
            ]}
            value={kind?.id ?? somethingElse}
            searchable
            maxDropdownHeight={320}
            onChange={(value) => ask(value === somethingElse ? null : value)}
          />
        </div>
        <DecisionChart answers={answers} decision={decision} onAnswer={answer} />
      </div>
      <DecisionResult company={company} kind={kind} decision={decision} replayed={replayed} />
      <WorkedExamples company={company} replayed={replayed} onReplay={replay} />
    </div>
  );
}
