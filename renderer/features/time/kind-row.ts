import { addMonths } from '@shared/domain/add-months';
import type { Company } from '@shared/domain/company';
import type { WorkType } from '@shared/domain/time';
import { reasonForWorkType } from '@shared/engine/classification/reasons';
import { timeByMonth } from '@shared/engine/time-by-month';
import type { GridRow } from '../../components/grid/grid-column';

export type KindOfWork = WorkType;

/** A kind of work with why it has its class, and how much of it there is. */
export interface KindRow extends GridRow<KindOfWork> {
  readonly reason: string;
  /** Hours of the twelve months up to the company's. */
  readonly hoursOfYear: number;
}

/** The kinds of work in the company's order. O(rows of the last twelve months + kinds). */
export function kindRows({ workTypes, time, asOf }: Pick<Company, 'workTypes' | 'time' | 'asOf'>): KindRow[] {
  const hours = hoursOfYear(time, asOf);
  return workTypes.map((entity) => ({
    id: entity.id,
    entity,
    reason: reasonForWorkType(entity),
    hoursOfYear: hours.get(entity.id) ?? 0,
  }));
}

function hoursOfYear(time: Company['time'], asOf: string): Map<string, number> {
  const months = timeByMonth(time);
  const sums = new Map<string, number>();
  for (let ago = 0; ago < 12; ago += 1) {
    for (const { workTypeId, hours } of months.get(addMonths(asOf, -ago)) ?? []) {
      sums.set(workTypeId, (sums.get(workTypeId) ?? 0) + hours);
    }
  }
  return sums;
}

/** Hours ever recorded by kind of work; a kind that is not among them is free to go. */
export function hoursByKind(time: Company['time']): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { workTypeId, hours } of time) sums.set(workTypeId, (sums.get(workTypeId) ?? 0) + hours);
  return sums;
}
