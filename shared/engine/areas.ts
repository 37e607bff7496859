import type { AllocationTarget, DeliveryArea, SeatArea } from '../domain/areas';

/** The four areas whose cost is part of a seat, in the order they are shown. */
export const seatAreaOrder = ['support', 'central', 'tam', 'vcio'] as const satisfies readonly SeatArea[];

/** The five delivery areas, in the order they are shown. */
export const deliveryAreaOrder = [
  'support',
  'central',
  'tam',
  'vcio',
  'proserv',
] as const satisfies readonly DeliveryArea[];

/** Short names of the areas, as pages and sentences write them. */
export const areaNames: Readonly<Record<DeliveryArea | 'outside', string>> = {
  support: 'Support',
  central: 'Centralized',
  tam: 'Alignment',
  vcio: 'vCIO',
  proserv: 'Professional Services',
  outside: 'Outside the areas',
};

/** Where a share of a person counts: an area, outside the five areas, or nowhere (no cost of service). */
export const placeOfAllocation: Readonly<Record<AllocationTarget, DeliveryArea | 'outside' | null>> = {
  support: 'support',
  dispatch: 'support',
  central: 'central',
  tam: 'tam',
  vcio: 'vcio',
  designDesk: 'vcio',
  proserv: 'proserv',
  otherDelivery: 'outside',
  nonDelivery: null,
};

/** Builds a record with one value for each area of a seat. */
export function forSeatAreas<Value>(valueFor: (area: SeatArea) => Value): Record<SeatArea, Value> {
  return { support: valueFor('support'), central: valueFor('central'), tam: valueFor('tam'), vcio: valueFor('vcio') };
}

/** Builds a record with one value for each delivery area. */
export function forDeliveryAreas<Value>(valueFor: (area: DeliveryArea) => Value): Record<DeliveryArea, Value> {
  return { ...forSeatAreas(valueFor), proserv: valueFor('proserv') };
}
