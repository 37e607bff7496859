import type { Tool } from '@shared/domain/tool';
import type { Database } from 'better-sqlite3';
import { groupRows } from './group-rows';
import type { ListRepository } from './list-repository';

interface ToolRow {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  readonly area: Tool['area'];
  readonly in_offering: number;
  readonly unit: Tool['unit'];
  readonly unit_cost_cents: number;
  readonly minimum_monthly_cents: number;
  readonly billing: Tool['billing'];
  readonly for_all_clients: number;
}

interface ToolClientRow {
  readonly tool_id: string;
  readonly position: number;
  readonly client_id: string;
}

/** Tools with the clients they are for, in their tables. */
export function createToolRepository(database: Database): ListRepository<Tool> {
  const selectTools = database.prepare<[], ToolRow>(`
    SELECT id, name, vendor, area, in_offering, unit, unit_cost_cents, minimum_monthly_cents, billing, for_all_clients
    FROM tools ORDER BY row_no`);
  const selectClients = database.prepare<[], ToolClientRow>(
    'SELECT tool_id, position, client_id FROM tool_clients ORDER BY tool_id, position',
  );
  const upsert = database.prepare<ToolRow>(`
    INSERT INTO tools
      (id, name, vendor, area, in_offering, unit, unit_cost_cents, minimum_monthly_cents, billing, for_all_clients)
    VALUES
      (@id, @name, @vendor, @area, @in_offering, @unit, @unit_cost_cents, @minimum_monthly_cents, @billing,
       @for_all_clients)
    ON CONFLICT (id) DO UPDATE SET
      name = excluded.name, vendor = excluded.vendor, area = excluded.area, in_offering = excluded.in_offering,
      unit = excluded.unit, unit_cost_cents = excluded.unit_cost_cents,
      minimum_monthly_cents = excluded.minimum_monthly_cents, billing = excluded.billing,
      for_all_clients = excluded.for_all_clients`);
  const insertClient = database.prepare<ToolClientRow>(
    'INSERT INTO tool_clients (tool_id, position, client_id) VALUES (@tool_id, @position, @client_id)',
  );
  const removeClients = database.prepare<[string]>('DELETE FROM tool_clients WHERE tool_id = ?');
  const remove = database.prepare<[string]>('DELETE FROM tools WHERE id = ?');
  const clear = database.prepare<[]>('DELETE FROM tools');
  return {
    list: () => {
      const clientsByTool = groupRows(selectClients.all(), (row) => row.tool_id);
      return selectTools.all().map((row) => toTool(row, clientsByTool.get(row.id) ?? []));
    },
    put: (tool) => {
      upsert.run(toRow(tool));
      removeClients.run(tool.id);
      for (const [position, clientId] of (tool.clientIds ?? []).entries()) {
        insertClient.run({ tool_id: tool.id, position, client_id: clientId });
      }
    },
    remove: (id) => void remove.run(id),
    clear: () => void clear.run(),
  };
}

function toTool(row: ToolRow, clients: readonly ToolClientRow[]): Tool {
  return {
    id: row.id,
    name: row.name,
    vendor: row.vendor,
    area: row.area,
    inOffering: row.in_offering === 1,
    unit: row.unit,
    unitCostCents: row.unit_cost_cents,
    minimumMonthlyCents: row.minimum_monthly_cents,
    billing: row.billing,
    clientIds: row.for_all_clients === 1 ? null : clients.map((client) => client.client_id),
  };
}

function toRow(tool: Tool): ToolRow {
  return {
    id: tool.id,
    name: tool.name,
    vendor: tool.vendor,
    area: tool.area,
    in_offering: tool.inOffering ? 1 : 0,
    unit: tool.unit,
    unit_cost_cents: tool.unitCostCents,
    minimum_monthly_cents: tool.minimumMonthlyCents,
    billing: tool.billing,
    for_all_clients: tool.clientIds === null ? 1 : 0,
  };
}
