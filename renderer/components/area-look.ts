import type { DeliveryArea, SeatArea } from '@shared/domain/areas';

/** The parts a seat's cost is made of, in the order they are stacked. */
export const costParts = ['support', 'central', 'tam', 'vcio', 'outside'] as const;
export type CostPart = (typeof costParts)[number];

/** The color of an area, the same on every page and chart. */
export const areaColor: Readonly<Record<DeliveryArea | SeatArea | 'outside', string>> = {
  support: 'var(--support)',
  central: 'var(--central)',
  tam: 'var(--tam)',
  vcio: 'var(--vcio)',
  proserv: 'var(--proserv)',
  outside: 'var(--outside)',
};

/** Names for places with little room. */
export const shortAreaName: Readonly<Record<DeliveryArea | 'outside', string>> = {
  support: 'Support',
  central: 'Centralized',
  tam: 'Alignment',
  vcio: 'vCIO',
  proserv: 'Prof. services',
  outside: 'Outside',
};
