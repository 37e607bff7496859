import type { Figure } from '../analysis';
import { ratio } from '../ratio';

/** Reactive hours a month, by whether they were logged under Support. */
export interface RunningHours {
  reportedHours: number;
  hiddenHours: number;
}

/** Reactive hours a month, true and as reported, and the same per seat. */
export interface ReactiveSplit {
  readonly trueHours: number;
  readonly reportedHours: number;
  readonly hiddenHours: number;
  readonly true: Figure;
  readonly reported: Figure;
  readonly hidden: Figure;
}

/** Adds hours to what a key already has. */
export function addHours<Key>(all: Map<Key, RunningHours>, key: Key, hours: number, isReported: boolean): void {
  let known = all.get(key);
  if (known === undefined) {
    known = { reportedHours: 0, hiddenHours: 0 };
    all.set(key, known);
  }
  if (isReported) known.reportedHours += hours;
  else known.hiddenHours += hours;
}

/** True, reported and hidden hours with what each is per seat; the seats are a client's or the company's. */
export function splitOf({ reportedHours, hiddenHours }: Readonly<RunningHours>, seats: number): ReactiveSplit {
  const trueHours = reportedHours + hiddenHours;
  return {
    trueHours,
    reportedHours,
    hiddenHours,
    true: ratio(trueHours, seats),
    reported: ratio(reportedHours, seats),
    hidden: ratio(hiddenHours, seats),
  };
}
