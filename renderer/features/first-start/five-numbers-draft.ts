import type { FiveNumbers } from '@shared/domain/new-company';
import { maxMonthlyCents, maxQuantity, maxUnitCents } from '@shared/domain/primitives';
import { create } from 'zustand';

export type FiveNumbersField = keyof FiveNumbers;
export type FiveNumbersDraft = Readonly<Record<FiveNumbersField, number | null>>;

/** One of the five numbers: what it is called, its unit, and what belongs in it. */
export interface FiveNumbersFieldInfo {
  readonly field: FiveNumbersField;
  readonly kind: 'money' | 'number';
  readonly label: string;
  readonly unit: string;
  readonly help: string;
  readonly max: number;
}

export const fiveNumbersFields: readonly FiveNumbersFieldInfo[] = [
  {
    field: 'toolsMonthlyCents',
    kind: 'money',
    label: 'Tools',
    unit: 'a month',
    help: 'Monitoring, security, backup and the like.',
    max: maxMonthlyCents,
  },
  {
    field: 'laborMonthlyCents',
    kind: 'money',
    label: 'Labor',
    unit: 'a month',
    help: 'Loaded pay of those who serve agreements.',
    max: maxMonthlyCents,
  },
  {
    field: 'seats',
    kind: 'number',
    label: 'Seats',
    unit: 'people',
    help: 'End users under agreements.',
    max: maxQuantity,
  },
  {
    field: 'seatPriceCents',
    kind: 'money',
    label: 'Seat price',
    unit: 'a month',
    help: 'Recurring service revenue divided by seats.',
    max: maxUnitCents,
  },
  {
    field: 'rhem',
    kind: 'number',
    label: 'Reactive hours',
    unit: 'a seat a month',
    help: 'Unplanned work: 0.25 is calm, 0.50 noisy.',
    max: 100,
  },
];

/** A company at its guidelines, for a look at the answer before one's own numbers are at hand. */
export const exampleNumbers: FiveNumbers = {
  toolsMonthlyCents: 1_420_000,
  laborMonthlyCents: 3_780_000,
  seats: 1_000,
  seatPriceCents: 17_400,
  rhem: 0.39,
};

const nothingEntered: FiveNumbersDraft = {
  toolsMonthlyCents: null,
  laborMonthlyCents: null,
  seats: null,
  seatPriceCents: null,
  rhem: null,
};

/** The numbers entered so far. They outlive the page, so that a look at the sample company loses none of them. */
export const useFiveNumbersDraft = create<FiveNumbersDraft>(() => nothingEntered);

/** Keeps one number, or takes it out with null. */
export function keepNumber(field: FiveNumbersField, value: number | null): void {
  useFiveNumbersDraft.setState({ [field]: value });
}

/** Empties all five fields. */
export function clearNumbers(): void {
  useFiveNumbersDraft.setState(nothingEntered);
}

/** The five numbers where all are in, else null. */
export function completeNumbers(draft: FiveNumbersDraft): FiveNumbers | null {
  const { toolsMonthlyCents, laborMonthlyCents, seats, seatPriceCents, rhem } = draft;
  if (toolsMonthlyCents === null || laborMonthlyCents === null || seats === null) return null;
  if (seatPriceCents === null || rhem === null) return null;
  return { toolsMonthlyCents, laborMonthlyCents, seats, seatPriceCents, rhem };
}

/** Labels of the numbers still to enter, in the order of the fields. */
export function missingLabels(draft: FiveNumbersDraft): string[] {
  return fiveNumbersFields.filter(({ field }) => draft[field] === null).map(({ label }) => label.toLowerCase());
}
