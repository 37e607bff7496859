import type { DeliveryArea } from '../../domain/areas';
import type { Company } from '../../domain/company';
import type { WorkType } from '../../domain/time';
import type { Figure } from '../analysis';
import type { Assumptions } from '../assumptions';
import type { ClientCount } from '../company-counts';
import { type Model, modelOf } from '../model';
import { product, ratio } from '../ratio';
import { priceMultiplier } from '../required-price';
import { supportHourCents } from '../rhem';
import type { RhemWindow } from '../rhem-window';
import { addHours, type ReactiveSplit, type RunningHours, splitOf } from './reactive-split';

/** Reactive work of one active client; per seat by its own seats. */
export interface ClientReactive {
  readonly id: string;
  readonly name: string;
  readonly seats: number;
  readonly source: 'measured' | 'assumed';
  /** Its recorded hours; null where it has no time at all in the window, not even of another kind. */
  readonly recorded: ReactiveSplit | null;
  /** Its own RHEM, or the company's where it has no time; null where it has time but no seats to share it. */
  readonly rhem: Figure;
}

/** Reactive work of one kind; per seat by the company's seats, so that kinds add up to the company's RHEM. */
export interface WorkReactive {
  readonly id: string;
  readonly name: string;
  readonly loggedUnder: DeliveryArea;
  /** Logged anywhere but under Support, and so missing from the reported RHEM. */
  readonly isHidden: boolean;
  readonly hours: number;
  readonly rhem: Figure;
  /** Its part of all reactive hours. */
  readonly share: Figure;
  /** What it takes of every seat's price, in cents. */
  readonly priceEffectCents: Figure;
}

/** Reactive work of one person, or of nobody named; per seat by the company's seats. */
export interface PersonReactive extends ReactiveSplit {
  readonly memberId: string | null;
  readonly name: string | null;
  /** Everything the person recorded in the window, reactive or not, a month. */
  readonly allHours: number;
}

/** Where the recorded reactive hours of the window come from, averaged to a month. */
export interface RhemBreakdown {
  readonly months: readonly string[];
  readonly total: ReactiveSplit;
  /** Measured clients first, the worst first; then those with hours but no seats; then those without time. */
  readonly clients: readonly ClientReactive[];
  /** Hours that name no client: they count for the company, not for a client. */
  readonly withoutClient: ReactiveSplit | null;
  /** The most hours first. */
  readonly work: readonly WorkReactive[];
  readonly people: readonly PersonReactive[];
  /** Reactive hours a month of clients that are no longer active: recorded, but no part of any figure. */
  readonly formerClientHours: number;
}

interface Sums {
  readonly byClient: Map<string | null, RunningHours>;
  readonly byWork: Map<string, RunningHours>;
  readonly byPerson: Map<string | null, RunningHours>;
  readonly allByPerson: Map<string | null, number>;
  formerClientHours: number;
}

/** Adds up the rows of the window, as many hours a month as a recorded one counts for. */
function addUp({ company, counts, reactive }: Model, window: RhemWindow): Sums {
  const typeById = new Map(company.workTypes.map((type) => [type.id, type]));
  const months = new Set(window.months);
  const active = new Set(counts.clients.map(({ client }) => client.id));
  const factor = reactive.recordedFactor / window.months.length;
  const sums: Sums = {
    byClient: new Map(),
    byWork: new Map(),
    byPerson: new Map(),
    allByPerson: new Map(),
    formerClientHours: 0,
  };
  for (const entry of company.time) {
    if (!months.has(entry.month) || entry.hours <= 0) continue;
    const type = typeById.get(entry.workTypeId);
    if (type === undefined) continue;
    const hours = entry.hours * factor;
    if (entry.clientId !== null && !active.has(entry.clientId)) {
      if (type.class === 'rhem') sums.formerClientHours += hours;
      continue;
    }
    sums.allByPerson.set(entry.memberId, (sums.allByPerson.get(entry.memberId) ?? 0) + hours);
    if (type.class !== 'rhem') continue;
    const isReported = type.loggedUnder === 'support';
    addHours(sums.byClient, entry.clientId, hours, isReported);
    addHours(sums.byWork, type.id, hours, isReported);
    addHours(sums.byPerson, entry.memberId, hours, isReported);
  }
  return sums;
}

