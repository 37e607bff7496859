import type { AllocationTarget, ToolArea } from '@shared/domain/areas';
import { areaNames } from '@shared/engine/areas';

/** Names of what tools and people are allocated to, as pages write them. */
export const allocationNames: Readonly<Record<ToolArea | AllocationTarget, string>> = {
  ...areaNames,
  business: 'Business',
  dispatch: 'Dispatch',
  designDesk: 'Design Desk',
  otherDelivery: 'Other delivery',
  nonDelivery: 'Non-delivery',
};

/** Longer names that pasted rows may use. */
export const areaAliases: Partial<Readonly<Record<ToolArea | AllocationTarget, readonly string[]>>> = {
  central: ['Centralized Services', 'CS'],
  tam: ['Technology Alignment', 'TAM'],
  support: ['Service desk', 'Help desk', 'Reactive support'],
  proserv: ['Projects', 'ProServ', 'Project services'],
  business: ['Internal', 'Administration'],
};
