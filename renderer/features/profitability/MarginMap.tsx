import type { ClientVerdict } from '@shared/engine/analysis';
import { type BreakEvenCurve, breakEvenCurveOf } from '@shared/engine/break-even-curve';
import type { Formatter } from '@shared/format/formatter';
import { useMemo } from 'react';
import { ChartFrame } from '../../charts/ChartFrame';
import { verdictLabels } from '../../components/VerdictTag';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './MarginMap.module.css';
import { MarginMapChart } from './MarginMapChart';
import { marginMapOf } from './margin-map';
import type { NamedClient } from './profit-row';
import { VerdictShape } from './VerdictShape';

const shownVerdicts: readonly ClientVerdict[] = ['keep', 'reprice', 'fixNoise', 'release'];

/** Gross margin of each client against its size, with the size from which an average client carries itself. */
export function MarginMap({ clients }: { readonly clients: readonly NamedClient[] }) {
  const { company, analysis } = useAnalysis();
  const formatter = useFormatter();
  const target = company.settings.targetGrossMargin;
  const curve = useMemo(() => breakEvenCurveOf(analysis, company.settings), [analysis, company.settings]);
  const model = useMemo(() => marginMapOf(clients, curve, target), [clients, curve, target]);
  const verdicts = new Set(model?.points.map(({ verdict }) => verdict));
  return (
    <ChartFrame
      title="Margin against size"
      note={noteOf(curve, target, formatter)}
      height={376}
      table={{
        columns: ['Client', 'Seats', 'Gross margin', 'Verdict'],
        rows: (model?.points ?? []).map(({ name, seats, margin, verdict }) => [
          name,
          formatter.figure(seats, 'seats'),
          formatter.figure(margin, 'rate'),
          verdict ? verdictLabels[verdict] : 'Not yet',
        ]),
      }}
    >
      {model === null ? (
        <p className={classes.nothing}>
          No client has both seats and a price yet. Each will be a point here, by size and margin.
        </p>
      ) : (
        <div className={classes.map}>
          <ul className={classes.legend} aria-label="What the shapes mean">
            {shownVerdicts
              .filter((verdict) => verdicts.has(verdict))
              .map((verdict) => (
                <li key={verdict}>
                  <VerdictShape verdict={verdict} />
                  {verdictLabels[verdict]}
                </li>
              ))}
            {model.curve.length > 0 && (
              <li>
                <i className={classes.curve} />
                at our average price and RHEM
              </li>
            )}
          </ul>
          <MarginMapChart model={model} target={target} />
        </div>
      )}
    </ChartFrame>
  );
}

function noteOf(curve: BreakEvenCurve | null, target: number, formatter: Formatter): string {
  if (curve === null) return 'each client by its seats';
  const reached = formatter.figure(target, 'rate', { trimmed: true });
  if (curve.breakEvenSeats === null) return `an average client reaches ${reached} at no size`;
  const seats = formatter.figure(Math.ceil(curve.breakEvenSeats - 1e-9), 'seats');
  return `an average client reaches ${reached} from ${seats} seats`;
}
