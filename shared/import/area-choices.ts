import type { AllocationTarget } from '../domain/areas';
import { areaNames } from '../engine/areas';
import type { FieldChoice } from './import-field';

const areaWords: Readonly<Record<AllocationTarget, { readonly label: string; readonly words: readonly string[] }>> = {
  support: { label: areaNames.support, words: ['support', 'service desk', 'help desk', 'helpdesk', 'reactive'] },
  central: {
    label: areaNames.central,
    words: ['central', 'centralized services', 'centralised services', 'noc', 'monitoring', 'rmm', 'security'],
  },
  tam: { label: areaNames.tam, words: ['tam', 'technology alignment', 'network administration'] },
  vcio: { label: areaNames.vcio, words: ['vcio', 'virtual cio', 'account management', 'strategy'] },
  proserv: { label: areaNames.proserv, words: ['proserv', 'projects', 'project'] },
  dispatch: { label: 'Dispatch', words: ['dispatch', 'dispatcher', 'service coordination'] },
  designDesk: { label: 'Design Desk', words: ['design desk', 'designdesk', 'solution design'] },
  otherDelivery: { label: 'Other delivery', words: ['otherdelivery', 'outside the five areas', 'other service'] },
  nonDelivery: { label: 'Non-delivery', words: ['nondelivery', 'not delivery', 'sales', 'administration', 'admin'] },
};

/** An area as a value that a cell may name. */
export function areaChoice(target: AllocationTarget): FieldChoice {
  return { value: target, ...areaWords[target] };
}

/** What an area or role is called. */
export function areaLabel(target: AllocationTarget): string {
  return areaWords[target].label;
}
