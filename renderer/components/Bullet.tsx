import classes from './Bullet.module.css';

interface BulletProps {
  readonly value: number | null;
  readonly target: number;
  /** The value at the right end of the track. */
  readonly max: number;
  readonly tone: 'ok' | 'watch' | 'bad';
  readonly label: string;
  readonly height?: number;
}

/** A bar on a track with a tick at its target. The label says the same in words. */
export function Bullet({ value, target, max, tone, label, height = 8 }: BulletProps) {
  const percent = (amount: number) => `${Math.min(100, Math.max(0, max > 0 ? (amount / max) * 100 : 0))}%`;
  return (
    <div className={classes.track} role="img" aria-label={label} style={{ height }}>
      <i data-tone={tone} style={{ width: percent(value ?? 0) }} />
      <u style={{ left: percent(target) }} />
    </div>
  );
}
