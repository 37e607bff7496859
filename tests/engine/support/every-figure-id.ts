import type { Company } from '@shared/domain/company';
import { microBases } from '@shared/engine/analysis';
import {
  areaCostFigures,
  clientFigures,
  type FigureId,
  gutCheckFigures,
  macroFigures,
  microFigures,
  rhemFigures,
  tieOutFigures,
  toolFigures,
  totalsFigures,
  workFigures,
} from '@shared/engine/explain/figure-id';

const seatAreas = ['support', 'central', 'tam', 'vcio'] as const;

/** Every figure of a company that can explain itself. */
export function everyFigureId(company: Company): FigureId[] {
  const active = company.clients.filter((client) => client.status === 'active');
  return [
    ...totalsFigures.map((figure) => `totals.${figure}` as const),
    ...microBases.flatMap((basis) => [
      ...microFigures.map((figure) => `micro.${basis}.${figure}` as const),
      ...seatAreas.flatMap((area) => areaCostFigures.map((figure) => `micro.${basis}.${area}.${figure}` as const)),
    ]),
    ...[...seatAreas, 'outside' as const, 'total' as const].flatMap((row) =>
      tieOutFigures.map((figure) => `tieOut.${row}.${figure}` as const),
    ),
    'tieOut.absoluteGap',
    ...gutCheckFigures.map((figure) => `gutCheck.${figure}` as const),
    ...[...seatAreas, 'proserv' as const].flatMap((area) =>
      macroFigures.map((figure) => `macro.${area}.${figure}` as const),
    ),
    'serviceEmployees',
    'serviceRevenuePerEmployee',
    ...rhemFigures.map((figure) => `rhem.${figure}` as const),
    ...active.flatMap((client) => clientFigures.map((figure) => `client.${client.id}.${figure}` as const)),
    ...company.tools.flatMap((tool) => toolFigures.map((figure) => `tool.${tool.id}.${figure}` as const)),
    ...company.workTypes.flatMap((type) => workFigures.map((figure) => `work.${type.id}.${figure}` as const)),
    ...company.team.map((member) => `member.${member.id}.loadedMonthly` as const),
  ];
}
