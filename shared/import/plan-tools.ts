import { toolAreas } from '../domain/areas';
import { type Tool, toolUnits } from '../domain/tool';
import type { ImportPlan, PlanInput } from './import-plan';
import type { NameResolver } from './name-resolver';
import { newTool } from './new-rows';
import { planEntities, type Refuse, totalOf, withValues } from './plan-entities';
import { flagOf, numberOf, type ReadRow, textOf } from './row-reader';
import { splitNames } from './split-names';

/** What a file of tools would do. Empty cells change nothing. */
export function planTools(input: PlanInput): ImportPlan {
  return planEntities<Tool>(input, {
    list: 'tools',
    known: input.company.tools,
    create: newTool,
    fill: fillTool,
    put: (value) => ({ op: 'put', part: 'tools', value }),
    totals: (before, taken, after) => {
      const rows = { before, taken, after };
      return [
        totalOf('Tools', 'count', () => 1, rows),
        totalOf('Unit costs, a month', 'wholeCents', monthlyUnitCents, rows),
      ];
    },
  });
}

function monthlyUnitCents({ unitCostCents, billing }: Tool): number {
  return billing === 'annual' ? unitCostCents / 12 : unitCostCents;
}

function fillTool(tool: Tool, read: ReadRow, refuse: Refuse, names: NameResolver): Tool | null {
  const values: Partial<Tool> = {};
  const area = toolAreas.find((known) => known === textOf(read, 'area'));
  const unit = toolUnits.find((known) => known === textOf(read, 'unit'));
  const billing = textOf(read, 'billing');
  const vendor = textOf(read, 'vendor');
  const inOffering = flagOf(read, 'inOffering');
  const unitCostCents = numberOf(read, 'unitCost');
  const minimumMonthlyCents = numberOf(read, 'minimum');
  if (area !== undefined) values.area = area;
  if (unit !== undefined) values.unit = unit;
  if (billing === 'monthly' || billing === 'annual') values.billing = billing;
  if (vendor !== undefined) values.vendor = vendor;
  if (inOffering !== undefined) values.inOffering = inOffering;
  if (unitCostCents !== undefined) values.unitCostCents = unitCostCents;
  if (minimumMonthlyCents !== undefined) values.minimumMonthlyCents = minimumMonthlyCents;
  const clients = textOf(read, 'clients');
  if (clients === undefined) return withValues(tool, values);
  const ids = clientIds(clients, refuse, names);
  return ids === null ? null : withValues(tool, { ...values, clientIds: sameSet(ids, tool.clientIds) });
}

/** Ids of the clients named; those to be left out, or meant as none, are not among them. */
function clientIds(text: string, refuse: Refuse, names: NameResolver): string[] | null {
  const ids = new Set<string>();
  for (const name of splitNames(text)) {
    const resolved = names.resolve('clients', name);
    if (resolved.kind === 'known') ids.add(resolved.id);
    else if (resolved.kind === 'undecided' || resolved.kind === 'new') {
      return refuse('clients', `There is no client “${name}”.`, 'Match the name, or import the client first.');
    }
  }
  return [...ids];
}

/** The ids as the tool has them where they are the same clients in another order. */
function sameSet(ids: string[], known: string[] | null): string[] {
  const isSame = known !== null && known.length === ids.length && known.every((id) => ids.includes(id));
  return isSame ? known : ids;
}
