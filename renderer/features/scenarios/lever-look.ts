import { maxUnitCents } from '@shared/domain/primitives';
import type { Lever } from '@shared/domain/scenario';
import type { ValueKind } from '../../components/read-value';
import type { LeverStart } from './lever-list';

/** How one lever stands on the page: its sentence around the value, and its slider. */
export interface LeverLook {
  readonly before: string;
  readonly after: string;
  readonly valueKind: ValueKind;
  readonly value: number;
  /** Where the slider has its tick: the value that changes nothing. */
  readonly today: number;
  /** Ends of the slider. What is typed may go beyond them, up to the limits. */
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly min: number;
  readonly max: number;
  /** The lever at another value. */
  readonly at: (value: number) => ValuedLever;
}

const changeLimits = { min: -1, max: 10 };

/** A lever with a value to move. */
export type ValuedLever = Exclude<Lever, { kind: 'release' } | { change: 'toTarget' }>;

/** Whether a lever has a value; what clients need and who is released have none. */
export function isValued(lever: Lever): lever is ValuedLever {
  return lever.kind !== 'release' && !(lever.kind === 'seatPrice' && lever.change === 'toTarget');
}

/** Describes a lever with a value for the page. */
export function leverLook(lever: ValuedLever, start: LeverStart): LeverLook {
  switch (lever.kind) {
    case 'seatPrice':
      return lever.change === 'set' ? setPriceLook(lever, start.aispCents ?? 0) : percentPriceLook(lever);
    case 'seats':
      return rateLook(lever, { before: 'Change the number of seats by', from: -0.3, to: 0.5 });
    case 'laborCost':
      return rateLook(lever, { before: 'Change what people cost by', from: -0.2, to: 0.2 });
    case 'toolsCost':
      return rateLook(lever, { before: 'Change what tools cost by', from: -0.3, to: 0.3 });
    case 'rhem':
      return rhemLook(lever, start.rhem ?? 0);
    case 'targetMargin':
      return targetLook(lever, start.targetGrossMargin);
  }
}

type RateLever = Extract<Lever, { kind: 'seats' | 'laborCost' | 'toolsCost' }>;

function rateLook(lever: RateLever, words: Pick<LeverLook, 'before' | 'from' | 'to'>): LeverLook {
  return {
    ...words,
    after: '',
    valueKind: 'rate',
    value: lever.rate,
    today: 0,
    step: 0.005,
    ...changeLimits,
    at: (rate) => ({ ...lever, rate }),
  };
}

function percentPriceLook(lever: Extract<Lever, { change: 'percent' }>): LeverLook {
  return {
    before: `Change the seat price${ofClients(lever)} by`,
    after: '',
    valueKind: 'rate',
    value: lever.rate,
    today: 0,
    from: -0.2,
    to: 0.3,
    step: 0.005,
    ...changeLimits,
    at: (rate) => ({ ...lever, rate }),
  };
}

/** The slider of a price goes in steps a person would offer: about a hundred from end to end. */
function setPriceLook(lever: Extract<Lever, { change: 'set' }>, todayCents: number): LeverLook {
  const step = priceStep(todayCents);
  const to = Math.max(Math.ceil((todayCents * 1.3) / step) * step, 10 * step);
  return {
    before: lever.clientIds === null ? 'Sell every seat at' : `Sell every seat${ofClients(lever)} at`,
    after: 'all in',
    valueKind: 'money',
    value: lever.priceCents,
    today: todayCents,
    from: Math.floor((todayCents * 0.7) / step) * step,
    to,
    step,
    min: 0,
    max: maxUnitCents,
    at: (priceCents) => ({ ...lever, priceCents: Math.round(priceCents) }),
  };
}

/** The clients of a lever as part of its sentence; nothing where it is for all. */
function ofClients({ clientIds }: { readonly clientIds: readonly string[] | null }): string {
  return clientIds === null ? '' : ` of ${clientsText(clientIds.length)}`;
}

/** So many clients, in words. */
export function clientsText(count: number): string {
  return `${count.toLocaleString()} ${count === 1 ? 'client' : 'clients'}`;
}

/** The sentence of a lever without a value. */
export function valuelessSentence(lever: Exclude<Lever, ValuedLever>): string {
  if (lever.kind === 'release') return `Release ${clientsText(lever.clientIds.length)}`;
  const { clientIds } = lever;
  if (clientIds === null) return 'Raise the seat price to what each client needs';
  return `Raise the seat price to what ${clientsText(clientIds.length)} ${clientIds.length === 1 ? 'needs' : 'need'}`;
}

function priceStep(cents: number): number {
  const fine = Math.max(cents * 0.006, 10);
  const power = 10 ** Math.floor(Math.log10(fine));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= fine) ?? 10 * power;
}

function rhemLook(lever: Extract<Lever, { kind: 'rhem' }>, today: number): LeverLook {
  return {
    before: lever.clientIds === null ? 'Bring reactive hours a seat to' : `Bring the noise${ofClients(lever)} to`,
    after: '',
    valueKind: 'number',
    value: lever.hoursPerSeat,
    today,
    from: Math.min(0.1, Math.floor(today * 5) / 10),
    to: Math.max(0.6, Math.ceil(today * 15) / 10),
    step: 0.01,
    min: 0,
    max: 100,
    at: (hoursPerSeat) => ({ ...lever, hoursPerSeat }),
  };
}

function targetLook(lever: Extract<Lever, { kind: 'targetMargin' }>, today: number): LeverLook {
  return {
    before: 'Aim for a gross margin of',
    after: '',
    valueKind: 'rate',
    value: lever.grossMargin,
    today,
    from: Math.min(0.5, today),
    to: Math.max(0.85, today),
    step: 0.005,
    min: 0,
    max: 0.95,
    at: (grossMargin) => ({ ...lever, grossMargin }),
  };
}

/** The same price lever in its other form, at the value that comes closest to what it says now. */
export function otherPriceForm(lever: Extract<ValuedLever, { kind: 'seatPrice' }>, aispCents: number): ValuedLever {
  const { id, on, kind, clientIds } = lever;
  if (lever.change === 'percent') {
    return { id, on, kind, change: 'set', priceCents: Math.round(aispCents * (1 + lever.rate)), clientIds };
  }
  const rate = aispCents > 0 ? lever.priceCents / aispCents - 1 : 0;
  return {
    id,
    on,
    kind,
    change: 'percent',
    rate: Math.min(Math.max(Math.round(rate * 1000) / 1000, -1), 10),
    clientIds,
  };
}
