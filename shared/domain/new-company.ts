import { type Company, companyFormat, companyVersion } from './company';
import { type Month, maxUnitCents } from './primitives';
import type { Settings } from './settings';
import { starterAreas } from './starter-areas';
import { frontlineSeatType, standardSeatType } from './starter-seat-types';
import { starterTeam } from './starter-team';
import { starterWorkTypes } from './starter-work-types';

/** What a new company tells about itself. */
export interface CompanyBasics {
  readonly companyName: string;
  readonly currency: string;
  readonly locale: string;
}

/** Settings of a new company: every default that the owner may change, and may come back to. */
export function defaultSettings(basics: CompanyBasics): Settings {
  return {
    companyName: basics.companyName,
    currency: basics.currency,
    locale: basics.locale,
    targetGrossMargin: 0.7,
    priceStepCents: 100,
    productiveHoursPerMonth: 140,
    endpointsPerSeat: 1.1,
    rhemAssumed: 0.4,
    rhemWindowMonths: 3,
    rhemTarget: 0.25,
    rhemBands: [0.25, 0.4, 0.5],
    gutCheckToleranceCents: 300,
    tamAlignmentShareMin: 0.75,
    reactiveShareMax: 0.2,
    verdictNoiseShareMin: 0.6,
    verdictRaiseMax: 0.5,
    benchmarks: {
      serviceRevenuePerEmployeeCents: 15_000_000,
      serviceRevenuePerTechnicalEmployeeCents: 25_000_000,
      industryServiceRevenuePerEmployeeCents: 10_000_000,
      industryGrossMargin: 0.46,
      industryEbitda: 0.14,
    },
    branding: { logo: null, color: '#4350d0', contact: '', preparedBy: '' },
    areas: starterAreas(),
  };
}

/** A company with default settings, seat types and kinds of work, and nothing else; `asOf` is its month. */
export function emptyCompany({ asOf, ...basics }: CompanyBasics & { readonly asOf: Month }): Company {
  return {
    format: companyFormat,
    version: companyVersion,
    asOf,
    isSample: false,
    settings: defaultSettings(basics),
    seatTypes: [standardSeatType, frontlineSeatType].map((seatType) => ({ ...seatType })),
    clients: [],
    tools: [],
    team: [],
    workTypes: starterWorkTypes.map((workType) => ({ ...workType })),
    time: [],
    scenarios: [],
    history: [],
    goals: [],
    standards: [],
    alignments: [],
    roadmap: [],
    onboarding: [],
  };
}

/** The five numbers of the first price check: money a month, and reactive hours per seat and month. */
export interface FiveNumbers {
  readonly toolsMonthlyCents: number;
  readonly laborMonthlyCents: number;
  readonly seats: number;
  readonly seatPriceCents: number;
  readonly rhem: number;
}

/**
 * Five numbers as the start of a company: one client with all seats, one tool for all tools, and a team that
 * costs the labor (see `starterTeam`). Its actual cost per seat is exactly (tools + labor) / seats.
 */
export function companyFromFiveNumbers(numbers: FiveNumbers, base: CompanyBasics & { readonly asOf: Month }): Company {
  const company = emptyCompany(base);
  return {
    ...company,
    settings: { ...company.settings, rhemAssumed: numbers.rhem },
    seatTypes: company.seatTypes.map((seatType) =>
      seatType.id === standardSeatType.id ? { ...seatType, defaultPriceCents: numbers.seatPriceCents } : seatType,
    ),
    clients: [
      {
        id: 'client-all',
        name: 'All clients',
        status: 'active',
        since: null,
        until: null,
        contactName: '',
        contactTitle: '',
        endpoints: null,
        nrrMonthlyCents: 0,
        notes: '',
        lines: [
          {
            id: 'line-seats',
            description: 'Managed services',
            kind: 'mrr',
            unit: 'seat',
            seatTypeId: standardSeatType.id,
            quantity: numbers.seats,
            unitPriceCents: numbers.seatPriceCents,
          },
        ],
      },
    ],
    tools: [
      {
        id: 'tool-all',
        name: 'All tools',
        vendor: '',
        area: 'central',
        inOffering: true,
        unit: 'flat',
        unitCostCents: Math.min(numbers.toolsMonthlyCents, maxUnitCents),
        // An amount beyond what one unit may cost is carried by the minimum.
        minimumMonthlyCents: numbers.toolsMonthlyCents > maxUnitCents ? numbers.toolsMonthlyCents : 0,
        billing: 'monthly',
        clientIds: null,
      },
    ],
    team: starterTeam(numbers.laborMonthlyCents, base.asOf),
  };
}
