import classes from './RhemTable.module.css';

interface SplitBarProps {
  readonly reported: number;
  readonly hidden: number;
  /** What the whole bar stands for. */
  readonly max: number;
  readonly target?: number;
  /** A stand-in, drawn quietly. */
  readonly isAssumed?: boolean;
}

/** A small bar of reported and hidden hours, with a tick at the target. The figures stand beside it in words. */
export function SplitBar({ reported, hidden, max, target, isAssumed = false }: SplitBarProps) {
  const percent = (amount: number) => `${max > 0 ? Math.min(100, Math.max(0, (amount / max) * 100)) : 0}%`;
  return (
    <div className={classes.split} aria-hidden="true">
      <i data-part={isAssumed ? 'assumed' : 'reported'} style={{ width: percent(reported) }} />
      <i data-part="hidden" style={{ width: percent(hidden) }} />
      {target !== undefined && target <= max && <u style={{ left: percent(target) }} />}
    </div>
  );
}
