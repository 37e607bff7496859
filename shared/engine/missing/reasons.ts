import type { MissingReason } from '../figure';
import { pageHrefs, settingHref } from '../hrefs';

/** Every reason why a figure has no value: what is missing in plain words, and the page where it is mended. */
export const missingReasons = {
  noClients: { message: 'There are no active clients yet. Add a client.', href: pageHrefs.clients },
  noSeats: { message: 'There are no seats yet. Add a seat line to a client’s agreement.', href: pageHrefs.clients },
  noPeople: {
    message: 'Nobody on the team works in a delivery area this month. Add people and allocate their time.',
    href: pageHrefs.team,
  },
  noAreaPeople: { message: 'Nobody works in this area. Allocate someone’s time to it.', href: pageHrefs.team },
  noRevenue: {
    message: 'No recurring revenue is entered. Give the clients’ agreement lines a price.',
    href: pageHrefs.clients,
  },
  noCost: { message: 'Nothing is entered that costs anything. Add tools and people.', href: pageHrefs.tools },
  noTime: { message: 'No time is recorded, so only the assumed value is known.', href: pageHrefs.time },
  scenarioRhem: {
    message: 'The scenario sets the reactive hours, so nothing of them is measured.',
    href: pageHrefs.whatIf,
  },
  noReactiveWork: { message: 'There is no reactive work, so nothing limits this.', href: pageHrefs.rhem },
  freeSupport: {
    message: 'A person in Support costs nothing, so no number of reactive hours is too many. Set the loaded cost.',
    href: settingHref('areas.support.loadedMonthlyCents'),
  },
  otherCostTooHigh: {
    message: 'The other costs alone are more than the price leaves, even without any reactive work.',
    href: pageHrefs.micro,
  },
  projectBacklog: { message: 'How many people projects need follows from their backlog.', href: pageHrefs.macro },
  billedApart: { message: 'Projects are billed apart from the seat price.', href: pageHrefs.macro },
  noVisits: { message: 'No on-site alignment time is recorded.', href: pageHrefs.time },
  clientWithoutSeats: {
    message: 'This client has no seats yet. Add a seat line to its agreement.',
    href: pageHrefs.clients,
  },
  clientWithoutRevenue: {
    message: 'This client pays nothing yet. Give its agreement lines a price.',
    href: pageHrefs.clients,
  },
  noSizeBreaksEven: {
    message: 'No size breaks even at this price: a seat alone costs more than the target leaves.',
    href: pageHrefs.clients,
  },
  nothingToGain: { message: 'This client earns its target; there is nothing to gain.', href: pageHrefs.clients },
  outOfRange: {
    message: 'A value it rests on is far too small or too large to calculate with. Check the settings.',
    href: pageHrefs.settings,
  },
} as const satisfies Record<string, MissingReason>;

export type MissingReasonName = keyof typeof missingReasons;
