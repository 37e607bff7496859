import type { Tool } from '@shared/domain/tool';
import { type Raise, raisedCents } from '../../components/grid/raise';
import { changeCompany } from '../../lib/company-store';
import { newId } from '../../lib/new-id';

/** Keeps tools, new or changed, as one undo step. */
export function saveTools(label: string, tools: readonly Tool[]): void {
  void changeCompany(
    label,
    tools.map((value) => ({ op: 'put', part: 'tools', value })),
  );
}

/** Removes tools as one undo step. */
export function deleteTools(tools: readonly Tool[]): Promise<boolean> {
  return changeCompany(
    `deletion of ${toolsName(tools)}`,
    tools.map(({ id }) => ({ op: 'remove', part: 'tools', id })),
  );
}

/** Raises or lowers the unit cost of tools as one undo step. */
export function raiseCosts(tools: readonly Tool[], raise: Raise): void {
  saveTools(
    `cost change of ${toolsName(tools)}`,
    tools.map((tool) => withRaisedCost(tool, raise)),
  );
}

/** The tool with its unit cost raised. */
export function withRaisedCost(tool: Tool, raise: Raise): Tool {
  return { ...tool, unitCostCents: raisedCents(tool.unitCostCents, raise) };
}

/** A tool's name, or how many they are. */
export function toolsName(tools: readonly Tool[]): string {
  const [first] = tools;
  return tools.length === 1 && first ? first.name : `${tools.length.toLocaleString()} tools`;
}

/** A tool of the offering, paid per seat, in Centralized Services, where most of them belong. */
export function newTool(name: string): Tool {
  return {
    id: newId(),
    name,
    vendor: '',
    area: 'central',
    inOffering: true,
    unit: 'seat',
    unitCostCents: 0,
    minimumMonthlyCents: 0,
    billing: 'monthly',
    clientIds: null,
  };
}
