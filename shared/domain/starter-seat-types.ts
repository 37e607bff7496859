import type { SeatType } from './client';

/** The seat types of a new company: everyone, and people who use IT only now and then. */
export const standardSeatType: SeatType = {
  id: 'seat-standard',
  name: 'Standard',
  weight: 1,
  defaultPriceCents: 17_500,
};
export const frontlineSeatType: SeatType = {
  id: 'seat-frontline',
  name: 'Frontline',
  weight: 0.5,
  defaultPriceCents: 8_750,
};
