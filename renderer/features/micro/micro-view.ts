import { create } from 'zustand';

/** How the table shows its amounts. */
export interface MicroView {
  readonly amounts: 'perSeat' | 'perMonth';
  /** Modeled people as the metrics give them, or each area rounded up. */
  readonly people: 'fractional' | 'whole';
}

/** How the Micro page was left, for as long as the window is open. */
export const useMicroView = create<MicroView>(() => ({ amounts: 'perSeat', people: 'fractional' }));
