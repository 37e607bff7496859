import type { SeatArea } from '../../domain/areas';
import type { Tool, ToolUnit } from '../../domain/tool';
import { seatAreaOrder } from '../areas';
import type { ExplainedInput } from '../explanation';
import type { Unit } from '../figure';
import { pageHrefs, toolHref } from '../hrefs';
import { monthlyUnitCents, seatAreaOfTool, toolCount, toolMonthlyCents } from '../tool-cost';
import { addedLargest, type ExplainContext, input, joined } from './explain-context';

const countLabels: Readonly<Record<ToolUnit, readonly [string, Unit]>> = {
  seat: ['Seats it is bought for', 'seats'],
  endpoint: ['Endpoints it is bought for', 'endpoints'],
  client: ['Clients it is bought for', 'clients'],
  technician: ['People of its area', 'people'],
  flat: ['Bought as a whole', 'factor'],
};

function unitPrice(tool: Tool): ExplainedInput {
  const href = toolHref(tool.id);
  if (tool.billing === 'monthly') return input('Price of one, a month', tool.unitCostCents, 'wholeCents', { href });
  return input('Price of one, a month', monthlyUnitCents(tool), 'wholeCents', {
    parts: [
      input('Price of one, a year', tool.unitCostCents, 'wholeCents', { href }),
      joined('÷', input('Months a year', 12, 'months')),
    ],
  });
}

/** The lines that make a tool's monthly cost: count × price, lifted to the minimum where that is more. */
export function toolParts(tool: Tool, { model }: ExplainContext): ExplainedInput[] {
  const count = toolCount(tool, model.drivers);
  const [label, unit] = countLabels[tool.unit];
  const lines = [input(label, count, unit), joined('×', unitPrice(tool))];
  const short = tool.minimumMonthlyCents - count * monthlyUnitCents(tool);
  if (short <= 0) return lines;
  return [...lines, joined('+', input('Up to its minimum', short, 'cents', { href: toolHref(tool.id) }))];
}

/** What a tool comes to a month. */
export function toolInput(tool: Tool, context: ExplainContext): ExplainedInput {
  return input(tool.name, toolMonthlyCents(tool, context.model.drivers), 'cents', {
    href: toolHref(tool.id),
    parts: toolParts(tool, context),
  });
}

/** Tools of the offering a month, of one area or of all of them, by tool. */
export function toolsInput(context: ExplainContext, area?: SeatArea): ExplainedInput {
  const { tools } = context.model;
  const areas: readonly SeatArea[] = area === undefined ? seatAreaOrder : [area];
  const bought = context.company.tools.filter((tool) => areas.some((wanted) => wanted === seatAreaOfTool(tool)));
  const cents = area === undefined ? tools.totalMonthlyCents : tools.monthlyCents[area];
  const parts = addedLargest(
    bought,
    (tool) => toolMonthlyCents(tool, context.model.drivers),
    (tool) => toolInput(tool, context),
    'cents',
  );
  return input('Tools, a month', cents, 'cents', { href: pageHrefs.tools, parts });
}
