import type { Lever } from '@shared/domain/scenario';
import { type ComparedFigure, compareScenario, type KeyFigureId } from '@shared/engine/scenario/compare';
import { useMemo } from 'react';
import { useCompany } from '../../lib/use-company';
import type { LeverStart } from './lever-list';
import { useWhatIfStore } from './what-if-store';

/** The scenario beside today, computed once per change of a lever, the company or the basis. */
export function useComparison(levers: readonly Lever[]) {
  const company = useCompany();
  const basis = useWhatIfStore((state) => state.basis);
  return useMemo(() => compareScenario(company, levers, basis), [company, levers, basis]);
}

/** What levers start from, as of today: no scenario moves it. */
export function useLeverStart(): LeverStart {
  const company = useCompany();
  return useMemo(() => {
    const { figures } = compareScenario(company, []);
    return {
      aispCents: baselineOf(figures, 'aispCents'),
      rhem: baselineOf(figures, 'rhem'),
      targetGrossMargin: company.settings.targetGrossMargin,
    };
  }, [company]);
}

/** One figure of a comparison. */
export function comparedFigure(figures: readonly ComparedFigure[], id: KeyFigureId): ComparedFigure {
  const figure = figures.find((compared) => compared.id === id);
  if (!figure) throw new Error(`No figure ${id} is compared.`);
  return figure;
}

function baselineOf(figures: readonly ComparedFigure[], id: KeyFigureId): number | null {
  return comparedFigure(figures, id).baseline;
}
