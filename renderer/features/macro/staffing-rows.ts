import type { DeliveryArea } from '@shared/domain/areas';
import type { Figure, Macro, MacroArea } from '@shared/engine/analysis';
import { deliveryAreaOrder } from '@shared/engine/areas';
import { roundUp } from '@shared/engine/ratio';
import { niceStep } from '../../charts/nice-step';

/** What an area can still take on: room, or how far it is past its people, in the unit of its basis. */
export type Room =
  | { readonly kind: 'room' | 'past'; readonly amount: number }
  /** There is work and nobody to do it. */
  | { readonly kind: 'firstPerson' }
  | { readonly kind: 'none' };

/** Reads an area's room before the next hire. */
export function roomOf({ status, roomAmount }: MacroArea): Room {
  if (status === 'none') return { kind: 'none' };
  if (status === 'noPeople') return { kind: 'firstPerson' };
  return roomAmount < 0 ? { kind: 'past', amount: -roomAmount } : { kind: 'room', amount: roomAmount };
}

/** What an area carries when its people are all at the guideline, in the unit of its basis. */
export function fullAt({ people, guideline }: MacroArea): number {
  return people * guideline;
}

/** People of an area: there, needed at today's metrics, needed at the guideline. */
export interface StaffingRow {
  readonly area: DeliveryArea;
  readonly have: number;
  readonly needed: Figure;
  readonly neededWhole: Figure;
  readonly atGuideline: Figure;
  readonly atGuidelineWhole: Figure;
}

/** The staffing of each area, fractional and in whole people. */
export function staffingRows(macro: Macro): readonly StaffingRow[] {
  const whole = (people: Figure) => (people === null ? null : roundUp(people));
  return deliveryAreaOrder.map((area) => {
    const { people, peopleAtMetrics, peopleAtGuideline } = macro.areas[area];
    return {
      area,
      have: people,
      needed: peopleAtMetrics,
      neededWhole: whole(peopleAtMetrics),
      atGuideline: peopleAtGuideline,
      atGuidelineWhole: whole(peopleAtGuideline),
    };
  });
}

type Column = Exclude<keyof StaffingRow, 'area'>;

/** Sum of a column over the areas that have a figure; null where none has. */
export function staffingTotal(rows: readonly StaffingRow[], column: Column): Figure {
  const figures = rows.map((row) => row[column]).filter((figure) => figure !== null);
  return figures.length === 0 ? null : figures.reduce((sum, figure) => sum + figure, 0);
}

/** At most this many steps stand on the people axis. */
const mostSteps = 6;

/** The numbers on the people axis: whole, from zero to at least every figure. */
export function peopleTicks(rows: readonly StaffingRow[]): readonly number[] {
  const most = Math.max(
    1,
    ...rows.map(({ have, needed, atGuideline }) => Math.max(have, needed ?? 0, atGuideline ?? 0)),
  );
  const step = Math.max(1, Math.ceil(niceStep(most / mostSteps)));
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}

/** Areas whose work is technical: all but vCIO, whose work is business strategy. */
const technicalAreas: readonly DeliveryArea[] = ['support', 'central', 'tam', 'proserv'];

/** Service revenue a year per person in a technical area, in cents, and those people; null without any. */
export function revenuePerTechnicalEmployee(macro: Macro): { readonly people: number; readonly cents: number } | null {
  const people = technicalAreas.reduce((sum, area) => sum + macro.areas[area].people, 0);
  const perEmployee = macro.serviceRevenuePerEmployeeCents;
  if (perEmployee === null || people <= 1e-9) return null;
  return { people, cents: (perEmployee * macro.serviceEmployees) / people };
}
