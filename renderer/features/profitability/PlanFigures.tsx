import type { FigureId } from '@shared/engine/explain/figure-id';
import type { Unit } from '@shared/engine/figure';
import type { KeyFigureId } from '@shared/engine/scenario/compare';
import type { PlanFigure, PlanOutcome } from '@shared/engine/scenario/plan-outcome';
import { Delta } from '../../components/Delta';
import { Figure } from '../../components/Figure';
import { useScenarioInForce } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './PlanPanel.module.css';

interface PlanRow {
  readonly id: KeyFigureId | 'people';
  readonly label: string;
  readonly unit: Unit;
  readonly better: 'up' | 'down' | null;
  readonly explained: FigureId | null;
}

const rows: readonly PlanRow[] = [
  { id: 'grossMargin', label: 'Gross margin', unit: 'rate', better: 'up', explained: 'micro.modeled.grossMargin' },
  { id: 'annualGrossProfitCents', label: 'Gross profit, a year', unit: 'cents', better: 'up', explained: null },
  { id: 'mrrCents', label: 'MRR', unit: 'cents', better: 'up', explained: 'totals.mrr' },
  { id: 'aispCents', label: 'AISP', unit: 'centsPerSeat', better: 'up', explained: 'totals.aisp' },
  {
    id: 'costCentsPerSeat',
    label: 'Cost per seat',
    unit: 'centsPerSeat',
    better: 'down',
    explained: 'micro.modeled.total',
  },
  { id: 'people', label: 'People needed', unit: 'people', better: null, explained: null },
];

/** What the plan does to the company, beside today. */
export function PlanFigures({ outcome }: { readonly outcome: PlanOutcome }) {
  return (
    <table className={classes.figures} aria-label="What the plan does">
      <thead>
        <tr>
          <th scope="col">A month</th>
          <th scope="col">Today</th>
          <th scope="col">With the plan</th>
          <th scope="col">Difference</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <FigureRow key={row.id} row={row} figure={figureOf(row.id, outcome)} />
        ))}
      </tbody>
    </table>
  );
}

/** From ten million on, amounts are shortened: three of them stand side by side. */
const shortenedFromCents = 1_000_000_000;

function FigureRow({ row, figure }: { readonly row: PlanRow; readonly figure: PlanFigure }) {
  const formatter = useFormatter();
  const isToday = useScenarioInForce() === null;
  const { label, unit, better, explained } = row;
  const isLarge = unit === 'cents' && Math.abs(figure.baseline ?? 0) >= shortenedFromCents;
  const format = isLarge ? { compact: true } : {};
  const isSame =
    figure.difference !== null && Math.abs(figure.difference) <= 1e-9 * Math.max(1, Math.abs(figure.baseline ?? 0));
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        {explained && isToday ? (
          <Figure id={explained} value={figure.baseline} unit={unit} format={format} emphasis="quiet" />
        ) : (
          formatter.figure(figure.baseline, unit, format)
        )}
      </td>
      <td>
        <b>{formatter.figure(figure.scenario, unit, format)}</b>
      </td>
      <td>
        {isSame ? (
          <span className="dim">—</span>
        ) : (
          <Delta value={figure.difference} unit={unit === 'rate' ? 'points' : unit} better={better} />
        )}
      </td>
    </tr>
  );
}

function figureOf(id: PlanRow['id'], { comparison, people }: PlanOutcome): PlanFigure {
  if (id === 'people') return people;
  return comparison.figures.find((figure) => figure.id === id) ?? { baseline: null, scenario: null, difference: null };
}
