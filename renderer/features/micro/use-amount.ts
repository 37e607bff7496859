import type { Unit } from '@shared/engine/figure';
import { useAnalysis } from '../../lib/use-analysis';
import { useMicroView } from './micro-view';

/** A per-seat amount as the page shows amounts: per seat to the cent, or a month in whole units. */
export interface ShownAmount {
  readonly value: number | null;
  readonly unit: Unit;
}

/** Turns cents a seat into what the page's switch asks for. */
export function useAmount(): (centsPerSeat: number | null) => ShownAmount {
  const { analysis } = useAnalysis();
  const perMonth = useMicroView(({ amounts }) => amounts === 'perMonth');
  const { seats } = analysis.totals;
  return (centsPerSeat) =>
    perMonth
      ? { value: centsPerSeat === null ? null : centsPerSeat * seats, unit: 'cents' }
      : { value: centsPerSeat, unit: 'centsPerSeat' };
}
