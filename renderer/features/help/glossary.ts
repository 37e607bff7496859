/** A term of the field, explained in one or two sentences. */
export interface Term {
  /** The anchor, `/help#rhem`. */
  readonly id: string;
  readonly name: string;
  /** Other names it is looked for by. */
  readonly also?: string;
  readonly meaning: string;
  /** Where the app shows it or lets it be set. */
  readonly href?: string;
}

/** Terms of the TruMethods Framework and of the app, in alphabetical order. */
export const glossary: readonly Term[] = [
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
    id: 'alignment',
    name: 'Alignment',
    meaning: 'How far a client’s technology follows the standards you have chosen. Better alignment means less noise.',
  },
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
    id: 'cost-per-seat',
    name: 'Cost per seat',
    meaning:
      'Labor and tools of the four areas in the seat price, and roles outside the areas, for one seat and month.',
    href: '/micro',
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
    id: 'endpoint',
    name: 'Endpoint',
    meaning: 'A device you look after: a workstation, a laptop, a server.',
    href: '/settings#endpointsPerSeat',
  },
  {
    id: 'essence',
    name: 'Essence',
    meaning:
      'What a role is for: the core of its work, and what that does for the client, the business and the person.',
  },
  {
    id: 'fixed-variable',
    name: 'Fixed and variable areas',
    meaning:
      'A fixed area’s cost follows from its size and can be planned. Support is the variable one: its cost moves with noise.',
    href: '/help#areas',
  },
  {
    id: 'gross-margin',
    name: 'Gross margin',
    meaning:
      'The share of the price left after what it costs to deliver. Here the cost is tools and labor of the seat.',
    href: '/micro',
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
    id: 'gut-check',
    name: 'Gut check',
    meaning:
      'Tools over seats plus managed labor over seats: a sum for the back of an envelope that should land near the model.',
    href: '/micro',
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
    id: 'noise',
    name: 'Noise',
    meaning: 'The tickets, calls and interruptions that keep a team from working ahead. RHEM measures it.',
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
    id: 'outside-roles',
    name: 'Outside the five areas',
    meaning:
      'Service delivery that belongs to no area and is not billed. It has a cost line of its own, which the price must cover.',
    href: '/help#areas',
  },
  {
    id: 'price-multiplier',
    name: 'Price multiplier',
    meaning: 'The price that each unit of cost needs, one over one less the target: 3.33 at 70%.',
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
    id: 'required-price',
    name: 'Required price',
    meaning: 'The price at which a cost leaves exactly the target margin.',
    href: '/micro',
  },
  {
    id: 'rhem',
    name: 'RHEM',
    also: 'reactive hours per end user per month',
    meaning:
      'Reactive hours of a month over seats, whoever did them: all work inside the fee that is not the essence of an area.',
    href: '/settings#rhem',
  },
  {
    id: 'rmm',
    name: 'RMM',
    also: 'remote monitoring and management',
    meaning: 'Software on clients’ devices that watches them and lets you work on them from afar.',
  },
  {
    id: 'room',
    name: 'Room',
    meaning: 'What an area can take on before its people are at the guideline and the next hire is due.',
    href: '/macro',
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
    id: 'service-revenue',
    name: 'Service revenue per employee',
    meaning: 'Recurring and project revenue of a year for each person in service delivery.',
    href: '/macro',
  },
  {
    id: 'smart-numbers',
    name: 'SMART Numbers',
    meaning:
      'The monthly reporting of TruMethods: a fixed set of financial and operating figures that someone answers for.',
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
    id: 'technology-success',
    name: 'Technology Success',
    meaning:
      'Standards, alignment to them, their effect on the client’s business, and a strategy: the work that makes clients succeed.',
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
    id: 'trumethods',
    name: 'TruMethods Framework',
    meaning:
      'A method for MSPs by TruMethods, which this app does the sums for: five areas, leverage, RHEM, seat price.',
    href: '/help#about',
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
  {
    id: 'verdict',
    name: 'Verdict',
    also: 'keep fix the noise reprice release',
    meaning: 'What a client’s figures suggest: keep, fix the noise, reprice or release, with what it is worth a year.',
    href: '/clients',
  },
  {
    id: 'world-class',
    name: 'World class',
    meaning:
      'What the framework aims at: margins far above the industry’s, more revenue for each person, steady growth, calm support.',
  },
];
