import type { Settings } from '../domain/settings';
import type { Analysis, Figure } from './analysis';
import { difference, product, ratio, sum } from './ratio';

/** What a client of average price and noise earns at any size. */
export interface BreakEvenCurve {
  /** Alignment and vCIO of one client, whatever its size, in cents a month. */
  readonly fixedCents: number;
  /** What every further seat costs, in cents a month. */
  readonly variableCentsPerSeat: number;
  /** The company's all-in seat price. */
  readonly priceCents: number;
  /** Seats from which such a client earns the target; null where no size does. */
  readonly breakEvenSeats: Figure;
}

/**
 * The curve of gross margin over size at the company's average price and RHEM, on the modeled basis: Alignment and
 * vCIO cost the same for every client, the rest goes by the seat (TruMethods Framework, applied to one client).
 * Null without seats or a price.
 */
export function breakEvenCurveOf(analysis: Analysis, settings: Settings): BreakEvenCurve | null {
  const { areas, totalCentsPerSeat } = analysis.micro.modeled;
  const { tam, vcio } = settings.areas;
  const fixedCents = sum(
    ratio(tam.loadedMonthlyCents, tam.capacity.clientsPerPerson),
    ratio(vcio.loadedMonthlyCents, vcio.capacity.clientsPerPerson),
  );
  const perClientLabor = sum(areas.tam.laborCentsPerSeat, areas.vcio.laborCentsPerSeat);
  const variableCentsPerSeat = difference(totalCentsPerSeat, perClientLabor);
  const priceCents = analysis.totals.aispCents;
  if (fixedCents === null || variableCentsPerSeat === null || priceCents === null || priceCents <= 0) return null;
  const leftPerSeat = difference(product(priceCents, 1 - settings.targetGrossMargin), variableCentsPerSeat) ?? 0;
  const breaksEven = leftPerSeat > priceCents * 1e-9;
  return {
    fixedCents,
    variableCentsPerSeat,
    priceCents,
    breakEvenSeats: breaksEven ? ratio(fixedCents, leftPerSeat) : null,
  };
}

/** Gross margin of a client of so many seats, above zero, on the curve. */
export function marginAtSize({ fixedCents, variableCentsPerSeat, priceCents }: BreakEvenCurve, seats: number): number {
  return 1 - (variableCentsPerSeat + fixedCents / seats) / priceCents;
}
