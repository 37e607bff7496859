import type { Company } from '@shared/domain/company';
import { emptyCompany } from '@shared/domain/new-company';

/** A company with at least two rows of everything and every column filled in one row and empty in another. */
export const fullCompany: Company = {
  ...emptyCompany({ companyName: 'Larkspur IT', currency: 'USD', locale: 'en-US', asOf: '2026-09' }),
  isSample: true,
  clients: [
    {
      id: 'oakline',
      name: 'Oakline Foods',
      status: 'active',
      since: '2024-05',
      until: null,
      contactName: 'Dana Ruiz',
      contactTitle: 'CFO',
      endpoints: 27.5,
      nrrMonthlyCents: 123_400,
      notes: 'Renewal in May.\n"Quoted" — ümlaut 🌱',
      lines: [
        {
          id: 'seats',
          description: 'Full seats',
          kind: 'mrr',
          unit: 'seat',
          seatTypeId: 'seat-standard',
          quantity: 20,
          unitPriceCents: 17_500,
        },
        {
          id: 'floor',
          description: 'Floor staff',
          kind: 'mrr',
          unit: 'seat',
          seatTypeId: 'seat-frontline',
          quantity: 8.5,
          unitPriceCents: 8_750,
        },
        {
          id: 'licences',
          description: 'Licenses',
          kind: 'orr',
          unit: 'flat',
          seatTypeId: null,
          quantity: 1,
          unitPriceCents: 1_000_000_000,
        },
      ],
    },
    {
      id: 'bayside',
      name: 'Bayside Dental',
      status: 'prospect',
      since: null,
      until: '2027-01',
      contactName: '',
      contactTitle: '',
      endpoints: null,
      nrrMonthlyCents: 0,
      notes: '',
      lines: [],
    },
  ],
  tools: [
    {
      id: 'rmm',
      name: 'RMM',
      vendor: 'Vendor',
      area: 'central',
      inOffering: true,
      unit: 'endpoint',
      unitCostCents: 310,
      minimumMonthlyCents: 25_000,
      billing: 'monthly',
      clientIds: null,
    },
    {
      id: 'portal',
      name: 'Portal',
      vendor: '',
      area: 'business',
      inOffering: false,
      unit: 'flat',
      unitCostCents: 120_000,
      minimumMonthlyCents: 0,
      billing: 'annual',
      clientIds: ['bayside', 'oakline'],
    },
    {
      id: 'spare',
      name: 'Spare',
      vendor: '',
      area: 'support',
      inOffering: true,
      unit: 'client',
      unitCostCents: 100,
      minimumMonthlyCents: 0,
      billing: 'monthly',
      clientIds: [],
    },
  ],
  team: [
    {
      id: 'ann',
      name: 'Ann Lee',
      title: 'Technician',
      pay: { kind: 'salary', annualCents: 6_480_000 },
      burdenRate: 0.18,
      otherMonthlyCents: 12_500,
      startsOn: '2025-01',
      endsOn: null,
      allocations: [
        { to: 'support', share: 0.7 },
        { to: 'dispatch', share: 0.3 },
      ],
    },
    {
      id: 'ben',
      name: 'Ben',
      title: '',
      pay: { kind: 'hourly', hourlyCents: 4_150, hoursPerMonth: 86.7 },
      burdenRate: 0,
      otherMonthlyCents: 0,
      startsOn: '2024-02',
      endsOn: '2026-12',
      allocations: [],
    },
  ],
  time: [
    { month: '2026-09', clientId: 'oakline', memberId: 'ann', workTypeId: 'work-tickets', hours: 12.25 },
    { month: '2026-09', clientId: 'oakline', memberId: null, workTypeId: 'work-tickets', hours: 2 },
    { month: '2026-08', clientId: null, memberId: 'ben', workTypeId: 'work-internal', hours: 0.1 },
    { month: '2026-08', clientId: null, memberId: null, workTypeId: 'work-mac', hours: 7 },
  ],
  scenarios: [
    {
      id: 'raise',
      name: 'Raise prices',
      notes: 'In spring',
      levers: [
        { id: 'a', on: true, kind: 'seatPrice', change: 'set', priceCents: 19_000, clientIds: null },
        { id: 'b', on: false, kind: 'seatPrice', change: 'percent', rate: 0.05, clientIds: null },
        { id: 'c', on: true, kind: 'seats', rate: -0.1 },
        { id: 'd', on: true, kind: 'rhem', hoursPerSeat: 0.25, clientIds: null },
        { id: 'e', on: true, kind: 'laborCost', rate: 0.03 },
        { id: 'f', on: true, kind: 'toolsCost', rate: 0 },
        { id: 'g', on: true, kind: 'targetMargin', grossMargin: 0.65 },
      ],
    },
    { id: 'nothing', name: 'Nothing yet', notes: '', levers: [] },
  ],
};

/** A company of many clients with three agreement lines each. */
export function largeCompany(clients: number): Company {
  const [oakline] = fullCompany.clients;
  if (oakline === undefined) throw new Error('The full company has a client.');
  const rows = Array.from({ length: clients }, (_, at) => ({ ...oakline, id: `client-${at}`, name: `Client ${at}` }));
  return { ...fullCompany, clients: rows, tools: [], time: [] };
}
