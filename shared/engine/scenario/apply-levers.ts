import type { Client } from '../../domain/client';
import type { Company } from '../../domain/company';
import type { Lever } from '../../domain/scenario';
import type { Pay, TeamMember } from '../../domain/team-member';
import type { Assumptions } from '../assumptions';
import { isChosenBy } from './chosen-clients';
import { raiseToTarget } from './raise-to-target';
import { scalePrices } from './scale-prices';
import { setSeatPrice } from './set-seat-price';

/** A company as a scenario would have it, and what the company file cannot say of it. */
export interface LeveredCompany {
  /**
   * For calculation only: its money and quantities are not rounded, so that a percentage moves every figure by
   * just that percentage. It is never stored or exported.
   */
  readonly company: Company;
  readonly assumptions: Assumptions;
}

/**
 * The company with every lever that is on applied in order. The company given stays as it is, and lists that no
 * lever touches are the very same lists.
 */
export function applyLevers(company: Company, levers: readonly Lever[]): LeveredCompany {
  let levered: LeveredCompany = { company, assumptions: {} };
  for (const lever of levers) if (lever.on) levered = applyLever(levered, lever);
  return levered;
}

/** One lever applied, whether it is switched on or not. */
export function applyLever({ company, assumptions }: LeveredCompany, lever: Lever): LeveredCompany {
  switch (lever.kind) {
    case 'seatPrice':
      return { company: changePrices(company, assumptions, lever), assumptions };
    case 'seats':
      return scaleSeats(company, assumptions, 1 + lever.rate);
    case 'rhem':
      return { company, assumptions: changeRhem(assumptions, lever) };
    case 'release':
      return { company: releaseClients(company, new Set(lever.clientIds)), assumptions };
    case 'laborCost':
      return { company: scaleLabor(company, 1 + lever.rate), assumptions };
    case 'toolsCost':
      return { company: scaleTools(company, 1 + lever.rate), assumptions };
    case 'targetMargin':
      return {
        company: { ...company, settings: { ...company.settings, targetGrossMargin: lever.grossMargin } },
        assumptions,
      };
  }
}

type LeverOf<Kind extends Lever['kind']> = Extract<Lever, { kind: Kind }>;

function changePrices(company: Company, assumptions: Assumptions, lever: LeverOf<'seatPrice'>): Company {
  const isChosen = isChosenBy(lever.clientIds);
  switch (lever.change) {
    case 'set':
      return setSeatPrice(company, lever.priceCents, isChosen);
    case 'percent':
      return withClients(company, (client) => (isChosen(client) ? scalePrices(client, 1 + lever.rate) : client));
    case 'toTarget':
      return raiseToTarget({ company, assumptions }, isChosen);
  }
}

/** A value for all clients takes back what was said of single ones before; one for single clients adds to it. */
function changeRhem(assumptions: Assumptions, { hoursPerSeat, clientIds }: LeverOf<'rhem'>): Assumptions {
  const { clientRhemHoursPerSeat, ...others } = assumptions;
  if (clientIds === null) return { ...others, rhemHoursPerSeat: hoursPerSeat };
  const ofClients = new Map(clientRhemHoursPerSeat);
  for (const id of clientIds) ofClients.set(id, hoursPerSeat);
  return { ...others, clientRhemHoursPerSeat: ofClients };
}

/** Clients that have left: their seats, revenue and hours go with them, people and tools bought as a whole stay. */
function releaseClients(company: Company, released: ReadonlySet<string>): Company {
  return withClients(company, (client) => (released.has(client.id) ? { ...client, status: 'former' } : client));
}

function withClients(company: Company, change: (client: Client) => Client): Company {
  return {
    ...company,
    clients: company.clients.map((client) => (client.status === 'active' ? change(client) : client)),
  };
}

/**
 * More or fewer seats of the same kind: endpoints come and go with them, and so do the hours that were recorded,
 * because noise is a matter of hours a seat. Flat lines and the number of clients stay.
 */
function scaleSeats(company: Company, assumptions: Assumptions, factor: number): LeveredCompany {
  const scaled = withClients(company, (client) => ({
    ...client,
    endpoints: client.endpoints === null ? null : client.endpoints * factor,
    lines: client.lines.map((line) => (line.unit === 'flat' ? line : { ...line, quantity: line.quantity * factor })),
  }));
  const recordedHoursFactor = (assumptions.recordedHoursFactor ?? 1) * factor;
  return { company: scaled, assumptions: { ...assumptions, recordedHoursFactor } };
}

function scalePay(pay: Pay, factor: number): Pay {
  return pay.kind === 'salary'
    ? { ...pay, annualCents: pay.annualCents * factor }
    : { ...pay, hourlyCents: pay.hourlyCents * factor };
}

/** People cost more or less, those on the team and those the areas are planned with alike. */
function scaleLabor(company: Company, factor: number): Company {
  const { areas } = company.settings;
  const team = company.team.map(
    (member): TeamMember => ({
      ...member,
      pay: scalePay(member.pay, factor),
      otherMonthlyCents: member.otherMonthlyCents * factor,
    }),
  );
  const loaded = <Area extends { readonly loadedMonthlyCents: number }>(area: Area): Area => ({
    ...area,
    loadedMonthlyCents: area.loadedMonthlyCents * factor,
  });
  return {
    ...company,
    team,
    settings: {
      ...company.settings,
      areas: {
        support: loaded(areas.support),
        central: loaded(areas.central),
        tam: loaded(areas.tam),
        vcio: loaded(areas.vcio),
        proserv: loaded(areas.proserv),
      },
    },
  };
}

function scaleTools(company: Company, factor: number): Company {
  return {
    ...company,
    tools: company.tools.map((tool) => ({
      ...tool,
      unitCostCents: tool.unitCostCents * factor,
      minimumMonthlyCents: tool.minimumMonthlyCents * factor,
    })),
  };
}
