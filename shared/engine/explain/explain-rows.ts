import { pageHrefs } from '../hrefs';
import { isFullyAllocated, loadedMonthlyCents } from '../loaded-cost';
import { missingReasons } from '../missing/reasons';
import { phrase, quantity } from '../phrase';
import { ratio } from '../ratio';
import { toolMonthlyCents } from '../tool-cost';
import { seatsInput } from './count-inputs';
import { type Draft, type ExplainContext, joined } from './explain-context';
import type { ToolFigure } from './figure-id';
import { loadedParts } from './member-inputs';
import { toolInput, toolParts } from './tool-inputs';

/** What a tool comes to a month or a seat; null where there is no such tool. */
export function explainTool(id: string, figure: ToolFigure, context: ExplainContext): Draft | null {
  const tool = context.company.tools.find((candidate) => candidate.id === id);
  if (tool === undefined) return null;
  const monthlyCents = toolMonthlyCents(tool, context.model.drivers);
  if (figure === 'monthly') {
    return {
      title: `${tool.name}, a month`,
      value: monthlyCents,
      unit: 'cents',
      formula: phrase('Count × price, at least the minimum'),
      inputs: toolParts(tool, context),
      missing: missingReasons.outOfRange,
    };
  }
  const { seats } = context.model.counts;
  return {
    title: `${tool.name}, a seat`,
    value: ratio(monthlyCents, seats),
    unit: 'centsPerSeat',
    formula: phrase('{monthly} a month ÷ {seats} seats', {
      monthly: quantity(monthlyCents, 'cents'),
      seats: quantity(seats, 'seats'),
    }),
    inputs: [toolInput(tool, context), joined('÷', seatsInput(context))],
    ...(tool.inOffering
      ? {}
      : { note: phrase('It is no part of the offering and not counted in the cost of a seat.') }),
    missing: missingReasons.noSeats,
  };
}

/** What a person costs a month; null where there is no such person. */
export function explainMember(id: string, context: ExplainContext): Draft | null {
  const member = context.company.team.find((candidate) => candidate.id === id);
  if (member === undefined) return null;
  return {
    title: `${member.name}, loaded cost a month`,
    value: loadedMonthlyCents(member),
    unit: 'cents',
    formula: phrase('Pay × (1 + burden) + other cost'),
    inputs: loadedParts(member),
    ...(isFullyAllocated(member) ? {} : { note: phrase('The shares of working time do not add up to 100% yet.') }),
    missing: { message: 'This person has no pay yet.', href: pageHrefs.team },
  };
}
