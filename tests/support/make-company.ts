import type { AllocationTarget } from '@shared/domain/areas';
import type { AgreementLine, Client } from '@shared/domain/client';
import type { Company } from '@shared/domain/company';
import { emptyCompany } from '@shared/domain/new-company';
import { frontlineSeatType, standardSeatType } from '@shared/domain/starter-seat-types';
import type { TeamMember } from '@shared/domain/team-member';
import type { TimeEntry } from '@shared/domain/time';
import type { Tool, ToolUnit } from '@shared/domain/tool';

/** How large a made company is; the same seed always gives the same company. */
export interface CompanySize {
  readonly clients: number;
  readonly tools?: number;
  readonly people?: number;
  /** Months of recorded time, up to September 2026. */
  readonly months?: number;
  readonly seed?: number;
}

type Random = () => number;

/** A small generator of numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

function pick<Item>(random: Random, items: readonly [Item, ...Item[]]): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

function makeLines(random: Random, id: string): AgreementLine[] {
  const seatPriceCents = between(random, 120, 220) * 100;
  const lines: AgreementLine[] = [
    {
      id: `${id}-seats`,
      description: 'Managed seat',
      kind: 'mrr',
      unit: 'seat',
      seatTypeId: standardSeatType.id,
      quantity: between(random, 4, 120),
      unitPriceCents: seatPriceCents,
    },
  ];
  if (random() < 0.3) {
    lines.push({
      id: `${id}-frontline`,
      description: 'Frontline seat',
      kind: 'mrr',
      unit: 'seat',
      seatTypeId: frontlineSeatType.id,
      quantity: between(random, 2, 40),
      unitPriceCents: Math.round(seatPriceCents / 2),
    });
  }
  if (random() < 0.3) {
    const flat = { unit: 'flat', seatTypeId: null, quantity: between(random, 1, 6) } as const;
    lines.push({ ...flat, id: `${id}-servers`, description: 'Server care', kind: 'mrr', unitPriceCents: 14_000 });
    lines.push({ ...flat, id: `${id}-licenses`, description: 'Licenses', kind: 'orr', unitPriceCents: 90_000 });
  }
  return lines;
}

function makeClient(random: Random, at: number): Client {
  const id = `client-${at + 1}`;
  const status = random() < 0.95 ? 'active' : random() < 0.5 ? 'former' : 'prospect';
  return {
    id,
    name: `Client ${at + 1}`,
    status,
    since: '2021-03',
    until: status === 'former' ? '2026-05' : null,
    contactName: '',
    contactTitle: '',
    endpoints: random() < 0.7 ? between(random, 4, 150) : null,
    nrrMonthlyCents: between(random, 0, 40) * 10_000,
    notes: '',
    lines: makeLines(random, id),
  };
}

function makeTool(random: Random, at: number, clients: readonly Client[]): Tool {
  const unit = pick<ToolUnit>(random, ['seat', 'endpoint', 'client', 'technician', 'flat']);
  const isWhole = unit === 'flat' || unit === 'technician';
  return {
    id: `tool-${at + 1}`,
    name: `Tool ${at + 1}`,
    vendor: '',
    area: pick(random, ['central', 'central', 'central', 'support', 'tam', 'vcio', 'business']),
    inOffering: random() < 0.9,
    unit,
    unitCostCents: isWhole ? between(random, 50, 900) * 100 : between(random, 40, 400),
    minimumMonthlyCents: random() < 0.2 ? between(random, 50, 500) * 100 : 0,
    billing: random() < 0.2 ? 'annual' : 'monthly',
    clientIds: random() < 0.2 ? clients.filter(() => random() < 0.3).map((client) => client.id) : null,
  };
}

function makeMember(random: Random, at: number): TeamMember {
  const main = pick<AllocationTarget>(random, [
    'support',
    'support',
    'central',
    'tam',
    'vcio',
    'proserv',
    'nonDelivery',
  ]);
  const other = pick<AllocationTarget>(random, ['dispatch', 'designDesk', 'otherDelivery', 'proserv', 'nonDelivery']);
  const share = between(random, 5, 10) / 10;
  return {
    id: `member-${at + 1}`,
    name: `Person ${at + 1}`,
    title: 'Technician',
    pay:
      random() < 0.8
        ? { kind: 'salary', annualCents: between(random, 45, 95) * 100_000 }
        : { kind: 'hourly', hourlyCents: between(random, 20, 60) * 100, hoursPerMonth: 160 },
    burdenRate: 0.12,
    otherMonthlyCents: 9_000,
    startsOn: '2020-01',
    endsOn: random() < 0.05 ? '2026-02' : null,
    allocations: [
      { to: main, share },
      { to: other, share: 1 - share },
    ],
  };
}

const lastMonths = ['2026-09', '2026-08', '2026-07', '2026-06', '2026-05', '2026-04'];

function makeTime(random: Random, months: number, clients: readonly Client[], company: Company): TimeEntry[] {
  const reactive = company.workTypes.filter((type) => type.class === 'rhem').slice(0, 2);
  return lastMonths.slice(0, months).flatMap((month) =>
    clients.flatMap((client) =>
      reactive.map((type, at) => ({
        month,
        clientId: client.id,
        memberId: null,
        workTypeId: type.id,
        hours: between(random, 0, at === 0 ? 200 : 40) / 10,
      })),
    ),
  );
}

/** A made-up company of any size that a real one could be; valid by the schema, the same for the same seed. */
export function makeCompany({ clients, tools = 12, people = 12, months = 0, seed = 1 }: CompanySize): Company {
  const random = randomFrom(seed);
  const empty = emptyCompany({ companyName: 'Made-up MSP', currency: 'USD', locale: 'en-US', asOf: '2026-09' });
  const clientRows = Array.from({ length: clients }, (_, at) => makeClient(random, at));
  return {
    ...empty,
    clients: clientRows,
    tools: Array.from({ length: tools }, (_, at) => makeTool(random, at, clientRows)),
    team: Array.from({ length: people }, (_, at) => makeMember(random, at)),
    time: makeTime(random, months, clientRows, empty),
  };
}
