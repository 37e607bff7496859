import type { Settings } from '../domain/settings';
import type { ClientVerdict, Figure } from './analysis';
import { reaches } from './ratio';

const monthsPerYear = 12;

/** What the verdict on a client rests on; money in cents a month, prices a seat. */
export interface VerdictInput {
  readonly seats: number;
  readonly mrrCents: number;
  readonly costCents: number;
  readonly priceCents: number;
  readonly requiredPriceCents: number;
  readonly rhem: number;
  /** Whether the RHEM is the client's own; nobody is told to fix a noise that was not heard. */
  readonly hasOwnTime: boolean;
  readonly supportHourCents: number;
}

export interface Verdict {
  readonly verdict: ClientVerdict;
  readonly annualValueCents: Figure;
}

/**
 * Keep, fix the noise, reprice or release, in this order, with what it is worth a year
 * (TruMethods Framework, applied to one client).
 */
export function clientVerdict(client: VerdictInput, settings: Settings): Verdict {
  const mayCostCents = client.mrrCents * (1 - settings.targetGrossMargin);
  const overshootCents = client.costCents - mayCostCents;
  if (reaches(mayCostCents, client.costCents)) return { verdict: 'keep', annualValueCents: null };
  const noiseCents = (client.rhem - settings.rhemTarget) * client.supportHourCents * client.seats;
  const isNoisy = client.hasOwnTime && !reaches(settings.rhemBands[1], client.rhem);
  if (isNoisy && reaches(noiseCents, overshootCents * settings.verdictNoiseShareMin)) {
    return { verdict: 'fixNoise', annualValueCents: noiseCents * monthsPerYear };
  }
  if (reaches(client.priceCents * (1 + settings.verdictRaiseMax), client.requiredPriceCents)) {
    const raiseCents = (client.requiredPriceCents - client.priceCents) * client.seats;
    return { verdict: 'reprice', annualValueCents: raiseCents * monthsPerYear };
  }
  return { verdict: 'release', annualValueCents: overshootCents * monthsPerYear };
}
