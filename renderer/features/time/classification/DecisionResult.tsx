import { Button } from '@mantine/core';
import type { Company } from '@shared/domain/company';
import type { WorkType } from '@shared/domain/time';
import { analyze } from '@shared/engine/analyze';
import type { ChartClass, Decision } from '@shared/engine/classification/classify';
import { classNames, isHidden, reasonForWorkType, reasonOf } from '@shared/engine/classification/reasons';
import { useMemo } from 'react';
import { useToday } from '../../../lib/use-analysis';
import { useFormatter } from '../../../lib/use-company';
import { ClassMark } from '../ClassMark';
import { applyClass } from '../change-kinds';
import type { Replayed } from './ClassificationView';
import classes from './ClassificationView.module.css';

interface DecisionResultProps {
  readonly company: Company;
  readonly kind: WorkType | null;
  readonly decision: Decision;
  readonly replayed: Replayed | null;
}

/** The class the answers lead to, why, what it would change, and the one click that gives it to the kind of work. */
export function DecisionResult({ company, kind, decision, replayed }: DecisionResultProps) {
  return (
    <section className={classes.result} aria-label="What it is">
      <p className={classes.about}>
        {replayed ? `${replayed.example.title}: ${lower(replayed.turn.when)}` : (kind?.name ?? 'Something else')}
      </p>
      <div aria-live="polite">
        {decision.class === null ? (
          <Open kind={kind} />
        ) : (
          <Found workClass={decision.class} kind={kind} replayed={replayed} />
        )}
      </div>
      {decision.class !== null && kind && <Apply company={company} kind={kind} workClass={decision.class} />}
    </section>
  );
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function Open({ kind }: { readonly kind: WorkType | null }) {
  return (
    <>
      <p className={classes.class}>Not decided yet</p>
      <p className={classes.reason}>
        {kind?.class === 'internal'
          ? `${reasonOf('internal')} The chart is for work done for clients; answer it if this is.`
          : 'Answer the next question. The first yes decides; four times no is RHEM.'}
      </p>
    </>
  );
}

interface FoundProps {
  readonly workClass: ChartClass;
  readonly kind: WorkType | null;
  readonly replayed: Replayed | null;
}

function Found({ workClass, kind, replayed }: FoundProps) {
  const classed = kind && { ...kind, class: workClass };
  return (
    <>
      <p className={classes.class}>
        <ClassMark workClass={workClass} />
      </p>
      <p className={classes.reason}>{classed ? reasonForWorkType(classed) : reasonOf(workClass)}</p>
      {replayed && <p className={classes.reason}>{replayed.turn.lesson}</p>}
    </>
  );
}

interface ApplyProps {
  readonly company: Company;
  readonly kind: WorkType;
  readonly workClass: ChartClass;
}

function Apply({ company, kind, workClass }: ApplyProps) {
  if (kind.class === workClass) {
    return (
      <p className={classes.settled}>
        This is the class {kind.name} has{isHidden(kind) ? ', hidden where it is logged' : ''}.
      </p>
    );
  }
  return (
    <>
      <Effect company={company} kind={kind} workClass={workClass} />
      <Button variant="filled" fullWidth onClick={() => applyClass(kind, workClass)}>
        Make it {classNames[workClass]}
      </Button>
      <p className={classes.settled}>
        It is {classNames[kind.class]} now. All its hours change class, past months too; one step to undo.
      </p>
    </>
  );
}

function Effect({ company, kind, workClass }: ApplyProps) {
  const formatter = useFormatter();
  const { analysis } = useToday();
  const after = useMemo(() => {
    const workTypes = company.workTypes.map((type) => (type === kind ? { ...type, class: workClass } : type));
    return analyze({ ...company, workTypes }).rhem;
  }, [company, kind, workClass]);
  const before = analysis.rhem;
  if (before.source === 'assumed') return null;
  const rows = [
    { name: 'RHEM, true', from: before.true, to: after.true, unit: 'hoursPerSeat' },
    { name: 'RHEM, reported', from: before.reported, to: after.reported, unit: 'hoursPerSeat' },
    {
      name: 'Hidden in the price, a seat',
      from: before.hiddenPriceEffectCents,
      to: after.hiddenPriceEffectCents,
      unit: 'centsPerSeat',
    },
  ] as const;
  return (
    <table className={classes.effect}>
      <caption className="visually-hidden">What the class changes</caption>
      <tbody>
        {rows.map(({ name, from, to, unit }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="num">
              {formatter.figure(from, unit)} → <b>{formatter.figure(to, unit)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
