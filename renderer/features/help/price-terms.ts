import type { Term } from './glossary';

/** Terms of what a seat costs, what it sells for, and what is left. */
export const priceTerms: readonly Term[] = [
  {
    id: 'actual',
    name: 'Actual',
    also: 'basis',
    meaning: 'A cost per seat made from the people and tools you entered, as they are in the month you look at.',
    href: '/micro',
  },
  {
    id: 'agreement-line',
    name: 'Agreement line',
    meaning: 'One position of a client’s agreement: what is sold, how many of it, and the price of one a month.',
    href: '/clients',
  },
  {
    id: 'aisp',
    name: 'AISP',
    also: 'all-in seat price',
    meaning:
      'What a seat sells for on average: recurring revenue over seats. It makes agreements of any size comparable.',
    href: '/',
  },
  {
    id: 'cost-per-seat',
    name: 'Cost per seat',
    meaning:
      'Labor and tools of the four areas in the seat price, and roles outside the areas, for one seat and month.',
    href: '/micro',
  },
  {
    id: 'endpoint',
    name: 'Endpoint',
    meaning: 'A device you look after: a workstation, a laptop, a server.',
    href: '/settings#endpointsPerSeat',
  },
  {
    id: 'gross-margin',
    name: 'Gross margin',
    meaning:
      'The share of the price left after what it costs to deliver. Here the cost is tools and labor of the seat.',
    href: '/micro',
  },
  {
    id: 'gut-check',
    name: 'Gut check',
    meaning:
      'Tools over seats plus managed labor over seats: a sum for the back of an envelope that should land near the model.',
    href: '/micro',
  },
  {
    id: 'micro-picanomics',
    name: 'Micro Picanomics',
    meaning: 'The view from the bottom: what one seat costs, area by area, and which price brings the target margin.',
    href: '/micro',
  },
  {
    id: 'modeled',
    name: 'Modeled',
    also: 'basis fractional whole people',
    meaning:
      'A cost per seat as it should be at your own metrics, such as RHEM and capacity, in parts of people or in whole ones.',
    href: '/micro',
  },
  {
    id: 'mrr',
    name: 'MRR',
    also: 'monthly recurring revenue',
    meaning: 'What service agreements bring in each month. Resold licenses and circuits are kept apart, as ORR.',
    href: '/clients',
  },
  {
    id: 'nrr',
    name: 'NRR',
    also: 'non-recurring revenue projects',
    meaning: 'What is billed once, mostly projects, as an average month.',
    href: '/clients',
  },
  {
    id: 'offered-price',
    name: 'Offered price',
    meaning: 'The required price, rounded up to a price you would put on paper.',
    href: '/settings#priceStepCents',
  },
  {
    id: 'orr',
    name: 'ORR',
    also: 'other recurring revenue resale',
    meaning:
      'Recurring resale, such as licenses and circuits. It counts neither in AISP nor against the target margin.',
    href: '/clients',
  },
  {
    id: 'price-multiplier',
    name: 'Price multiplier',
    meaning: 'The price that each unit of cost needs, one over one less the target: 3.33 at 70%.',
  },
  {
    id: 'required-price',
    name: 'Required price',
    meaning: 'The price at which a cost leaves exactly the target margin.',
    href: '/micro',
  },
  {
    id: 'scenario',
    name: 'Scenario, lever',
    meaning:
      'A what-if over today’s company, made of levers such as a higher price or fewer reactive hours. Today’s figures stay.',
    href: '/what-if',
  },
  {
    id: 'seat',
    name: 'Seat',
    also: 'end user',
    meaning: 'A person you support. People who use little IT can count as part of a seat, by their seat type’s weight.',
    href: '/settings#seat-types',
  },
  {
    id: 'tie-out',
    name: 'Tie-out',
    meaning: 'Actual cost against modeled and guideline cost, area by area, with the cause of every gap.',
    href: '/micro',
  },
  {
    id: 'tools',
    name: 'Tools',
    meaning:
      'Software and hardware you use to look after clients. Those that are part of the offering are part of the seat’s cost.',
    href: '/tools',
  },
  {
    id: 'verdict',
    name: 'Verdict',
    also: 'keep fix the noise reprice release',
    meaning: 'What a client’s figures suggest: keep, fix the noise, reprice or release, with what it is worth a year.',
    href: '/profitability',
  },
];
