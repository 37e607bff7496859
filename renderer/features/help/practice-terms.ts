import type { Term } from './glossary';

/** Terms of how the work is done and measured. */
export const practiceTerms: readonly Term[] = [
  {
    id: 'alignment',
    name: 'Alignment',
    meaning: 'How far a client’s technology follows the standards you have chosen. Better alignment means less noise.',
  },
  {
    id: 'essence',
    name: 'Essence',
    meaning:
      'What a role is for: the work at its heart, and what clients, your company and whoever holds the role get from it.',
  },
  {
    id: 'hidden-rhem',
    name: 'Hidden reactive hours',
    meaning:
      'Reactive work that was logged somewhere other than Support, and so is missing from the RHEM most people quote.',
  },
  {
    id: 'kpi',
    name: 'KPI',
    also: 'key performance indicator',
    meaning: 'A number chosen to tell over time whether something goes well.',
  },
  {
    id: 'noise',
    name: 'Noise',
    meaning: 'The tickets, calls and interruptions that keep a team from working ahead. RHEM measures it.',
  },
  {
    id: 'psa',
    name: 'PSA',
    also: 'professional services automation',
    meaning: 'The software an MSP runs on: tickets, time, contracts, invoices.',
  },
  {
    id: 'reactive-spiral',
    name: 'Reactive spiral',
    meaning:
      'Uncounted reactive work hides what a seat costs, prices stay low, nobody has time to prevent work, and noise grows.',
  },
  {
    id: 'reframe',
    name: 'Reframe',
    meaning: 'Showing a client that technology is a means to get ahead, not a bill to keep small.',
  },
  {
    id: 'rhem',
    name: 'RHEM',
    also: 'reactive hours per end user per month',
    meaning:
      'Reactive hours of a month over seats, whoever did them: all work inside the fee that is not the essence of an area.',
    href: '/rhem',
  },
  {
    id: 'rmm',
    name: 'RMM',
    also: 'remote monitoring and management',
    meaning: 'Software on clients’ devices that watches them and lets you work on them from afar.',
  },
  {
    id: 'smart-numbers',
    name: 'SMART Numbers',
    meaning:
      'The monthly reporting of TruMethods: a fixed set of financial and operating figures that someone answers for.',
  },
  {
    id: 'technology-success',
    name: 'Technology Success',
    meaning:
      'Standards, alignment to them, their effect on the client’s business, and a strategy: the work that makes clients succeed.',
  },
  {
    id: 'trumethods',
    name: 'TruMethods Framework',
    meaning:
      'A method for MSPs by TruMethods, which this app does the sums for: five areas, leverage, RHEM, seat price.',
    href: '/help#about',
  },
  {
    id: 'world-class',
    name: 'World class',
    meaning:
      'What the framework aims at: margins far above the industry’s, more revenue for each person, steady growth, calm support.',
  },
];
