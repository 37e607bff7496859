import type { DeliveryArea } from '../domain/areas';
import type { Settings } from '../domain/settings';
import type { Figure } from './analysis';
import { forDeliveryAreas } from './areas';
import type { Assumptions } from './assumptions';
import { ratio } from './ratio';
import type { RhemWindow } from './rhem-window';

/** Reactive hours a month of the company, measured or assumed. */
export interface ReactiveHours {
  readonly source: 'measured' | 'assumed';
  readonly months: readonly string[];
  /** Hours a month. */
  readonly hours: Figure;
  /** True RHEM: hours per seat and month. */
  readonly perSeat: Figure;
  /** Hours a month by the area they were logged under; null where none are recorded. */
  readonly byArea: Readonly<Record<DeliveryArea, number>> | null;
  /** What one recorded hour of a client counts for: more than one where a scenario brings more noise. */
  readonly recordedFactor: number;
}

/** Reactive hours that were logged outside Support, and so stay out of the reported RHEM. */
export function hiddenHoursOf({ byArea }: Pick<ReactiveHours, 'byArea'>): Figure {
  return byArea === null ? null : byArea.central + byArea.tam + byArea.vcio + byArea.proserv;
}

/**
 * True RHEM: all reactive hours ÷ seats over the window, whoever did them and wherever they were logged;
 * the assumed value stands in until time is recorded (TruMethods Framework, RHEM).
 */
export function reactiveHoursOf(
  settings: Settings,
  seats: number,
  window: RhemWindow | null,
  assumptions: Assumptions,
): ReactiveHours {
  const { rhemHoursPerSeat, recordedHoursFactor = 1 } = assumptions;
  const recordedPerSeat = window === null ? null : ratio(window.reactiveHours * recordedHoursFactor, seats);
  if (window === null || rhemHoursPerSeat !== undefined) {
    const perSeat = rhemHoursPerSeat ?? settings.rhemAssumed;
    const moved = recordedPerSeat !== null && recordedPerSeat > 0 ? ratio(perSeat, recordedPerSeat) : null;
    return {
      source: 'assumed',
      months: [],
      hours: seats > 0 ? perSeat * seats : null,
      perSeat,
      byArea: null,
      recordedFactor: (moved ?? 1) * recordedHoursFactor,
    };
  }
  return {
    source: 'measured',
    months: window.months,
    hours: window.reactiveHours * recordedHoursFactor,
    perSeat: recordedPerSeat,
    byArea: forDeliveryAreas((area) => window.reactive[area] * recordedHoursFactor),
    recordedFactor: recordedHoursFactor,
  };
}
