import type { WorkClass } from '@shared/domain/time';
import { classNames } from '@shared/engine/classification/reasons';
import classes from './ClassMark.module.css';

interface ClassMarkProps {
  readonly workClass: WorkClass;
  /** Reactive, and logged where the reported RHEM does not look. */
  readonly isHidden?: boolean;
  /** For places with little room. */
  readonly isShort?: boolean;
}

/** A class of work as a dot in its area's color and its name; hidden RHEM has a ring and says so. */
export function ClassMark({ workClass, isHidden = false, isShort = false }: ClassMarkProps) {
  const names = isShort ? shortNames : classNames;
  const hidden = isShort ? 'hidden' : 'Hidden RHEM';
  return (
    <span className={classes.mark} data-class={workClass} data-hidden={isHidden || undefined}>
      <i aria-hidden="true" />
      {isHidden ? hidden : names[workClass]}
    </span>
  );
}

const shortNames: Readonly<Record<WorkClass, string>> = { ...classNames, proserv: 'ProServ' };
