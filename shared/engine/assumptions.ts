/** What a scenario says that the company file cannot. Left out, nothing changes. */
export interface Assumptions {
  /** Reactive hours a seat and month, in place of the measured or assumed ones. */
  readonly rhemHoursPerSeat?: number;
  /** Recorded hours count this many times: with more seats of the same kind comes more of the same noise. */
  readonly recordedHoursFactor?: number;
}
