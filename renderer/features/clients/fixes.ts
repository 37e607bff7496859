import type { Settings } from '@shared/domain/settings';
import type { ClientAnalysis } from '@shared/engine/analysis';
import { marginAtPrice } from '@shared/engine/gross-margin';
import { offeredPrice } from '@shared/engine/offered-price';
import { supportHourCents } from './support-hour';

/** One thing that would bring a client's margin up: what it is worth a year and where the margin goes. */
export interface Fix {
  readonly annualCents: number;
  readonly marginAfter: number | null;
}

export interface Fixes {
  /** Reactive hours down to the target; null where they are there already. */
  readonly noise: Fix | null;
  /** The price up to what the client needs, on the price step; null where it has it already. */
  readonly price: (Fix & { readonly priceCents: number }) | null;
  /** Seats from which the client earns the target at its price; null where no size does. */
  readonly breakEvenSeats: number | null;
  /** Share of the price that a seat costs however many there are. */
  readonly variableShare: number | null;
}

const monthsPerYear = 12;

/** What would mend a client, worked out one by one, each with everything else as it is (TruMethods Framework, Micro). */
export function fixesOf(client: ClientAnalysis, settings: Settings): Fixes {
  const { seats, mrrCents, costCents, priceCents, requiredPriceCents, rhem, costByArea } = client;
  const hourCents = supportHourCents(settings);
  const noiseCents = rhem === null || hourCents === null ? 0 : (rhem - settings.rhemTarget) * hourCents * seats;
  const offered = offeredPrice(requiredPriceCents, settings.priceStepCents);
  const raiseCents = offered === null || priceCents === null ? 0 : (offered - priceCents) * seats;
  const { tam, vcio } = costByArea;
  const variableCents = costCents === null || tam === null || vcio === null ? null : costCents - tam - vcio;
  return {
    noise:
      noiseCents > 0 && costCents !== null
        ? { annualCents: noiseCents * monthsPerYear, marginAfter: marginAtPrice(costCents - noiseCents, mrrCents) }
        : null,
    price:
      raiseCents > 0 && offered !== null
        ? {
            annualCents: raiseCents * monthsPerYear,
            marginAfter: marginAtPrice(costCents, mrrCents + raiseCents),
            priceCents: offered,
          }
        : null,
    breakEvenSeats: client.breakEvenSeats,
    variableShare: variableCents === null || mrrCents <= 0 ? null : variableCents / mrrCents,
  };
}
