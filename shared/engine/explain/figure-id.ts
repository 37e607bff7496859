import type { DeliveryArea, SeatArea } from '../../domain/areas';
import type { MicroBasisName } from '../analysis';

export const totalsFigures = [
  'activeClients',
  'seats',
  'endpoints',
  'mrr',
  'orr',
  'nrr',
  'aisp',
  'averageMrrPerClient',
] as const;
export const areaCostFigures = ['labor', 'tools', 'total', 'people'] as const;
export const microFigures = [
  'total',
  'grossMargin',
  'requiredPrice',
  'offeredPrice',
  'grossMarginAtOffered',
  'outside',
  'outsidePeople',
] as const;
export const tieOutFigures = ['actualLessModeled', 'actualLessGuideline'] as const;
export const gutCheckFigures = ['tools', 'labor', 'total', 'requiredPrice', 'difference'] as const;
export const macroFigures = [
  'basis',
  'leverage',
  'people',
  'peopleAtGuideline',
  'peopleAtMetrics',
  'room',
  'ceiling',
] as const;
export const rhemFigures = [
  'trueHours',
  'reportedHours',
  'hiddenHours',
  'true',
  'reported',
  'hidden',
  'hiddenPriceEffect',
  'seatsPerTechnician',
  'supportLeverage',
  'maxForMargin',
  'maxForLeverage',
  'alignmentShare',
] as const;
export const clientFigures = [
  'seats',
  'endpoints',
  'mrr',
  'price',
  'cost',
  'costPerSeat',
  'support',
  'central',
  'tools',
  'tam',
  'vcio',
  'outside',
  'supportPerSeat',
  'centralPerSeat',
  'toolsPerSeat',
  'tamPerSeat',
  'vcioPerSeat',
  'outsidePerSeat',
  'margin',
  'requiredPrice',
  'breakEven',
  'rhem',
  'annualValue',
] as const;
export const toolFigures = ['monthly', 'perSeat'] as const;
export const workFigures = ['hours', 'rhem', 'priceEffect'] as const;

export type TotalsFigure = (typeof totalsFigures)[number];
export type AreaCostFigure = (typeof areaCostFigures)[number];
export type MicroFigure = (typeof microFigures)[number];
export type TieOutRow = SeatArea | 'outside' | 'total';
export type TieOutFigure = (typeof tieOutFigures)[number];
export type GutCheckFigure = (typeof gutCheckFigures)[number];
export type MacroFigure = (typeof macroFigures)[number];
export type RhemFigure = (typeof rhemFigures)[number];
export type ClientFigure = (typeof clientFigures)[number];
export type ToolFigure = (typeof toolFigures)[number];
export type WorkFigure = (typeof workFigures)[number];

/** The name of every figure that can explain itself. A name outside this type does not compile. */
export type FigureId =
  | `totals.${TotalsFigure}`
  | `micro.${MicroBasisName}.${SeatArea}.${AreaCostFigure}`
  | `micro.${MicroBasisName}.${MicroFigure}`
  | `tieOut.${TieOutRow}.${TieOutFigure}`
  | 'tieOut.absoluteGap'
  | `gutCheck.${GutCheckFigure}`
  | `macro.${DeliveryArea}.${MacroFigure}`
  | 'serviceEmployees'
  | 'serviceRevenuePerEmployee'
  | `rhem.${RhemFigure}`
  | `client.${string}.${ClientFigure}`
  | `tool.${string}.${ToolFigure}`
  | `work.${string}.${WorkFigure}`
  | `member.${string}.loadedMonthly`;
