import type { DeliveryArea, SeatArea } from '../../domain/areas';
import { type MicroBasisName, microBases } from '../analysis';
import { deliveryAreaOrder, seatAreaOrder } from '../areas';
import {
  type AreaCostFigure,
  areaCostFigures,
  type ClientFigure,
  clientFigures,
  type GutCheckFigure,
  gutCheckFigures,
  type MacroFigure,
  type MicroFigure,
  macroFigures,
  microFigures,
  type RhemFigure,
  rhemFigures,
  type TieOutFigure,
  type TieOutRow,
  type ToolFigure,
  type TotalsFigure,
  tieOutFigures,
  toolFigures,
  totalsFigures,
  type WorkFigure,
  workFigures,
} from './figure-id';

/** A figure's name taken apart. */
export type FigureKey =
  | { readonly kind: 'totals'; readonly figure: TotalsFigure }
  | {
      readonly kind: 'areaCost';
      readonly basis: MicroBasisName;
      readonly area: SeatArea;
      readonly figure: AreaCostFigure;
    }
  | { readonly kind: 'micro'; readonly basis: MicroBasisName; readonly figure: MicroFigure }
  | { readonly kind: 'tieOut'; readonly row: TieOutRow; readonly figure: TieOutFigure }
  | { readonly kind: 'absoluteGap' }
  | { readonly kind: 'gutCheck'; readonly figure: GutCheckFigure }
  | { readonly kind: 'macro'; readonly area: DeliveryArea; readonly figure: MacroFigure }
  | { readonly kind: 'serviceEmployees' }
  | { readonly kind: 'serviceRevenuePerEmployee' }
  | { readonly kind: 'rhem'; readonly figure: RhemFigure }
  | { readonly kind: 'client'; readonly id: string; readonly figure: ClientFigure }
  | { readonly kind: 'tool'; readonly id: string; readonly figure: ToolFigure }
  | { readonly kind: 'work'; readonly id: string; readonly figure: WorkFigure }
  | { readonly kind: 'member'; readonly id: string };

const tieOutRows = [...seatAreaOrder, 'outside', 'total'] as const satisfies readonly TieOutRow[];

function oneOf<Name extends string>(names: readonly Name[], text: string | undefined): Name | null {
  return names.find((name) => name === text) ?? null;
}

/** Takes a figure's name apart; null where it names no figure. Ids of clients, tools and people may hold dots. */
export function parseFigureId(id: string): FigureKey | null {
  const first = id.indexOf('.');
  const last = id.lastIndexOf('.');
  const group = first < 0 ? id : id.slice(0, first);
  const field = id.slice(last + 1);
  const middle = last > first ? id.slice(first + 1, last) : '';
  switch (group) {
    case 'serviceEmployees':
    case 'serviceRevenuePerEmployee':
      return first < 0 ? { kind: group } : null;
    case 'totals':
      return plain('totals', totalsFigures, middle, field);
    case 'gutCheck':
      return plain('gutCheck', gutCheckFigures, middle, field);
    case 'rhem':
      return plain('rhem', rhemFigures, middle, field);
    case 'micro':
      return parseMicro(middle, field);
    case 'tieOut':
      return parseTieOut(middle, field);
    case 'macro':
      return parseMacro(middle, field);
    default:
      return parseRow(group, middle, field);
  }
}

function plain<Kind extends 'totals' | 'gutCheck' | 'rhem', Name extends string>(
  kind: Kind,
  names: readonly Name[],
  middle: string,
  field: string,
): { readonly kind: Kind; readonly figure: Name } | null {
  const figure = oneOf(names, field);
  return figure === null || middle !== '' ? null : { kind, figure };
}

function parseMicro(middle: string, field: string): FigureKey | null {
  const [basisName, areaName, ...rest] = middle.split('.');
  const basis = oneOf(microBases, basisName);
  if (basis === null || rest.length > 0) return null;
  if (areaName === undefined) {
    const figure = oneOf(microFigures, field);
    return figure === null ? null : { kind: 'micro', basis, figure };
  }
  const area = oneOf(seatAreaOrder, areaName);
  const figure = oneOf(areaCostFigures, field);
  return area === null || figure === null ? null : { kind: 'areaCost', basis, area, figure };
}

function parseTieOut(middle: string, field: string): FigureKey | null {
  if (middle === '') return field === 'absoluteGap' ? { kind: 'absoluteGap' } : null;
  const row = oneOf(tieOutRows, middle);
  const figure = oneOf(tieOutFigures, field);
  return row === null || figure === null ? null : { kind: 'tieOut', row, figure };
}

function parseMacro(middle: string, field: string): FigureKey | null {
  const area = oneOf(deliveryAreaOrder, middle);
  const figure = oneOf(macroFigures, field);
  return area === null || figure === null ? null : { kind: 'macro', area, figure };
}

function parseRow(group: string, id: string, field: string): FigureKey | null {
  if (id === '') return null;
  if (group === 'client') {
    const figure = oneOf(clientFigures, field);
    return figure === null ? null : { kind: 'client', id, figure };
  }
  if (group === 'tool') {
    const figure = oneOf(toolFigures, field);
    return figure === null ? null : { kind: 'tool', id, figure };
  }
  if (group === 'work') {
    const figure = oneOf(workFigures, field);
    return figure === null ? null : { kind: 'work', id, figure };
  }
  return group === 'member' && field === 'loadedMonthly' ? { kind: 'member', id } : null;
}
