import type { Company } from '../domain/company';
import type { Settings } from '../domain/settings';
import type { Totals } from './analysis';
import type { Assumptions } from './assumptions';
import { type CompanyCounts, countCompany, totalsOf } from './company-counts';
import { type ReactiveHours, reactiveHoursOf } from './reactive-hours';
import { type RhemWindow, rhemWindowOf } from './rhem-window';
import { type Staffing, staffingOf } from './staffing';
import { type ToolDrivers, toolDriversFrom } from './tool-cost';
import { type ToolCosts, toolCostsOf } from './tools-per-seat';

/** What every formula draws on: the company in numbers, counted once. */
export interface Model {
  readonly company: Company;
  readonly settings: Settings;
  readonly assumptions: Assumptions;
  readonly counts: CompanyCounts;
  readonly totals: Totals;
  readonly staffing: Staffing;
  readonly drivers: ToolDrivers;
  readonly tools: ToolCosts;
  readonly window: RhemWindow | null;
  readonly reactive: ReactiveHours;
}

/**
 * Today is analyzed, explained and set beside every scenario: the model of a company is kept for as long as the very
 * same company is in use. Companies are never changed in place.
 */
const models = new WeakMap<Company, Model>();

/** Counts a company: clients, people, tools and recorded time. */
export function modelOf(company: Company, assumptions: Assumptions): Model {
  const known = models.get(company);
  if (known !== undefined && isSame(known.assumptions, assumptions)) return known;
  const model = count(company, assumptions);
  models.set(company, model);
  return model;
}

function isSame(left: Assumptions, right: Assumptions): boolean {
  return (
    left.rhemHoursPerSeat === right.rhemHoursPerSeat &&
    left.recordedHoursFactor === right.recordedHoursFactor &&
    left.clientRhemHoursPerSeat === right.clientRhemHoursPerSeat
  );
}

function count(company: Company, assumptions: Assumptions): Model {
  const counts = countCompany(company);
  const totals = totalsOf(counts);
  const staffing = staffingOf(company);
  const drivers = toolDriversFrom(counts, staffing);
  const window = rhemWindowOf(company, counts.clients);
  return {
    company,
    settings: company.settings,
    assumptions,
    counts,
    totals,
    staffing,
    drivers,
    tools: toolCostsOf(company.tools, drivers),
    window,
    reactive: reactiveHoursOf(company.settings, counts, window, assumptions),
  };
}
