import { maxMonthlyCents, maxUnitCents } from '@shared/domain/primitives';
import { areaRows } from './area-settings';
import type { SettingPath } from './setting-path';

/** One number the owner can set: where it is kept, what it is called, and between which limits it lies. */
export interface NumberSetting {
  /** The id of its field: the anchor that other pages lead to. */
  readonly id: string;
  readonly path: SettingPath;
  readonly section: NumberSection;
  readonly label: string;
  /** One line on what the number does. */
  readonly help: string;
  readonly kind: 'money' | 'rate' | 'number';
  readonly unit?: string;
  readonly min?: number;
  readonly max: number;
  readonly whole?: boolean;
}

export type NumberSection = 'pricing' | 'people' | 'rhem' | 'verdicts' | 'devices' | 'benchmarks';

const pricing: readonly NumberSetting[] = [
  {
    id: 'targetGrossMargin',
    path: 'targetGrossMargin',
    section: 'pricing',
    label: 'Target gross margin',
    help: 'The share of a seat’s price to keep after labor and tools. It sets the price a cost needs.',
    kind: 'rate',
    max: 0.95,
  },
  {
    id: 'priceStepCents',
    path: 'priceStepCents',
    section: 'pricing',
    label: 'Price step',
    help: 'The price to offer is the needed price, rounded up to this step.',
    kind: 'money',
    min: 1,
    max: 1_000_000,
  },
  {
    id: 'gutCheckToleranceCents',
    path: 'gutCheckToleranceCents',
    section: 'pricing',
    label: 'Gut-check tolerance',
    help: 'How far the back-of-envelope cost may lie from the model before Micro says so.',
    kind: 'money',
    unit: 'a seat',
    max: maxUnitCents,
  },
];

const rhem: readonly NumberSetting[] = [
  {
    id: 'rhemAssumed',
    path: 'rhemAssumed',
    section: 'rhem',
    label: 'Assumed RHEM',
    help: 'Stands in for reactive hours a seat and month until time is recorded.',
    kind: 'number',
    unit: 'hours a seat',
    max: 100,
  },
  {
    id: 'rhemWindowMonths',
    path: 'rhemWindowMonths',
    section: 'rhem',
    label: 'Months averaged',
    help: 'RHEM is the average of the last months with recorded time: fewer follow faster, more are calmer.',
    kind: 'number',
    unit: 'months',
    min: 1,
    max: 60,
    whole: true,
  },
  {
    id: 'rhemTarget',
    path: 'rhemTarget',
    section: 'rhem',
    label: 'RHEM target',
    help: 'What the work on noise aims at. Findings and verdicts count what is above it.',
    kind: 'number',
    unit: 'hours a seat',
    max: 100,
  },
  {
    id: 'tamAlignmentShareMin',
    path: 'tamAlignmentShareMin',
    section: 'rhem',
    label: 'On-site time for alignment, at least',
    help: 'The least share of an alignment manager’s time on site that belongs to standards and alignment.',
    kind: 'rate',
    max: 1,
  },
  {
    id: 'reactiveShareMax',
    path: 'reactiveShareMax',
    section: 'rhem',
    label: 'Reactive share of technical time, at most',
    help: 'Above this share there is too little room for proactive work.',
    kind: 'rate',
    max: 1,
  },
];

const verdicts: readonly NumberSetting[] = [
  {
    id: 'verdictNoiseShareMin',
    path: 'verdictNoiseShareMin',
    section: 'verdicts',
    label: 'Noise of the overshoot, at least',
    help: 'A noisy client is told to fix the noise where that saves this share of what it costs too much.',
    kind: 'rate',
    max: 1,
  },
  {
    id: 'verdictRaiseMax',
    path: 'verdictRaiseMax',
    section: 'verdicts',
    label: 'Largest raise',
    help: 'A client whose price must rise by more than this is a client to release, not to reprice.',
    kind: 'rate',
    max: 10,
  },
];

const devices: readonly NumberSetting[] = [
  {
    id: 'endpointsPerSeat',
    path: 'endpointsPerSeat',
    section: 'devices',
    label: 'Endpoints per seat',
    help: 'Counts the devices of clients whose number of endpoints is not entered.',
    kind: 'number',
    unit: 'a seat',
    max: 100,
  },
];

const benchmarks: readonly NumberSetting[] = [
  {
    id: 'benchmarks.serviceRevenuePerEmployeeCents',
    path: 'benchmarks.serviceRevenuePerEmployeeCents',
    section: 'benchmarks',
    label: 'Service revenue per employee',
    help: 'The goal for recurring and project revenue per person in service delivery.',
    kind: 'money',
    unit: 'a year',
    max: maxMonthlyCents,
  },
  {
    id: 'benchmarks.serviceRevenuePerTechnicalEmployeeCents',
    path: 'benchmarks.serviceRevenuePerTechnicalEmployeeCents',
    section: 'benchmarks',
    label: 'Service revenue per technical employee',
    help: 'The same goal, counted over the people who do technical work.',
    kind: 'money',
    unit: 'a year',
    max: maxMonthlyCents,
  },
  {
    id: 'benchmarks.industryServiceRevenuePerEmployeeCents',
    path: 'benchmarks.industryServiceRevenuePerEmployeeCents',
    section: 'benchmarks',
    label: 'Industry: service revenue per employee',
    help: 'What an average MSP reaches, to compare with.',
    kind: 'money',
    unit: 'a year',
    max: maxMonthlyCents,
  },
  {
    id: 'benchmarks.industryGrossMargin',
    path: 'benchmarks.industryGrossMargin',
    section: 'benchmarks',
    label: 'Industry: gross margin of managed services',
    help: 'An average that counts more costs than tools and labor, so it is no neighbor of the target above.',
    kind: 'rate',
    max: 1,
  },
  {
    id: 'benchmarks.industryEbitda',
    path: 'benchmarks.industryEbitda',
    section: 'benchmarks',
    label: 'Industry: EBITDA',
    help: 'Earnings before interest, taxes, depreciation and amortization of an average MSP, of its revenue.',
    kind: 'rate',
    max: 1,
  },
];

/** Productive hours of a person: the one number of people that all areas share. */
export const productiveHours: NumberSetting = {
  id: 'productiveHoursPerMonth',
  path: 'productiveHoursPerMonth',
  section: 'people',
  label: 'Productive hours of a person',
  help: 'Hours a month that reach clients; leave, meetings and training take the rest of about 160.',
  kind: 'number',
  unit: 'hours a month',
  min: 1,
  max: 744,
};

/** Every number of the settings that has a field of its own, in the order of the page. */
export const numberSettings: readonly NumberSetting[] = [
  ...pricing,
  productiveHours,
  ...areaRows.flatMap((row) => [row.guideline, row.loadedCost, ...(row.capacity ? [row.capacity] : [])]),
  ...rhem,
  ...verdicts,
  ...devices,
  ...benchmarks,
];
