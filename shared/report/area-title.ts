import type { DeliveryArea } from '../domain/areas';

/** Full names of the areas, as print writes them. */
export const areaTitles: Readonly<Record<DeliveryArea, string>> = {
  support: 'Support',
  central: 'Centralized Services',
  tam: 'Technology Alignment',
  vcio: 'vCIO',
  proserv: 'Professional Services',
};
