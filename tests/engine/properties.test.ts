import type { Company } from '@shared/domain/company';
import { companySchema } from '@shared/domain/company';
import { findProblems } from '@shared/domain/find-problems';
import { type Analysis, microBases } from '@shared/engine/analysis';
import { analyze } from '@shared/engine/analyze';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyArbitrary } from './support/arbitrary-company';
import { figuresOf } from './support/figures-of';

const seatAreas = ['support', 'central', 'tam', 'vcio'] as const;

/** Close enough for sums of floats whose parts may be far larger than the sum. */
function expectClose(actual: number | null, expected: number | null, scale = 0): void {
  if (actual === null || expected === null) {
    expect(actual).toBe(expected);
    return;
  }
  const slack = 1e-9 * Math.max(1, Math.abs(actual), Math.abs(expected), scale);
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(slack);
}

function sumOf(values: readonly (number | null)[]): number | null {
  return values.reduce((total, value) => (total === null || value === null ? null : total + value), 0);
}

function everyCompany(check: (company: Company, analysis: Analysis) => void, runs = 400): void {
  fc.assert(
    fc.property(companyArbitrary(), (company) => check(company, analyze(company))),
    { numRuns: runs },
  );
}

describe('for every company', () => {
  it('the companies tried are companies the app would open', () => {
    everyCompany((company) => {
      expect(companySchema.parse(company)).toEqual(company);
      expect(findProblems(company).filter((problem) => !problem.message.includes('twice'))).toEqual([]);
    }, 100);
  });

  it('no figure is NaN or infinite, and every null figure has a reason with a page', () => {
    everyCompany((_company, analysis) => {
      const { clients, missing, spiral, findings, assumptions, ...figures } = analysis;
      const wrong = figuresOf({ ...figures, clients, findings, spiral })
        .filter(({ figure }) => figure !== null && !Number.isFinite(figure))
        .map(({ path, figure }) => `${path} is ${figure}`);
      const hasReason = (path: string) => /^\//.test(missing[path]?.href ?? '');
      for (const { path, figure } of figuresOf(figures)) {
        if (path.includes('.figures.')) continue;
        if (hasReason(path) !== (figure === null))
          wrong.push(`${path} is ${figure}, its reason ${missing[path]?.message}`);
      }
      for (const { path, figure } of figuresOf(clients)) {
        const shared = `clients.*.${path.replace(/^\d+\./, '')}`;
        if (figure === null && !hasReason(shared)) wrong.push(`${shared} has no reason`);
      }
      expect(wrong).toEqual([]);
    }, 1_000);
  });

  it('the same company gives the same analysis, and is left as it is', () => {
    everyCompany((company, analysis) => {
      const before = structuredClone(company);
      expect(analyze(structuredClone(company))).toEqual(analysis);
      expect(company).toEqual(before);
    }, 100);
  });

  it('labor and tools make an area, and areas and the outside make the cost of a seat', () => {
    everyCompany((_company, { micro }) => {
      for (const basis of microBases) {
        const { areas, outsideCentsPerSeat, totalCentsPerSeat } = micro[basis];
        for (const area of seatAreas) {
          const { laborCentsPerSeat, toolsCentsPerSeat } = areas[area];
          expectClose(areas[area].totalCentsPerSeat, sumOf([laborCentsPerSeat, toolsCentsPerSeat]));
        }
        const parts = seatAreas.map((area) => areas[area].totalCentsPerSeat);
        expectClose(totalCentsPerSeat, sumOf([...parts, outsideCentsPerSeat]));
      }
    });
  });

  it('the gaps of the tie-out make the gap of the total', () => {
    everyCompany((_company, { tieOut }) => {
      const rows = Object.values(tieOut.areas);
      for (const gap of ['actualLessModeledCents', 'actualLessGuidelineCents'] as const) {
        const scale = Math.max(...rows.map((row) => Math.abs(row.actualCentsPerSeat ?? 0) + Math.abs(row[gap] ?? 0)));
        expectClose(tieOut.total[gap], sumOf(rows.map((row) => row[gap])), scale);
      }
    });
  });

  it('reported and hidden hours make the true ones', () => {
    everyCompany((_company, { rhem }) => {
      if (rhem.source === 'assumed') return;
      expectClose(rhem.trueHours, sumOf([rhem.reportedHours, rhem.hiddenHours]));
      expectClose(rhem.hiddenHours, sumOf(Object.values(rhem.hiddenHoursByArea ?? {})));
    });
  });

  it('the parts of a client’s cost make the cost', () => {
    everyCompany((_company, { clients }) => {
      for (const client of clients) expectClose(client.costCents, sumOf(Object.values(client.costByArea)));
    });
  });

  it('the clients share every cent of the tools', () => {
    everyCompany((_company, { clients, gutCheck, totals }) => {
      if (clients.length === 0 || totals.seats < 1e-6 || gutCheck.toolsCentsPerSeat === null) return;
      const shared = clients.reduce((cents, client) => cents + (client.costByArea.tools ?? 0), 0);
      expectClose(shared, gutCheck.toolsCentsPerSeat * totals.seats);
    });
  });

  it('without recorded time the clients together cost what Micro models', () => {
    fc.assert(
      fc.property(companyArbitrary('tame'), (company) => {
        const { clients, micro, totals } = analyze({ ...company, time: [] });
        if (totals.seats === 0 || micro.modeled.totalCentsPerSeat === null) return;
        expectClose(sumOf(clients.map((client) => client.costCents)), micro.modeled.totalCentsPerSeat * totals.seats);
      }),
    );
  });

  it('what the target leaves of the required price is the cost', () => {
    everyCompany((company, { micro, gutCheck }) => {
      const left = 1 - company.settings.targetGrossMargin;
      for (const basis of microBases) {
        const { requiredPriceCents, totalCentsPerSeat } = micro[basis];
        if (requiredPriceCents !== null) expectClose(requiredPriceCents * left, totalCentsPerSeat);
      }
      if (gutCheck.requiredPriceCents !== null) {
        expectClose(gutCheck.requiredPriceCents * left, gutCheck.totalCentsPerSeat);
      }
    });
  });

  it('the offered price is the first price step that reaches the required price', () => {
    everyCompany((company, { micro }) => {
      const { priceStepCents, targetGrossMargin } = company.settings;
      for (const { requiredPriceCents, offeredPriceCents, grossMarginAtOffered } of Object.values(micro)) {
        if (requiredPriceCents === null || offeredPriceCents === null) continue;
        // Beyond this a float has no whole steps any more.
        if (requiredPriceCents > 1e14) continue;
        expect(offeredPriceCents % priceStepCents).toBe(0);
        expect(offeredPriceCents).toBeGreaterThanOrEqual(requiredPriceCents * (1 - 1e-8) - 1e-8 * priceStepCents);
        expect(offeredPriceCents - requiredPriceCents).toBeLessThan(priceStepCents);
        if (grossMarginAtOffered !== null && requiredPriceCents > 1) {
          expect(grossMarginAtOffered).toBeGreaterThanOrEqual(targetGrossMargin - 1e-6);
        }
      }
    });
  });

  it('findings come with the most valuable first and lead to a page', () => {
    everyCompany((_company, { findings }) => {
      const values = findings.map((finding) => finding.annualValueCents ?? Number.NEGATIVE_INFINITY);
      expect(values).toEqual([...values].sort((left, right) => right - left));
      for (const finding of findings) expect(finding.href).toMatch(/^\//);
      expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
    });
  });
});

/** The company beside its own copy: every client, person and hour twice, tools bought as a whole twice. */
function twice(company: Company): Company {
  const copies = <Row extends { id: string }>(rows: readonly Row[]) => [
    ...rows,
    ...rows.map((row) => ({ ...row, id: `${row.id}-copy` })),
  ];
  return {
    ...company,
    clients: copies(company.clients),
    team: copies(company.team),
    tools: company.tools.map((tool) => ({
      ...tool,
      unitCostCents: tool.unit === 'flat' ? tool.unitCostCents * 2 : tool.unitCostCents,
      minimumMonthlyCents: tool.minimumMonthlyCents * 2,
      clientIds: tool.clientIds?.flatMap((id) => [id, `${id}-copy`]) ?? null,
    })),
    time: [
      ...company.time,
      ...company.time.map((entry) => ({
        ...entry,
        clientId: entry.clientId === null ? null : `${entry.clientId}-copy`,
        memberId: entry.memberId === null ? null : `${entry.memberId}-copy`,
      })),
    ],
  };
}

/** Figures a seat of a company; whole people are rounded up once instead of twice, so that basis is left out. */
function perSeatOf({ totals, rhem, gutCheck, micro: { modeledWhole, ...micro } }: Analysis) {
  const people = /people/i;
  const { causes, ...check } = gutCheck;
  const figures = { aisp: totals.aispCents, rhem: rhem.true, hidden: rhem.hidden, check, micro };
  return figuresOf(figures).filter(({ path }) => !people.test(path));
}

describe('a company merged with its own copy', () => {
  it('has the same figures per seat', () => {
    fc.assert(
      fc.property(companyArbitrary('tame'), (company) => {
        const merged = perSeatOf(analyze(twice(company)));
        for (const [at, { path, figure }] of perSeatOf(analyze(company)).entries()) {
          expect(merged[at]?.path).toBe(path);
          expectClose(merged[at]?.figure ?? null, figure, 1e4);
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** One cost of a company raised: a tool's price or minimum, a person's pay or burden, an area's loaded cost. */
const raiseArbitrary = fc.record({
  what: fc.constantFrom('tool', 'minimum', 'pay', 'burden', 'other', 'loaded'),
  at: fc.nat(5),
  by: fc.integer({ min: 1, max: 1_000_000 }),
});

function raised(company: Company, { what, at, by }: { what: string; at: number; by: number }): Company {
  const tools = company.tools.map((tool, index) => {
    if (index !== at) return tool;
    if (what === 'tool') return { ...tool, unitCostCents: tool.unitCostCents + by };
    return what === 'minimum' ? { ...tool, minimumMonthlyCents: tool.minimumMonthlyCents + by } : tool;
  });
  const team = company.team.map((member, index) => {
    if (index !== at) return member;
    if (what === 'burden') return { ...member, burdenRate: member.burdenRate + by / 1_000_000 };
    if (what === 'other') return { ...member, otherMonthlyCents: member.otherMonthlyCents + by };
    if (what !== 'pay') return member;
    const pay =
      member.pay.kind === 'salary'
        ? { ...member.pay, annualCents: member.pay.annualCents + by }
        : { ...member.pay, hourlyCents: member.pay.hourlyCents + by };
    return { ...member, pay };
  });
  const area = seatAreas[at % 4] ?? 'support';
  const { areas } = company.settings;
  const more = { ...areas[area], loadedMonthlyCents: areas[area].loadedMonthlyCents + by };
  const settings = what === 'loaded' ? { ...company.settings, areas: { ...areas, [area]: more } } : company.settings;
  return { ...company, tools, team, settings };
}

describe('when a cost rises', () => {
  it('the cost of a seat never falls, on any basis', () => {
    fc.assert(
      fc.property(companyArbitrary(), raiseArbitrary, (company, raise) => {
        const before = analyze(company).micro;
        const after = analyze(raised(company, raise)).micro;
        for (const basis of microBases) {
          const low = before[basis].totalCentsPerSeat;
          const high = after[basis].totalCentsPerSeat;
          if (low !== null && high !== null) expect(high).toBeGreaterThanOrEqual(low * (1 - 1e-12));
        }
      }),
      { numRuns: 600 },
    );
  });
});

/** The same company in a currency of which `factor` make one: every amount of money that many times. */
function inCurrency(company: Company, factor: number): Company {
  const { settings } = company;
  const { areas, benchmarks } = settings;
  const money = <Area extends { loadedMonthlyCents: number; guidelinePerPerson: number }>(area: Area): Area => ({
    ...area,
    loadedMonthlyCents: area.loadedMonthlyCents * factor,
    guidelinePerPerson: area.guidelinePerPerson * factor,
  });
  return {
    ...company,
    settings: {
      ...settings,
      priceStepCents: settings.priceStepCents * factor,
      gutCheckToleranceCents: settings.gutCheckToleranceCents * factor,
      benchmarks: {
        ...benchmarks,
        serviceRevenuePerEmployeeCents: benchmarks.serviceRevenuePerEmployeeCents * factor,
      },
      areas: {
        support: money(areas.support),
        tam: money(areas.tam),
        vcio: money(areas.vcio),
        proserv: money(areas.proserv),
        central: { ...areas.central, loadedMonthlyCents: areas.central.loadedMonthlyCents * factor },
      },
    },
    clients: company.clients.map((client) => ({
      ...client,
      nrrMonthlyCents: client.nrrMonthlyCents * factor,
      lines: client.lines.map((line) => ({ ...line, unitPriceCents: line.unitPriceCents * factor })),
    })),
    tools: company.tools.map((tool) => ({
      ...tool,
      unitCostCents: tool.unitCostCents * factor,
      minimumMonthlyCents: tool.minimumMonthlyCents * factor,
    })),
    team: company.team.map((member) => ({
      ...member,
      otherMonthlyCents: member.otherMonthlyCents * factor,
      pay:
        member.pay.kind === 'salary'
          ? { ...member.pay, annualCents: member.pay.annualCents * factor }
          : { ...member.pay, hourlyCents: member.pay.hourlyCents * factor },
    })),
  };
}

/** Money by the name of the figure; macro measures every area but Centralized in money. */
function isMoney(path: string): boolean {
  if (/Cents$|costByArea/.test(path)) return true;
  if (/CentsPerSeat$|CentsPerEmployee$/.test(path)) return true;
  return /^macro\.areas\.(support|tam|vcio|proserv)\.(basisAmount|guideline|leverage|roomAmount)$/.test(path);
}

describe('in another currency', () => {
  it('money scales, and nothing else changes', () => {
    fc.assert(
      // A power of two, so that floats scale without a rounding of their own.
      fc.property(companyArbitrary('tame'), fc.constantFrom(2, 16, 1_024), (company, factor) => {
        const one = analyze(company);
        const other = analyze(inCurrency(company, factor));
        const plain = ({ totals, micro, gutCheck, macro, rhem, clients }: Analysis) => {
          const { causes, ...check } = gutCheck;
          return figuresOf({ totals, micro, gutCheck: check, macro, rhem, clients });
        };
        const expected = plain(one).map(({ path, figure }) => ({
          path,
          figure: figure === null || !isMoney(path) ? figure : figure * factor,
        }));
        expect(plain(other)).toEqual(expected);
        const verdicts = (analysis: Analysis) => analysis.clients.map((client) => client.verdict);
        const statuses = (analysis: Analysis) => Object.values(analysis.macro.areas).map((area) => area.status);
        expect(verdicts(other)).toEqual(verdicts(one));
        expect(statuses(other)).toEqual(statuses(one));
        expect(other.findings.map((finding) => finding.id)).toEqual(one.findings.map((finding) => finding.id));
        expect(other.gutCheck.withinTolerance).toBe(one.gutCheck.withinTolerance);
      }),
      { numRuns: 300 },
    );
  });
});
