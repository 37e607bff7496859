import type { DeliveryArea } from '@shared/domain/areas';
import { maxMonthlyCents } from '@shared/domain/primitives';
import type { NumberSetting } from './number-settings';

/** The most that one person can carry in endpoints or clients. */
const maxPerPerson = 1_000_000;

/** One row of the table of delivery areas. */
export interface AreaRow {
  readonly area: DeliveryArea;
  readonly name: string;
  readonly guideline: NumberSetting;
  readonly loadedCost: NumberSetting;
  readonly capacity: NumberSetting | null;
}

function guideline(area: DeliveryArea, name: string, basis: 'MRR' | 'NRR' | 'endpoints'): NumberSetting {
  const money = basis !== 'endpoints';
  return {
    id: `areas.${area}.guidelinePerPerson`,
    path: `areas.${area}.guidelinePerPerson`,
    section: 'people',
    label: `${name}: guideline`,
    help: `The ${basis} one person should carry a month.`,
    kind: money ? 'money' : 'number',
    unit: basis,
    min: 1,
    max: money ? maxMonthlyCents : maxPerPerson,
  };
}

function loadedCost(area: DeliveryArea, name: string): NumberSetting {
  return {
    id: `areas.${area}.loadedMonthlyCents`,
    path: `areas.${area}.loadedMonthlyCents`,
    section: 'people',
    label: `${name}: loaded cost of a person`,
    help: 'Pay with burden and other cost of one full-time person, a month.',
    kind: 'money',
    unit: 'a month',
    max: maxMonthlyCents,
  };
}

function capacity(area: 'central' | 'tam' | 'vcio', name: string): NumberSetting {
  const base = { id: `areas.${area}.capacity`, section: 'people', label: `${name}: capacity`, kind: 'number' } as const;
  return area === 'central'
    ? {
        ...base,
        path: 'areas.central.capacity.endpointsPerPerson',
        help: 'The endpoints one person can look after.',
        unit: 'endpoints',
        min: 1,
        max: maxPerPerson,
      }
    : {
        ...base,
        path: `areas.${area}.capacity.clientsPerPerson`,
        help: 'The clients one person can look after.',
        unit: 'clients',
        min: 0.1,
        max: maxPerPerson,
      };
}

/** The delivery areas with their settings, in the order they are shown. */
export const areaRows: readonly AreaRow[] = [
  {
    area: 'support',
    name: 'Support',
    guideline: guideline('support', 'Support', 'MRR'),
    loadedCost: loadedCost('support', 'Support'),
    capacity: null,
  },
  {
    area: 'central',
    name: 'Centralized Services',
    guideline: guideline('central', 'Centralized Services', 'endpoints'),
    loadedCost: loadedCost('central', 'Centralized Services'),
    capacity: capacity('central', 'Centralized Services'),
  },
  {
    area: 'tam',
    name: 'Technology Alignment',
    guideline: guideline('tam', 'Technology Alignment', 'MRR'),
    loadedCost: loadedCost('tam', 'Technology Alignment'),
    capacity: capacity('tam', 'Technology Alignment'),
  },
  {
    area: 'vcio',
    name: 'vCIO',
    guideline: guideline('vcio', 'vCIO', 'MRR'),
    loadedCost: loadedCost('vcio', 'vCIO'),
    capacity: capacity('vcio', 'vCIO'),
  },
  {
    area: 'proserv',
    name: 'Professional Services',
    guideline: guideline('proserv', 'Professional Services', 'NRR'),
    loadedCost: loadedCost('proserv', 'Professional Services'),
    capacity: null,
  },
];
