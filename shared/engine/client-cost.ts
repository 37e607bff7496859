import type { ClientAnalysis, Figure, MicroBasis } from './analysis';
import { clientVerdict } from './client-verdict';
import type { ClientCount } from './company-counts';
import { marginAtPrice } from './gross-margin';
import type { Model } from './model';
import { ratio, sum } from './ratio';
import { requiredPrice } from './required-price';
import { supportHourCents } from './rhem';

/** What the cost of every client is made from, in cents a month. */
export interface ClientRates {
  readonly supportHourCents: Figure;
  readonly centralCentsPerSeat: Figure;
  readonly outsideCentsPerSeat: Figure;
  /** A client's share of an alignment manager and of a vCIO: per client, not per seat. */
  readonly tamCentsPerClient: Figure;
  readonly vcioCentsPerClient: Figure;
}

/** Rates of the modeled basis that all clients share. */
export function clientRatesOf(model: Model, modeled: MicroBasis): ClientRates {
  const { tam, vcio } = model.settings.areas;
  return {
    supportHourCents: supportHourCents(model.settings),
    centralCentsPerSeat: modeled.areas.central.laborCentsPerSeat,
    outsideCentsPerSeat: modeled.outsideCentsPerSeat,
    tamCentsPerClient: ratio(tam.loadedMonthlyCents, tam.capacity.clientsPerPerson),
    vcioCentsPerClient: ratio(vcio.loadedMonthlyCents, vcio.capacity.clientsPerPerson),
  };
}

/** What so many units cost; nothing costs nothing, even at an unknown rate. */
function costOf(units: number, rate: Figure): Figure {
  if (units === 0) return 0;
  return rate === null ? null : units * rate;
}

interface ClientRhem {
  readonly rhem: Figure;
  readonly rhemSource: ClientAnalysis['rhemSource'];
}

/** A client's own RHEM, moved as a scenario says; the company's stands in where the client has no time or no seats. */
function clientRhem(count: ClientCount, at: number, model: Model): ClientRhem {
  const hours = model.window?.clientHours[at] ?? null;
  const own = hours === null ? null : ratio(hours * model.reactive.recordedFactor, count.seats);
  const chosen = model.assumptions.clientRhemHoursPerSeat?.get(count.client.id);
  const rhemSource = own === null ? 'assumed' : 'measured';
  return { rhem: chosen ?? own ?? model.reactive.standInPerSeat, rhemSource };
}

function toolsOf(count: ClientCount, { tools }: Model): number {
  const shared = count.seats * tools.centsPerSeat + count.endpoints * tools.centsPerEndpoint + tools.centsPerClient;
  return tools.ownCents.size === 0 ? shared : shared + (tools.ownCents.get(count) ?? 0);
}

/** Seats from which a client earns the target at its price: per-client cost ÷ what a seat leaves over. */
function breakEvenSeats(count: ClientCount, costCents: Figure, fixedCents: Figure, targetGrossMargin: number): Figure {
  if (costCents === null || fixedCents === null || count.seats <= 0) return null;
  const mayCostPerSeat = ratio(count.mrrCents * (1 - targetGrossMargin), count.seats);
  const variablePerSeat = ratio(costCents - fixedCents, count.seats);
  if (mayCostPerSeat === null || variablePerSeat === null) return null;
  const leftPerSeat = mayCostPerSeat - variablePerSeat;
  return leftPerSeat <= mayCostPerSeat * 1e-9 ? null : ratio(fixedCents, leftPerSeat);
}

function costByAreaOf(count: ClientCount, rhem: Figure, rates: ClientRates, model: Model) {
  const { seats } = count;
  return {
    support: costOf(seats, rhem === null || rates.supportHourCents === null ? null : rhem * rates.supportHourCents),
    central: costOf(seats, rates.centralCentsPerSeat),
    tools: toolsOf(count, model),
    tam: rates.tamCentsPerClient,
    vcio: rates.vcioCentsPerClient,
    outside: costOf(seats, rates.outsideCentsPerSeat),
  };
}

const noVerdict = { verdict: null, annualValueCents: null };

/** What one client, the one at `at` among the counted ones, costs and earns a month, and what to do about it. */
export function clientAnalysis(count: ClientCount, at: number, rates: ClientRates, model: Model): ClientAnalysis {
  const { settings } = model;
  const { seats, mrrCents } = count;
  const { rhem, rhemSource } = clientRhem(count, at, model);
  const costByArea = costByAreaOf(count, rhem, rates, model);
  const { support, central, tools, tam, vcio, outside } = costByArea;
  const costCents = sum(support, central, tools, tam, vcio, outside);
  const priceCents = ratio(mrrCents, seats);
  const requiredPriceCents = requiredPrice(ratio(costCents, seats), settings.targetGrossMargin);
  const { supportHourCents: hourCents } = rates;
  const isPriced = mrrCents > 0 && priceCents !== null && requiredPriceCents !== null;
  const hasOwnTime = rhemSource === 'measured';
  const { verdict, annualValueCents } =
    isPriced && costCents !== null && rhem !== null && hourCents !== null
      ? clientVerdict(
          { seats, mrrCents, costCents, priceCents, requiredPriceCents, rhem, hasOwnTime, supportHourCents: hourCents },
          settings,
        )
      : noVerdict;
  return {
    id: count.client.id,
    seats,
    endpoints: count.endpoints,
    mrrCents,
    priceCents,
    costCents,
    costByArea,
    grossMargin: marginAtPrice(costCents, mrrCents),
    requiredPriceCents,
    breakEvenSeats: breakEvenSeats(count, costCents, sum(tam, vcio), settings.targetGrossMargin),
    rhem,
    rhemSource,
    verdict,
    annualValueCents,
  };
}
