import type { ComparedFigure } from '@shared/engine/scenario/compare';
import { Figure } from '../../components/Figure';
import { useFormatter } from '../../lib/use-company';
import { explainedAs } from './compared-rows';
import type { ExplainedColumn } from './SideBySide';
import type { WhatIfBasis } from './what-if-store';

interface ComparedValueProps {
  readonly figure: ComparedFigure;
  readonly side: 'today' | 'scenario';
  readonly basis: WhatIfBasis;
  readonly explained: ExplainedColumn;
}

/** A figure of one column; it explains itself where its column holds what the other pages show now. */
export function ComparedValue({ figure, side, basis, explained }: ComparedValueProps) {
  const formatter = useFormatter();
  const value = side === 'today' ? figure.baseline : figure.scenario;
  const id = explained === side ? explainedAs(figure.id, basis) : null;
  if (id === null) return formatter.figure(value, figure.unit);
  return <Figure id={id} value={value} unit={figure.unit} />;
}
