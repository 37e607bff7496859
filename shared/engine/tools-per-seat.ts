import type { SeatArea } from '../domain/areas';
import type { Tool } from '../domain/tool';
import { seatAreaOrder } from './areas';
import type { ClientCount } from './company-counts';
import { coveredClients, monthlyUnitCents, seatAreaOfTool, type ToolDrivers, toolCount } from './tool-cost';

/** Tools that are part of the offering: what they come to, and how clients share them. */
export interface ToolCosts {
  /** Cents a month by area. */
  readonly monthlyCents: Readonly<Record<SeatArea, number>>;
  readonly totalMonthlyCents: number;
  /** What one seat, endpoint or client takes on of the tools that all clients have, in cents. */
  readonly centsPerSeat: number;
  readonly centsPerEndpoint: number;
  readonly centsPerClient: number;
  /** Cents of tools that only some clients have. */
  readonly ownCents: ReadonlyMap<ClientCount, number>;
}

type Driver = 'seats' | 'endpoints' | 'clients';

/** Less than this of a unit cannot carry a cost. */
const leastShared = 1e-9;

const driverOfUnit: Readonly<Record<Tool['unit'], Driver>> = {
  seat: 'seats',
  endpoint: 'endpoints',
  client: 'clients',
  technician: 'seats',
  flat: 'seats',
};

function driverOf(count: ClientCount, driver: Driver): number {
  return driver === 'clients' ? 1 : count[driver];
}

/**
 * Adds up the tools of the offering by area and spreads each over its clients: by the unit it is bought in,
 * and by seats where it is bought for the whole (flat, technician).
 */
export function toolCostsOf(tools: readonly Tool[], drivers: ToolDrivers): ToolCosts {
  const monthlyCents: Record<SeatArea, number> = { support: 0, central: 0, tam: 0, vcio: 0 };
  const rates: Record<Driver, number> = { seats: 0, endpoints: 0, clients: 0 };
  const ownCents = new Map<ClientCount, number>();
  for (const tool of tools) {
    const area = seatAreaOfTool(tool);
    if (area === null) continue;
    const covered = tool.clientIds === null ? null : coveredClients(tool, drivers);
    const cents = costOf(tool, covered, drivers);
    monthlyCents[area] += cents;
    spread(tool, cents, covered, drivers, rates, ownCents);
  }
  return {
    monthlyCents,
    totalMonthlyCents: seatAreaOrder.reduce((total, area) => total + monthlyCents[area], 0),
    centsPerSeat: rates.seats,
    centsPerEndpoint: rates.endpoints,
    centsPerClient: rates.clients,
    ownCents,
  };
}

/** As `toolMonthlyCents`, with the covered clients already at hand. */
function costOf(tool: Tool, covered: readonly ClientCount[] | null, drivers: ToolDrivers): number {
  const isShared = covered === null || tool.unit === 'flat' || tool.unit === 'technician';
  const count = isShared ? toolCount(tool, drivers) : driverTotal(covered, driverOfUnit[tool.unit]);
  return Math.max(count * monthlyUnitCents(tool), tool.minimumMonthlyCents);
}

function driverTotal(clients: readonly ClientCount[], driver: Driver): number {
  let total = 0;
  for (const count of clients) total += driverOf(count, driver);
  return total;
}

/**
 * Where a tool's own unit counts nothing (a minimum for a tool that no client has yet), all clients share it
 * by seats, and where there are no seats, alike: no cent of a tool is left without a client.
 */
function spread(
  tool: Tool,
  cents: number,
  covered: readonly ClientCount[] | null,
  drivers: ToolDrivers,
  rates: Record<Driver, number>,
  ownCents: Map<ClientCount, number>,
): void {
  const driver = driverOfUnit[tool.unit];
  if (covered !== null) {
    const total = driverTotal(covered, driver);
    if (total > leastShared) {
      const rate = cents / total;
      for (const count of covered) ownCents.set(count, (ownCents.get(count) ?? 0) + rate * driverOf(count, driver));
      return;
    }
  }
  const { counts } = drivers;
  const totals: Record<Driver, number> = {
    seats: counts.seats,
    endpoints: counts.endpoints,
    clients: counts.clients.length,
  };
  const shared =
    covered === null && totals[driver] > leastShared ? driver : totals.seats > leastShared ? 'seats' : 'clients';
  if (totals[shared] > 0) rates[shared] += cents / totals[shared];
}
