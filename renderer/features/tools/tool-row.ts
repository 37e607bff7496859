import type { Company } from '@shared/domain/company';
import type { Tool } from '@shared/domain/tool';
import { seatAreaOfTool, type ToolDrivers, toolCount, toolDrivers, toolMonthlyCents } from '@shared/engine/tool-cost';
import { allocationNames } from '../../components/area-names';

/** A tool as the grid shows it: as entered, and what it comes to a month. */
export interface ToolRow {
  readonly id: string;
  readonly entity: Tool;
  readonly count: number;
  readonly monthlyCents: number;
  /** Null where the tool is no part of a seat's cost, or there are no seats. */
  readonly centsPerSeat: number | null;
  /** What is missing for the tool to count, or null. */
  readonly missing: string | null;
}

/** Rows of all tools; counted over `figures`, the company of the scenario in force. */
export function toolRows(company: Company, figures: Company): ToolRow[] {
  const drivers = toolDrivers(figures);
  const inForce = new Map(figures.tools.map((tool) => [tool.id, tool]));
  return company.tools.map((entity) => {
    const tool = inForce.get(entity.id) ?? entity;
    const count = toolCount(tool, drivers);
    const monthlyCents = toolMonthlyCents(tool, drivers);
    const { seats } = drivers.counts;
    return {
      id: entity.id,
      entity,
      count,
      monthlyCents,
      centsPerSeat: seatAreaOfTool(tool) !== null && seats > 0 ? monthlyCents / seats : null,
      missing: missingOf(tool, count, drivers),
    };
  });
}

function missingOf(tool: Tool, count: number, { counts }: ToolDrivers): string | null {
  if (tool.unitCostCents === 0 && tool.minimumMonthlyCents === 0) return 'costs nothing yet: enter its unit cost';
  if (count > 0) return null;
  if (tool.unit === 'technician') {
    return tool.area === 'business'
      ? 'counts no one: nobody is on the team'
      : `counts no one: nobody works in ${allocationNames[tool.area]}`;
  }
  if (counts.clients.length === 0) return 'counts no one: no active client';
  if (tool.clientIds !== null) return 'counts no one: none of its clients is active with seats';
  return tool.unit === 'endpoint' ? 'counts nothing: no endpoints' : 'counts no one: no seats';
}
