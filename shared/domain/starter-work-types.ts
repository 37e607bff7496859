import type { WorkType } from './time';

/**
 * Kinds of work most MSPs log, classed by what they are rather than by who did them: included in the fee and none
 * of the four fixed areas is reactive.
 */
export const starterWorkTypes: readonly WorkType[] = [
  { id: 'work-tickets', name: 'Support tickets', loggedUnder: 'support', class: 'rhem', onsite: false },
  { id: 'work-escalations', name: 'Escalations', loggedUnder: 'proserv', class: 'rhem', onsite: false },
  { id: 'work-mac', name: 'Moves, adds and changes', loggedUnder: 'central', class: 'rhem', onsite: false },
  { id: 'work-pc-builds', name: 'PC builds included in the fee', loggedUnder: 'proserv', class: 'rhem', onsite: false },
  { id: 'work-tam-visit', name: 'TAM visit: standards and alignment', loggedUnder: 'tam', class: 'tam', onsite: true },
  {
    id: 'work-tam-reactive',
    name: 'TAM visit: reactive work on site',
    loggedUnder: 'tam',
    class: 'rhem',
    onsite: true,
  },
  { id: 'work-patching', name: 'Patching and monitoring', loggedUnder: 'central', class: 'central', onsite: false },
  { id: 'work-projects', name: 'Project work, billed', loggedUnder: 'proserv', class: 'proserv', onsite: false },
  { id: 'work-vcio', name: 'vCIO meetings', loggedUnder: 'vcio', class: 'vcio', onsite: false },
  { id: 'work-internal', name: 'Internal', loggedUnder: 'support', class: 'internal', onsite: false },
];
