import type { FigureId } from '@shared/engine/explain/figure-id';
import type { Unit } from '@shared/engine/figure';
import type { FormatOptions } from '@shared/format/formatter';
import type { ReactNode } from 'react';
import { AppLink } from '../../components/AppLink';
import { Figure } from '../../components/Figure';
import type { ShownBasis } from '../../lib/basis-in-force';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './KeyFigures.module.css';

interface KeyFigure {
  readonly name: string;
  readonly id: FigureId;
  /** Where the reason stands when there is no value. */
  readonly path?: string;
  readonly value: number | null;
  readonly unit: Unit;
  readonly format?: FormatOptions;
  /** The second line: what the figure is measured against. */
  readonly note: ReactNode;
}

/** The strip of key figures under the bar. */
export function KeyFigures({ basis }: { readonly basis: ShownBasis }) {
  const keyFigures = useKeyFigures(basis);
  const { analysis } = useAnalysis();
  return (
    <dl className={classes.strip} aria-label="Key figures">
      {keyFigures.map(({ name, id, path, value, unit, format, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={classes.value}>
            <Figure id={id} value={value} unit={unit} emphasis="quiet" {...(format ? { format } : {})} />
          </dd>
          <dd className={classes.note}>
            {value === null ? <WayOut missing={path ? analysis.missing[path] : undefined} /> : note}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function WayOut({ missing }: { readonly missing: { message: string; href: string } | undefined }) {
  if (!missing) return null;
  return (
    <AppLink href={missing.href} aria-label={`why: ${missing.message}`}>
      why
    </AppLink>
  );
}

function useKeyFigures(basis: ShownBasis): readonly KeyFigure[] {
  const { company, analysis } = useAnalysis();
  const formatter = useFormatter();
  const { totals, rhem, macro } = analysis;
  const { settings } = company;
  const micro = analysis.micro[basis];
  const { figure } = formatter;
  const compact = (cents: number) => figure(cents, 'cents', { compact: true });
  const ceilingCents = totals.aispCents === null ? null : totals.aispCents * (1 - settings.targetGrossMargin);
  return [
    {
      name: 'Seat price (AISP)',
      id: 'totals.aisp',
      path: 'totals.aispCents',
      value: totals.aispCents,
      unit: 'centsPerSeat',
      note: 'all in, a month',
    },
    {
      name: 'Cost per seat',
      id: `micro.${basis}.total`,
      path: `micro.${basis}.totalCentsPerSeat`,
      value: micro.totalCentsPerSeat,
      unit: 'centsPerSeat',
      note: ceilingCents === null ? basis : `ceiling ${figure(ceilingCents, 'centsPerSeat')}`,
    },
    {
      name: 'Gross margin',
      id: `micro.${basis}.grossMargin`,
      path: `micro.${basis}.grossMargin`,
      value: micro.grossMargin,
      unit: 'rate',
      note: `target ${figure(settings.targetGrossMargin, 'rate')}`,
    },
    { name: 'MRR', id: 'totals.mrr', value: totals.mrrCents, unit: 'cents', note: 'recurring, a month' },
    { name: 'NRR', id: 'totals.nrr', value: totals.nrrCents, unit: 'cents', note: 'projects, a month' },
    {
      name: 'Seats',
      id: 'totals.seats',
      value: totals.seats,
      unit: 'seats',
      note:
        totals.activeClients > 0
          ? `${figure(totals.seats / totals.activeClients, 'seats')} a client`
          : 'no clients yet',
    },
    {
      name: 'Endpoints',
      id: 'totals.endpoints',
      value: totals.endpoints,
      unit: 'endpoints',
      note: totals.seats > 0 ? `${figure(totals.endpoints / totals.seats, 'hoursPerSeat')} a seat` : 'no seats yet',
    },
    {
      name: 'RHEM',
      id: 'rhem.true',
      path: 'rhem.true',
      value: rhem.true,
      unit: 'hoursPerSeat',
      note: rhem.source === 'assumed' ? 'assumed' : `target ${figure(settings.rhemTarget, 'hoursPerSeat')}`,
    },
    {
      name: 'Revenue per employee',
      id: 'serviceRevenuePerEmployee',
      path: 'macro.serviceRevenuePerEmployeeCents',
      value: macro.serviceRevenuePerEmployeeCents,
      unit: 'cents',
      format: { compact: true },
      note: `guideline ${compact(settings.benchmarks.serviceRevenuePerEmployeeCents)}`,
    },
  ];
}
