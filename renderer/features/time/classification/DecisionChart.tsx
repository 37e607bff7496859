import {
  type Answers,
  classOfYes,
  type Decision,
  type Question,
  questionOrder,
} from '@shared/engine/classification/classify';
import { questionTexts } from '@shared/engine/classification/reasons';
import { useId } from 'react';
import { ClassMark } from '../ClassMark';
import classes from './DecisionChart.module.css';

interface DecisionChartProps {
  readonly answers: Answers;
  readonly decision: Decision;
  readonly onAnswer: (question: Question, isYes: boolean) => void;
}

/** The four questions in their order: a yes leads to a class, a no to the next question, four times no to RHEM. */
export function DecisionChart({ answers, decision, onAnswer }: DecisionChartProps) {
  return (
    <ol className={classes.chart} aria-label="Decision chart">
      {questionOrder.map((question, at) => (
        <QuestionRow
          key={question}
          question={question}
          number={at + 1}
          answer={decision.path.find((step) => step.question === question)?.answer ?? null}
          chosen={answers[question] ?? null}
          isNext={decision.next === question}
          onAnswer={(isYes) => onAnswer(question, isYes)}
        />
      ))}
      <li className={classes.last} data-lit={decision.class === 'rhem' || undefined}>
        <span className={classes.end} data-lit={decision.class === 'rhem' || undefined}>
          <ClassMark workClass="rhem" />
        </span>
        <span className={classes.help}>Included in the fee and none of the four: always RHEM.</span>
      </li>
    </ol>
  );
}

interface QuestionRowProps {
  readonly question: Question;
  readonly number: number;
  /** The answer on the way through the chart; null where the way does not come by. */
  readonly answer: boolean | null;
  /** The answer as given, also behind the end of the way. */
  readonly chosen: boolean | null;
  readonly isNext: boolean;
  readonly onAnswer: (isYes: boolean) => void;
}

function QuestionRow({ question, number, answer, chosen, isNext, onAnswer }: QuestionRowProps) {
  const name = useId();
  const { asks, help } = questionTexts[question];
  const isReached = answer !== null || isNext;
  return (
    <li className={classes.row}>
      <fieldset
        className={classes.question}
        disabled={!isReached}
        data-lit={answer !== null || undefined}
        data-next={isNext || undefined}
      >
        <legend>
          <span className={classes.number}>{number}</span> {asks}
        </legend>
        <p className={classes.help}>{help}</p>
        <div className={classes.answers}>
          {[true, false].map((isYes) => (
            <label key={String(isYes)} data-chosen={(isReached && chosen === isYes) || undefined}>
              <input
                type="radio"
                name={name}
                checked={isReached && chosen === isYes}
                onChange={() => onAnswer(isYes)}
              />
              {isYes ? 'Yes' : 'No'}
            </label>
          ))}
        </div>
      </fieldset>
      <Arrow direction="right" isLit={answer === true} />
      <span className={classes.end} data-lit={answer === true || undefined}>
        <ClassMark workClass={classOfYes[question]} />
      </span>
      <Arrow direction="down" isLit={answer === false} />
    </li>
  );
}

/** The line of an answer, with its word on it. */
function Arrow({ direction, isLit }: { readonly direction: 'right' | 'down'; readonly isLit: boolean }) {
  const isRight = direction === 'right';
  return (
    <svg
      className={classes.arrow}
      data-direction={direction}
      data-lit={isLit || undefined}
      width={isRight ? 84 : 64}
      height={isRight ? 24 : 26}
      aria-hidden="true"
    >
      <path d={isRight ? 'M2 12H76' : 'M24 0V20'} />
      <path d={isRight ? 'M71 7L77 12L71 17' : 'M19 15L24 21L29 15'} />
      <text x={isRight ? 38 : 34} y={isRight ? 8 : 13} textAnchor={isRight ? 'middle' : 'start'}>
        {isRight ? 'Yes' : 'No'}
      </text>
    </svg>
  );
}
