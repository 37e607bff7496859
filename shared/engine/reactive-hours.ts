import type { DeliveryArea } from '../domain/areas';
import type { Settings } from '../domain/settings';
import type { Figure } from './analysis';
import { forDeliveryAreas } from './areas';
import type { Assumptions } from './assumptions';
import type { ClientCount, CompanyCounts } from './company-counts';
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
  /** Hours per seat and month of a client that has no time of its own. */
  readonly standInPerSeat: Figure;
}

/** Reactive hours that were logged outside Support, and so stay out of the reported RHEM. */
export function hiddenHoursOf({ byArea }: Pick<ReactiveHours, 'byArea'>): Figure {
  return byArea === null ? null : byArea.central + byArea.tam + byArea.vcio + byArea.proserv;
}

/**
 * True RHEM: all reactive hours ÷ seats over the window, whoever did them and wherever they were logged;
 * the assumed value stands in until time is recorded (TruMethods Framework, RHEM). What a scenario says of single
 * clients replaces their share of the hours.
 */
export function reactiveHoursOf(
  settings: Settings,
  counts: CompanyCounts,
  window: RhemWindow | null,
  assumptions: Assumptions,
): ReactiveHours {
  const ofAll = hoursOfAll(settings, counts.seats, window, assumptions);
  const chosen = assumptions.clientRhemHoursPerSeat;
  if (chosen === undefined || ofAll.hours === null) return ofAll;
  let hours = ofAll.hours;
  for (const [at, count] of counts.clients.entries()) {
    const hoursPerSeat = chosen.get(count.client.id);
    if (hoursPerSeat === undefined) continue;
    const counted = countedHours(count, at, window, ofAll);
    if (counted !== null) hours += hoursPerSeat * count.seats - counted;
  }
  hours = Math.max(0, hours);
  const perSeat = ratio(hours, counts.seats);
  return {
    ...ofAll,
    source: 'assumed',
    months: [],
    hours,
    perSeat,
    byArea: null,
    // Where nothing is recorded the assumed value is that of every client, whatever becomes of the others.
    standInPerSeat: window === null ? ofAll.standInPerSeat : perSeat,
  };
}

/**
 * A client's part of the company's hours; null where none of its time is in them, so that less noise saves nothing
 * that was ever counted.
 */
function countedHours(count: ClientCount, at: number, window: RhemWindow | null, ofAll: ReactiveHours): Figure {
  if (count.seats <= 0) return null;
  if (window === null) return ofAll.perSeat === null ? null : ofAll.perSeat * count.seats;
  const recorded = window.clientHours[at] ?? null;
  return recorded === null ? null : recorded * ofAll.recordedFactor;
}

function hoursOfAll(
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
      standInPerSeat: perSeat,
    };
  }
  return {
    source: 'measured',
    months: window.months,
    hours: window.reactiveHours * recordedHoursFactor,
    perSeat: recordedPerSeat,
    byArea: forDeliveryAreas((area) => window.reactive[area] * recordedHoursFactor),
    recordedFactor: recordedHoursFactor,
    standInPerSeat: recordedPerSeat,
  };
}
