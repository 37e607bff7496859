import type { DeliveryArea } from '../domain/areas';
import type { Company } from '../domain/company';
import { deliveryAreaOrder, placeOfAllocation } from './areas';
import { loadedMonthlyCents, worksIn } from './loaded-cost';

/** Full-time equivalents of a place and what they cost a month. */
export interface Staff {
  readonly people: number;
  readonly laborCents: number;
}

/** Who works where in the company's month. */
export interface Staffing {
  readonly areas: Readonly<Record<DeliveryArea, Staff>>;
  /** Service delivery outside the five areas: its cost is a line of its own. */
  readonly outside: Staff;
  /** Everyone in the five areas and outside them; sales and administration are no part of it. */
  readonly serviceEmployees: number;
  /** Full-time equivalents of the whole company. */
  readonly everyone: number;
}

interface RunningStaff {
  people: number;
  laborCents: number;
}

/**
 * Adds up people and loaded cost by area from the shares of everyone who works in `asOf`. Dispatch counts in
 * Support and Design Desk in vCIO, where they lower the leverage (TruMethods Framework, outside resources).
 */
export function staffingOf(company: Company): Staffing {
  const staff: Record<DeliveryArea | 'outside', RunningStaff> = {
    support: { people: 0, laborCents: 0 },
    central: { people: 0, laborCents: 0 },
    tam: { people: 0, laborCents: 0 },
    vcio: { people: 0, laborCents: 0 },
    proserv: { people: 0, laborCents: 0 },
    outside: { people: 0, laborCents: 0 },
  };
  let everyone = 0;
  for (const member of company.team) {
    if (!worksIn(member, company.asOf)) continue;
    const loadedCents = loadedMonthlyCents(member);
    for (const { to, share } of member.allocations) {
      everyone += share;
      const place = placeOfAllocation[to];
      if (place === null) continue;
      staff[place].people += share;
      staff[place].laborCents += loadedCents * share;
    }
  }
  const { outside, ...areas } = staff;
  const inAreas = deliveryAreaOrder.reduce((people, area) => people + areas[area].people, 0);
  return { areas, outside, serviceEmployees: inAreas + outside.people, everyone };
}

/** Whether anyone at all works on what a seat pays for; without them there is no actual cost of labor. */
export function hasSeatStaff(staffing: Staffing): boolean {
  return staffing.serviceEmployees - staffing.areas.proserv.people > 1e-9;
}
