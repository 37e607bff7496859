import type { RowChange, RowRemoval } from './row-change';
import type { Tool } from './tool';

/**
 * Tools after changes of tools and removals of clients, in their order: a removed client leaves the list of every
 * tool that named it before that moment. O(tools, the clients they name, and changes).
 */
export function applyToolChanges(
  tools: readonly Tool[],
  changes: readonly (RowChange<'tools'> | RowRemoval<'clients'>)[],
): Tool[] {
  const puts = new Map<string, { tool: Tool | null; at: number }>();
  const clientGoneAt = new Map<string, number>();
  for (const [at, change] of changes.entries()) {
    if (change.op === 'put') puts.set(change.value.id, { tool: change.value, at });
    else if (change.part === 'clients') clientGoneAt.set(change.id, at);
    else puts.set(change.id, { tool: null, at });
  }
  const rows: Tool[] = [];
  for (const known of tools) {
    const put = puts.get(known.id);
    puts.delete(known.id);
    const tool = put === undefined ? known : put.tool;
    if (tool !== null) rows.push(withoutGoneClients(tool, put?.at ?? -1, clientGoneAt));
  }
  for (const { tool, at } of puts.values()) {
    if (tool !== null) rows.push(withoutGoneClients(tool, at, clientGoneAt));
  }
  return rows;
}

function withoutGoneClients(tool: Tool, at: number, clientGoneAt: ReadonlyMap<string, number>): Tool {
  if (tool.clientIds === null || clientGoneAt.size === 0) return tool;
  const clientIds = tool.clientIds.filter((clientId) => (clientGoneAt.get(clientId) ?? at) <= at);
  return clientIds.length === tool.clientIds.length ? tool : { ...tool, clientIds };
}
