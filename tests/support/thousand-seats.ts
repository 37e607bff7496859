import type { Company } from '@shared/domain/company';
import { emptyCompany } from '@shared/domain/new-company';
import { standardSeatType } from '@shared/domain/starter-seat-types';
import type { TeamMember } from '@shared/domain/team-member';

type Area = 'support' | 'central' | 'tam' | 'vcio';

const loadedMonthlyCents: Record<Area, number> = { support: 540_000, central: 580_000, tam: 550_000, vcio: 675_000 };
const people: readonly Area[] = ['support', 'support', 'support', 'central', 'tam', 'tam', 'vcio'];

function member(area: Area, at: number): TeamMember {
  return {
    id: `person-${at + 1}`,
    name: `Person ${at + 1}`,
    title: '',
    pay: { kind: 'salary', annualCents: loadedMonthlyCents[area] * 12 },
    burdenRate: 0,
    otherMonthlyCents: 0,
    startsOn: '2024-01',
    endsOn: null,
    allocations: [{ to: area, share: 1 }],
  };
}

/**
 * 1,000 seats in 40 clients of 25 at $174, 1,100 endpoints, 140/360 reactive hours a seat, tools for $14,200 a month,
 * and as many whole people as the metrics need: a company whose every figure is known by hand.
 */
export function thousandSeats(): Company {
  const company = emptyCompany({ companyName: 'Thousand Seats', currency: 'USD', locale: 'en-US', asOf: '2026-09' });
  const { areas } = company.settings;
  return {
    ...company,
    settings: {
      ...company.settings,
      rhemAssumed: 140 / 360,
      areas: {
        support: { ...areas.support, loadedMonthlyCents: loadedMonthlyCents.support },
        central: {
          ...areas.central,
          loadedMonthlyCents: loadedMonthlyCents.central,
          capacity: { endpointsPerPerson: 1_100 },
        },
        tam: { ...areas.tam, loadedMonthlyCents: loadedMonthlyCents.tam, capacity: { clientsPerPerson: 20 } },
        vcio: { ...areas.vcio, loadedMonthlyCents: loadedMonthlyCents.vcio, capacity: { clientsPerPerson: 45 } },
        proserv: areas.proserv,
      },
    },
    clients: Array.from({ length: 40 }, (_, at) => ({
      id: `client-${at + 1}`,
      name: `Client ${at + 1}`,
      status: 'active' as const,
      since: '2024-01',
      until: null,
      contactName: '',
      contactTitle: '',
      endpoints: null,
      nrrMonthlyCents: 0,
      notes: '',
      lines: [
        {
          id: `client-${at + 1}-seats`,
          description: 'Managed seat',
          kind: 'mrr' as const,
          unit: 'seat' as const,
          seatTypeId: standardSeatType.id,
          quantity: 25,
          unitPriceCents: 17_400,
        },
      ],
    })),
    tools: [
      {
        id: 'tools',
        name: 'All tools',
        vendor: '',
        area: 'central',
        inOffering: true,
        unit: 'flat',
        unitCostCents: 1_420_000,
        minimumMonthlyCents: 0,
        billing: 'monthly',
        clientIds: null,
      },
    ],
    team: people.map(member),
  };
}
