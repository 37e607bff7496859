import type { FigureId } from '@shared/engine/explain/figure-id';
import type { KeyFigureId } from '@shared/engine/scenario/compare';
import type { WhatIfBasis } from './what-if-store';

/** The figures of the comparison, in the order of the page. */
export const comparedRows: readonly KeyFigureId[] = [
  'aispCents',
  'costCentsPerSeat',
  'requiredPriceCents',
  'offeredPriceCents',
  'rhem',
  'seatsPerTechnician',
  'supportLeverageCents',
  'mrrCents',
  'annualGrossProfitCents',
  'seats',
  'supportPeople',
  'tamPeople',
];

/** Where a compared figure is explained; null for those that no page explains. */
export function explainedAs(id: KeyFigureId, basis: WhatIfBasis): FigureId | null {
  switch (id) {
    case 'aispCents':
      return 'totals.aisp';
    case 'costCentsPerSeat':
      return `micro.${basis}.total`;
    case 'requiredPriceCents':
      return `micro.${basis}.requiredPrice`;
    case 'offeredPriceCents':
      return `micro.${basis}.offeredPrice`;
    case 'grossMargin':
      return `micro.${basis}.grossMargin`;
    case 'rhem':
      return 'rhem.true';
    case 'seatsPerTechnician':
      return 'rhem.seatsPerTechnician';
    case 'supportLeverageCents':
      return 'rhem.supportLeverage';
    case 'mrrCents':
      return 'totals.mrr';
    case 'seats':
      return 'totals.seats';
    case 'supportPeople':
      return 'macro.support.peopleAtMetrics';
    case 'tamPeople':
      return 'macro.tam.peopleAtMetrics';
    default:
      return null;
  }
}
