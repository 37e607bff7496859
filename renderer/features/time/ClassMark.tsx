import type { WorkClass } from '@shared/domain/time';
import { classNames } from '@shared/engine/classification/reasons';
import classes from './ClassMark.module.css';

interface ClassMarkProps {
  readonly workClass: WorkClass;
  /** Reactive, and logged where the reported RHEM does not look. */
  readonly isHidden?: boolean;
}

/** A class of work as a dot in its area's color and its name; hidden RHEM has a ring and says so. */
export function ClassMark({ workClass, isHidden = false }: ClassMarkProps) {
  return (
    <span className={classes.mark} data-class={workClass} data-hidden={isHidden || undefined}>
      <i aria-hidden="true" />
      {isHidden ? 'hidden RHEM' : shortNames[workClass]}
    </span>
  );
}

const shortNames: Readonly<Record<WorkClass, string>> = { ...classNames, proserv: 'Prof. services' };
