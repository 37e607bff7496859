import { z } from 'zod';

/** The five delivery areas of the framework, in the order they are shown. */
export const deliveryAreas = ['support', 'central', 'tam', 'vcio', 'proserv'] as const;

/** The four areas whose cost is part of a seat; Professional Services is billed apart. */
export const seatAreas = ['support', 'central', 'tam', 'vcio'] as const;

/** Where a tool is counted: an area, or the business as a whole (no part of the seat cost). */
export const toolAreas = [...deliveryAreas, 'business'] as const;

/**
 * What a person's time is allocated to. Dispatch belongs to Support and Design Desk to vCIO;
 * `otherDelivery` is "Outside the five areas"; `nonDelivery` (sales, administration) is no cost of service.
 */
export const allocationTargets = [...deliveryAreas, 'dispatch', 'designDesk', 'otherDelivery', 'nonDelivery'] as const;

export const deliveryAreaSchema = z.enum(deliveryAreas);
export const toolAreaSchema = z.enum(toolAreas);
export const allocationTargetSchema = z.enum(allocationTargets);

export type DeliveryArea = z.infer<typeof deliveryAreaSchema>;
export type SeatArea = (typeof seatAreas)[number];
export type ToolArea = z.infer<typeof toolAreaSchema>;
export type AllocationTarget = z.infer<typeof allocationTargetSchema>;

/** The delivery area that an allocation counts in, or null for roles outside the five areas. */
export function areaOfAllocation(target: AllocationTarget): DeliveryArea | null {
  switch (target) {
    case 'dispatch':
      return 'support';
    case 'designDesk':
      return 'vcio';
    case 'otherDelivery':
    case 'nonDelivery':
      return null;
    default:
      return target;
  }
}
