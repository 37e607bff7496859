import type { Term } from './glossary';

/** Terms of people: the delivery areas, what they carry and what they cost. */
export const peopleTerms: readonly Term[] = [
  {
    id: 'burden',
    name: 'Burden rate',
    meaning: 'What an employer pays on top of wages, such as taxes and insurance, as a share of pay.',
    href: '/team',
  },
  {
    id: 'capacity',
    name: 'Capacity',
    meaning: 'How many clients or endpoints one person can look after well. The modeled cost rests on it.',
    href: '/settings#areas.tam.capacity',
  },
  {
    id: 'central',
    name: 'Centralized Services',
    meaning:
      'The area that runs proactive work for all clients with tools from one place: monitoring, patching, backup, filtering.',
    href: '/macro',
  },
  {
    id: 'cost-ceiling',
    name: 'Cost ceiling',
    meaning: 'The most an area’s labor may cost a seat when everyone in it carries exactly the guideline.',
    href: '/macro',
  },
  {
    id: 'design-desk',
    name: 'Design Desk',
    meaning:
      'Works out a solution before it is sold: what it does for the client, what it takes, how long. Counts in vCIO.',
    href: '/team',
  },
  {
    id: 'dispatch',
    name: 'Dispatch, Triage',
    meaning:
      'Takes calls, hands out tickets and sends people on site. Counts in Support, and has to make Support quicker.',
    href: '/team',
  },
  {
    id: 'fixed-variable',
    name: 'Fixed and variable areas',
    meaning:
      'A fixed area’s cost follows from its size and can be planned. Support is the variable one: its cost moves with noise.',
    href: '/help#areas',
  },
  {
    id: 'guideline',
    name: 'Guideline',
    also: 'leverage guideline',
    meaning:
      'The revenue or the endpoints one person of an area should carry at least. As a basis: the cost if everyone did.',
    href: '/settings#people',
  },
  {
    id: 'leverage',
    name: 'Leverage',
    meaning: 'What one person of an area carries: recurring revenue, project revenue or endpoints over people.',
    href: '/macro',
  },
  {
    id: 'loaded-cost',
    name: 'Loaded cost',
    meaning: 'All a person costs a month: pay, burden and whatever else comes with the person.',
    href: '/team',
  },
  {
    id: 'macro-picanomics',
    name: 'Macro Picanomics',
    meaning: 'The view from the top: how much revenue each role should carry, and so how many people an area can have.',
    href: '/macro',
  },
  {
    id: 'outside-roles',
    name: 'Outside the five areas',
    meaning:
      'Service delivery that belongs to no area and is not billed. It has a cost line of its own, which the price must cover.',
    href: '/help#areas',
  },
  {
    id: 'productive-hours',
    name: 'Productive hours',
    meaning: 'Hours a person gives to clients in a month, after leave, meetings and training.',
    href: '/settings#productiveHoursPerMonth',
  },
  {
    id: 'proserv',
    name: 'Professional Services',
    meaning: 'The project team that brings in new technology. It is billed apart and is no part of the seat’s cost.',
    href: '/macro',
  },
  {
    id: 'room',
    name: 'Room',
    meaning: 'What an area can take on before its people are at the guideline and the next hire is due.',
    href: '/macro',
  },
  {
    id: 'service-revenue',
    name: 'Service revenue per employee',
    meaning: 'Recurring and project revenue of a year for each person in service delivery.',
    href: '/macro',
  },
  {
    id: 'support',
    name: 'Support Desk',
    meaning: 'The area that answers when something does not work. The one area whose cost moves with noise.',
    href: '/macro',
  },
  {
    id: 'tam',
    name: 'TAM',
    also: 'technology alignment manager',
    meaning: 'Visits clients, holds their technology against your standards and writes down what differs.',
    href: '/macro',
  },
  {
    id: 'utilization',
    name: 'Utilization',
    meaning:
      'The share of a project team’s hours that is billed. With the hourly rate it drives Professional Services.',
  },
  {
    id: 'vcio',
    name: 'vCIO',
    also: 'virtual chief information officer',
    meaning: 'Talks about business and strategy with the person who decides, plans budgets and keeps the roadmap.',
    href: '/macro',
  },
];
