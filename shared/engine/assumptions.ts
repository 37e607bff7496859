/** What a scenario says that the company file cannot. Left out, nothing changes. */
export interface Assumptions {
  /** Reactive hours a seat and month, in place of the measured or assumed ones. */
  readonly rhemHoursPerSeat?: number;
  /** Recorded hours count this many times: with more seats of the same kind comes more of the same noise. */
  readonly recordedHoursFactor?: number;
  /** Reactive hours a seat and month of single clients by their id, on top of what is said of all. */
  readonly clientRhemHoursPerSeat?: ReadonlyMap<string, number>;
}

/** Whether a scenario, and not time, says how many reactive hours there are. */
export function isRhemSetByScenario({ rhemHoursPerSeat, clientRhemHoursPerSeat }: Assumptions): boolean {
  return rhemHoursPerSeat !== undefined || clientRhemHoursPerSeat !== undefined;
}
