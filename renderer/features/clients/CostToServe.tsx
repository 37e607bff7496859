import type { ClientAnalysis } from '@shared/engine/analysis';
import type { Formatter } from '@shared/format/formatter';
import { Figure } from '../../components/Figure';
import { Section } from '../../components/Section';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './ClientPanel.module.css';
import { type ClientRow, costPerSeatCents } from './client-row';
import { supportHourCents } from './support-hour';

interface Part {
  readonly area: keyof ClientAnalysis['costByArea'];
  readonly label: string;
  readonly color: string;
  readonly made: string;
}

/** What a seat of the client costs, by area, each with what makes it. */
export function CostToServe({ row }: { readonly row: ClientRow }) {
  const formatter = useFormatter();
  const { company } = useAnalysis();
  const { analysis } = row;
  if (!analysis || analysis.seats <= 0) return null;
  const { costByArea, seats } = analysis;
  const parts = partsOf(analysis, supportHourCents(company.settings), formatter).filter(
    ({ area }) => costByArea[area] !== 0,
  );
  const largest = Math.max(...parts.map(({ area }) => costByArea[area] ?? 0));
  return (
    <Section
      title="Cost to serve a seat"
      note={analysis.grossMargin === null ? null : `${formatter.figure(analysis.grossMargin, 'rate')} margin`}
    >
      <ul className={classes.costs}>
        {parts.map(({ area, label, color, made }) => {
          const cents = costByArea[area];
          return (
            <li key={area}>
              <span>
                {label}
                <small>{made}</small>
              </span>
              <span>
                <i style={{ width: `${largest > 0 ? ((cents ?? 0) / largest) * 100 : 0}%`, background: color }} />
              </span>
              <Figure
                id={`client.${row.id}.${area}`}
                value={cents === null ? null : cents / seats}
                unit="centsPerSeat"
                emphasis="quiet"
              />
            </li>
          );
        })}
        <li className={classes.total}>
          <span>Together</span>
          <span />
          <Figure
            id={`client.${row.id}.costPerSeat`}
            value={costPerSeatCents(row)}
            unit="centsPerSeat"
            emphasis="quiet"
          />
        </li>
      </ul>
    </Section>
  );
}

function partsOf(analysis: ClientAnalysis, hourCents: number | null, formatter: Formatter): Part[] {
  const rhem = `${analysis.rhemSource === 'assumed' ? '≈ ' : ''}${formatter.figure(analysis.rhem, 'hoursPerSeat')} h`;
  const perClient = (cents: number | null) => `${formatter.figure(cents, 'cents')} a client`;
  const { tam, vcio } = analysis.costByArea;
  return [
    {
      area: 'support',
      label: 'Support',
      color: 'var(--support)',
      made: `${rhem} × ${formatter.figure(hourCents, 'centsPerSeat')}`,
    },
    {
      area: 'tools',
      label: 'Tools',
      color: 'var(--central)',
      made: `${formatter.figure(analysis.endpoints, 'endpoints')} endpoints`,
    },
    { area: 'central', label: 'Centralized labor', color: 'var(--central)', made: 'company average' },
    { area: 'tam', label: 'Alignment', color: 'var(--tam)', made: perClient(tam) },
    { area: 'vcio', label: 'vCIO', color: 'var(--vcio)', made: perClient(vcio) },
    { area: 'outside', label: 'Outside', color: 'var(--outside)', made: 'company average' },
  ];
}
