import type { Company } from '@shared/domain/company';
import { buildClientReport } from '@shared/report/build-client-report';
import { type ClientReport, clientReportSchema } from '@shared/report/client-report';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldenCompany } from '../support/golden-company';

const larkspur = goldenCompany('larkspur');
const clientId = 'dunmore';
const build = (company: Company) => buildClientReport({ company, clientId, today: '2026-11-23' });

describe('the type of a client’s report', () => {
  const report = build(larkspur);

  it('has no place for a cost, a margin or another client', () => {
    // @ts-expect-error a report has no cost
    const withCost: ClientReport = { ...report, costCentsPerSeat: 4_518 };
    // @ts-expect-error a report has no margin
    const withMargin: ClientReport = { ...report, grossMargin: 0.727 };
    // @ts-expect-error a report has no other clients
    const withClients: ClientReport = { ...report, clients: larkspur.clients };
    // @ts-expect-error a report has no target
    const withTarget: ClientReport = { ...report, identity: { ...report.identity, targetGrossMargin: 0.7 } };
    for (const spoiled of [withCost, withMargin, withClients, withTarget]) {
      expect(clientReportSchema.safeParse(spoiled).success).toBe(false);
    }
  });

  it('refuses a cost in a line of the agreement', () => {
    const [row] = report.services?.rows ?? [];
    const rows = [{ ...row, cost: '$45.18' }];
    expect(clientReportSchema.safeParse({ ...report, services: { ...report.services, rows } }).success).toBe(false);
  });
});

describe('what is internal', () => {
  const cents = fc.integer({ min: 0, max: 1_000_000 });
  const share = fc.double({ min: 0.01, max: 0.9, noNaN: true });

  it('leaves no trace in a client’s report, whatever its value', () => {
    const before = build(larkspur);
    fc.assert(
      fc.property(cents, share, fc.string(), (amount, rate, words) => {
        expect(build(withOtherInside(amount, rate, words))).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  /** The same company to this client: costs, people, hours, targets, notes and all other clients differ. */
  function withOtherInside(amount: number, rate: number, words: string): Company {
    const { settings } = larkspur;
    return {
      ...larkspur,
      settings: {
        ...settings,
        targetGrossMargin: rate,
        rhemAssumed: rate,
        rhemTarget: rate / 2,
        productiveHoursPerMonth: 100 + rate,
        priceStepCents: amount + 1,
        endpointsPerSeat: 1 + rate,
        areas: { ...settings.areas, support: { ...settings.areas.support, loadedMonthlyCents: amount } },
      },
      tools: larkspur.tools.map((tool) => ({ ...tool, name: words, unitCostCents: amount })),
      team: larkspur.team.map((member) => ({ ...member, name: words, otherMonthlyCents: amount })),
      time: [],
      scenarios: [],
      clients: larkspur.clients.map((client) =>
        client.id === clientId
          ? { ...client, notes: words, nrrMonthlyCents: amount }
          : { ...client, name: words, lines: client.lines.slice(0, 1), endpoints: amount % 1_000 },
      ),
    };
  }
});
