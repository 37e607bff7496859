import type { Unit } from '@shared/engine/figure';
import { useFormatter } from '../lib/use-company';

interface DeltaProps {
  readonly value: number | null;
  readonly unit: Unit;
  /** Which direction is good; null where neither is. */
  readonly better: 'up' | 'down' | null;
}

/** A signed difference, tinted by better or worse, not by up or down. */
export function Delta({ value, unit, better }: DeltaProps) {
  const formatter = useFormatter();
  const isBetter = value !== null && value !== 0 && better !== null && (better === 'up') === value > 0;
  const tone = value === null || value === 0 || better === null ? 'mid' : isBetter ? 'good' : 'bad';
  return (
    <span className={tone} style={{ fontWeight: 500 }}>
      {formatter.figure(value, unit, { signed: true })}
    </span>
  );
}
