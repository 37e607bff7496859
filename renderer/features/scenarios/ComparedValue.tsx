import type { FigureId } from '@shared/engine/explain/figure-id';
import type { Unit } from '@shared/engine/figure';
import type { ComparedFigure } from '@shared/engine/scenario/compare';
import { memo } from 'react';
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
  const value = side === 'today' ? figure.baseline : figure.scenario;
  return <Value id={explained === side ? explainedAs(figure.id, basis) : null} value={value} unit={figure.unit} />;
}

interface ValueProps {
  readonly id: FigureId | null;
  readonly value: number | null;
  readonly unit: Unit;
}

/** Drawn anew only where the value changes: today's column stays as it is while a lever moves. */
const Value = memo(function Value({ id, value, unit }: ValueProps) {
  const formatter = useFormatter();
  return id === null ? formatter.figure(value, unit) : <Figure id={id} value={value} unit={unit} />;
});