const noHours: Readonly<RunningHours> = { reportedHours: 0, hiddenHours: 0 };

function clientOf({ client, seats }: ClientCount, at: number, sums: Sums, model: Model): ClientReactive {
  const identity = { id: client.id, name: client.name, seats };
  const hasTime = (model.window?.clientHours[at] ?? null) !== null;
  if (!hasTime) return { ...identity, source: 'assumed', recorded: null, rhem: model.reactive.perSeat };
  const recorded = splitOf(sums.byClient.get(client.id) ?? noHours, seats);
  return { ...identity, source: 'measured', recorded, rhem: recorded.true };
}

/** Measured RHEM before hours without seats before stand-ins. */
function rankOf({ source, rhem }: ClientReactive): number {
  if (source === 'assumed') return 2;
  return rhem === null ? 1 : 0;
}

function worstFirst(left: ClientReactive, right: ClientReactive): number {
  const byRank = rankOf(left) - rankOf(right);
  if (byRank !== 0) return byRank;
  if (left.source === 'assumed') return right.seats - left.seats;
  return (right.rhem ?? 0) - (left.rhem ?? 0) || (right.recorded?.trueHours ?? 0) - (left.recorded?.trueHours ?? 0);
}

function workOf(type: WorkType, sums: Sums, allHours: number, { settings, counts }: Model): WorkReactive[] {
  const running = sums.byWork.get(type.id);
  if (running === undefined) return [];
  const hours = running.reportedHours + running.hiddenHours;
  const rhem = ratio(hours, counts.seats);
  return [
    {
      id: type.id,
      name: type.name,
      loggedUnder: type.loggedUnder,
      isHidden: type.loggedUnder !== 'support',
      hours,
      rhem,
      share: ratio(hours, allHours),
      priceEffectCents: product(rhem, supportHourCents(settings), priceMultiplier(settings.targetGrossMargin)),
    },
  ];
}

function peopleOf(sums: Sums, { company, counts }: Model): PersonReactive[] {
  const names = new Map(company.team.map(({ id, name }) => [id, name]));
  return [...sums.byPerson]
    .map(([memberId, hours]) => ({
      memberId,
      name: memberId === null ? null : (names.get(memberId) ?? null),
      ...splitOf(hours, counts.seats),
      allHours: sums.allByPerson.get(memberId) ?? 0,
    }))
    .sort((left, right) => right.trueHours - left.trueHours);
}

function totalOf(sums: Sums, seats: number): ReactiveSplit {
  const all = { ...noHours };
  for (const { reportedHours, hiddenHours } of sums.byWork.values()) {
    all.reportedHours += reportedHours;
    all.hiddenHours += hiddenHours;
  }
  return splitOf(all, seats);
}

/**
 * Where the recorded reactive hours of the window come from: by client, kind of work and person (TruMethods
 * Framework, RHEM). Each of the three adds up to the total. Null where no time is recorded. A scenario that sets
 * another RHEM leaves it as recorded.
 */
export function rhemBreakdown(company: Company, { recordedHoursFactor }: Assumptions = {}): RhemBreakdown | null {
  const model = modelOf(company, recordedHoursFactor === undefined ? {} : { recordedHoursFactor });
  const { window, counts } = model;
  if (window === null) return null;
  const sums = addUp(model, window);
  const total = totalOf(sums, counts.seats);
  const ofNobody = sums.byClient.get(null);
  return {
    months: window.months,
    total,
    clients: counts.clients.map((count, at) => clientOf(count, at, sums, model)).sort(worstFirst),
    withoutClient: ofNobody === undefined ? null : splitOf(ofNobody, counts.seats),
    work: company.workTypes
      .flatMap((type) => workOf(type, sums, total.trueHours, model))
      .sort((left, right) => right.hours - left.hours),
    people: peopleOf(sums, model),
    formerClientHours: sums.formerClientHours,
  };
}
