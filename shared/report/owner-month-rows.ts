import type { Figure } from '../engine/analysis';
import { leadBasis, type OwnerContext } from './owner-context';
import type { MonthSection } from './owner-money-sections';
import { nothing } from './report-text';

type MonthRow = MonthSection['groups'][number]['rows'][number];

/** The figures of the month by group, each with its target where it has one. */
export function monthGroups(context: OwnerContext): MonthSection['groups'] {
  return [
    { label: 'Revenue', rows: revenueRows(context) },
    { label: 'Size', rows: sizeRows(context) },
    { label: 'Cost and price', rows: costRows(context) },
    { label: 'Noise', rows: noiseRows(context) },
    { label: 'Leverage', rows: leverageRows(context) },
  ];
}

function plain(label: string, value: string, mark: number | null = null): MonthRow {
  return { label, mark, value, target: '', ofTarget: null, against: '', isShort: false };
}

interface Aim {
  readonly label: string;
  readonly mark?: number;
  readonly value: Figure;
  readonly target: Figure;
  readonly better: 'more' | 'less';
  readonly write: (value: Figure) => string;
  readonly writeTarget?: (value: Figure) => string;
  readonly writeGap?: (value: Figure) => string;
}

/** A figure with a target: how far along it is, and what is missing. */
function aimed({ label, mark, value, target, better, write, writeTarget = write, writeGap = write }: Aim): MonthRow {
  const ratio = value !== null && target !== null && target > 0 ? value / target : null;
  const gap = value === null || target === null ? null : value - target;
  const isShort = gap !== null && (better === 'more' ? gap < -1e-9 : gap > 1e-9);
  return {
    label,
    mark: mark ?? null,
    value: write(value),
    target: writeTarget(target),
    ofTarget: ratio,
    against: gap === null ? nothing : distance(gap, writeGap),
    isShort,
  };
}

function distance(gap: number, write: (value: Figure) => string): string {
  const written = write(Math.abs(gap));
  if (written === write(0)) return 'met';
  return gap > 0 ? `▲ ${written} over` : `▼ ${written} under`;
}

function revenueRows({ analysis, text }: OwnerContext): MonthRow[] {
  const { mrrCents, nrrCents, orrCents, aispCents } = analysis.totals;
  return [
    plain('MRR, a month', text.money(mrrCents)),
    plain('NRR, project billing', text.money(nrrCents), 1),
    plain('ORR, resale', text.money(orrCents)),
    aimed({
      label: 'AISP, price per seat',
      value: aispCents,
      target: leadBasis(analysis).micro.offeredPriceCents,
      better: 'more',
      write: text.perSeat,
      writeTarget: text.price,
    }),
  ];
}

function sizeRows({ analysis, text }: OwnerContext): MonthRow[] {
  const { seats, endpoints, activeClients } = analysis.totals;
  return [
    plain('Seats', text.count(seats)),
    plain('Endpoints', text.figure(endpoints, 'endpoints')),
    plain('Clients', text.figure(activeClients, 'clients')),
  ];
}

function costRows({ analysis, company, text }: OwnerContext): MonthRow[] {
  const { micro, words } = leadBasis(analysis);
  const { targetGrossMargin } = company.settings;
  const { aispCents } = analysis.totals;
  return [
    aimed({
      label: `Cost per seat, ${words}`,
      value: micro.totalCentsPerSeat,
      target: aispCents === null ? null : aispCents * (1 - targetGrossMargin),
      better: 'less',
      write: text.perSeat,
    }),
    aimed({
      label: 'Gross margin',
      value: micro.grossMargin,
      target: targetGrossMargin,
      better: 'more',
      write: text.rate,
      writeGap: (gap) => text.figure(gap, 'points'),
    }),
    plain(`Required price for ${text.target(targetGrossMargin)}`, text.perSeat(micro.requiredPriceCents)),
    plain('Offered price', text.price(micro.offeredPriceCents)),
  ];
}

function noiseRows({ analysis, company, text }: OwnerContext): MonthRow[] {
  const { rhem } = analysis;
  const isAssumed = rhem.source === 'assumed';
  const row = aimed({
    label: isAssumed ? 'RHEM, assumed' : 'RHEM, true',
    mark: 2,
    value: rhem.true,
    target: company.settings.rhemTarget,
    better: 'less',
    write: text.rhem,
  });
  return isAssumed ? [row] : [row, plain('RHEM, as reported', text.rhem(rhem.reported))];
}

function leverageRows({ analysis, company, text }: OwnerContext): MonthRow[] {
  const { areas, serviceRevenuePerEmployeeCents } = analysis.macro;
  return [
    aimed({
      label: 'MRR per Support person',
      value: areas.support.leverage,
      target: areas.support.guideline,
      better: 'more',
      write: text.money,
    }),
    aimed({
      label: 'Service revenue per employee, a year',
      mark: 3,
      value: serviceRevenuePerEmployeeCents,
      target: company.settings.benchmarks.serviceRevenuePerEmployeeCents,
      better: 'more',
      write: text.money,
    }),
  ];
}
