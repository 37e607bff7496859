import type { SeatArea } from '../domain/areas';
import type { Company } from '../domain/company';
import type { Tool } from '../domain/tool';
import { type ClientCount, type CompanyCounts, countCompany } from './company-counts';
import { type Staffing, staffingOf } from './staffing';

/** What the price of a tool is multiplied by. */
export interface ToolDrivers {
  readonly counts: CompanyCounts;
  readonly staffing: Staffing;
  /** Active clients by id. */
  readonly clientById: () => ReadonlyMap<string, ClientCount>;
}

/** Drivers from what is already counted; the index of clients is built when the first tool asks for it. */
export function toolDriversFrom(counts: CompanyCounts, staffing: Staffing): ToolDrivers {
  let index: ReadonlyMap<string, ClientCount> | undefined;
  const clientById = () => {
    index ??= new Map(counts.clients.map((count) => [count.client.id, count]));
    return index;
  };
  return { counts, staffing, clientById };
}

/** Drivers of a company, for pages that show what each tool comes to. */
export function toolDrivers(company: Company): ToolDrivers {
  return toolDriversFrom(countCompany(company), staffingOf(company));
}

/** The active clients a tool is bought for, each once; all of them where the tool names none. */
export function coveredClients(tool: Pick<Tool, 'clientIds'>, drivers: ToolDrivers): readonly ClientCount[] {
  if (tool.clientIds === null) return drivers.counts.clients;
  const index = drivers.clientById();
  const covered = new Set<ClientCount>();
  for (const id of tool.clientIds) {
    const count = index.get(id);
    if (count !== undefined) covered.add(count);
  }
  return [...covered];
}

function technicians(tool: Pick<Tool, 'area'>, staffing: Staffing): number {
  return tool.area === 'business' ? staffing.everyone : staffing.areas[tool.area].people;
}

/** How many units of a tool are paid for: weighted seats, endpoints, clients, people of its area, or one. */
export function toolCount(tool: Pick<Tool, 'unit' | 'area' | 'clientIds'>, drivers: ToolDrivers): number {
  switch (tool.unit) {
    case 'flat':
      return 1;
    case 'technician':
      return technicians(tool, drivers.staffing);
    case 'client':
      return coveredClients(tool, drivers).length;
    case 'seat':
      if (tool.clientIds === null) return drivers.counts.seats;
      return coveredClients(tool, drivers).reduce((seats, count) => seats + count.seats, 0);
    case 'endpoint':
      if (tool.clientIds === null) return drivers.counts.endpoints;
      return coveredClients(tool, drivers).reduce((endpoints, count) => endpoints + count.endpoints, 0);
  }
}

/** Price of one unit a month, in cents: an annual price is divided by 12. */
export function monthlyUnitCents(tool: Pick<Tool, 'unitCostCents' | 'billing'>): number {
  return tool.billing === 'annual' ? tool.unitCostCents / 12 : tool.unitCostCents;
}

/** What a tool comes to a month, in cents: count × unit price, and never less than its minimum. */
export function toolMonthlyCents(tool: Tool, drivers: ToolDrivers): number {
  return Math.max(toolCount(tool, drivers) * monthlyUnitCents(tool), tool.minimumMonthlyCents);
}

/** The area whose seat cost a tool is part of, or null: business, project and left-out tools are no part of it. */
export function seatAreaOfTool(tool: Pick<Tool, 'area' | 'inOffering'>): SeatArea | null {
  return tool.inOffering && tool.area !== 'business' && tool.area !== 'proserv' ? tool.area : null;
}
