import type { ComparedFigure, Comparison } from '@shared/engine/scenario/compare';
import { useFormatter } from '../../lib/use-company';
import { ComparedValue } from './ComparedValue';
import { comparedRows } from './compared-rows';
import type { ExplainedColumn } from './SideBySide';
import classes from './SideBySide.module.css';
import { comparedFigure } from './use-comparison';
import type { WhatIfBasis } from './what-if-store';

interface ComparisonTableProps {
  readonly comparison: Comparison;
  readonly basis: WhatIfBasis;
  readonly explained: ExplainedColumn;
}

/** Today, the scenario and the difference, tinted by better or worse. */
export function ComparisonTable({ comparison, basis, explained }: ComparisonTableProps) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">A month, unless it says a year</th>
          <th scope="col">Today</th>
          <th scope="col">Scenario</th>
          <th scope="col">Difference</th>
        </tr>
      </thead>
      <tbody>
        {comparedRows.map((id) => {
          const figure = comparedFigure(comparison.figures, id);
          return (
            <tr key={id}>
              <th scope="row">{figure.label}</th>
              <td>
                <ComparedValue figure={figure} side="today" basis={basis} explained={explained} />
              </td>
              <td className={classes.then}>
                <ComparedValue figure={figure} side="scenario" basis={basis} explained={explained} />
              </td>
              <Difference figure={figure} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Difference({ figure }: { readonly figure: ComparedFigure }) {
  const formatter = useFormatter();
  const text = formatter.figure(figure.difference, figure.differenceUnit, { signed: true });
  // A difference too small to show is neither better nor worse.
  const isShown = /[1-9]/.test(text);
  return (
    <td data-verdict={isShown ? figure.verdict : 'none'}>
      {isShown || figure.difference === null ? text : formatter.figure(0, figure.differenceUnit)}
    </td>
  );
}
