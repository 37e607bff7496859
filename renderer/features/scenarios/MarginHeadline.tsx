import type { Comparison } from '@shared/engine/scenario/compare';
import { IconAlertTriangle, IconCheck, IconChevronRight } from '@tabler/icons-react';
import { StatusTag } from '../../components/StatusTag';
import { useFormatter } from '../../lib/use-company';
import { ComparedValue } from './ComparedValue';
import type { ExplainedColumn } from './SideBySide';
import classes from './SideBySide.module.css';
import { comparedFigure } from './use-comparison';
import type { WhatIfBasis } from './what-if-store';

interface MarginHeadlineProps {
  readonly comparison: Comparison;
  readonly basis: WhatIfBasis;
  readonly explained: ExplainedColumn;
}

/** The gross margin today and with the scenario, and whether it reaches its target. */
export function MarginHeadline({ comparison, basis, explained }: MarginHeadlineProps) {
  const formatter = useFormatter();
  const margin = comparedFigure(comparison.figures, 'grossMargin');
  const target = comparedFigure(comparison.figures, 'targetGrossMargin').scenario ?? 0;
  const targetText = formatter.figure(target, 'rate', { exact: true });
  const reached = margin.scenario !== null && margin.scenario >= target;
  const change = margin.difference;
  return (
    <div className={classes.headline}>
      <div>
        <span className={classes.label}>Gross margin today</span>
        <b>
          <ComparedValue figure={margin} side="today" basis={basis} explained={explained} />
        </b>
      </div>
      <IconChevronRight size={16} stroke={1.75} aria-hidden />
      <div>
        <span className={classes.label}>With the scenario</span>
        <b className={classes.scenario}>
          <ComparedValue figure={margin} side="scenario" basis={basis} explained={explained} />
        </b>
      </div>
      <div className={classes.verdict}>
        {margin.scenario !== null && (
          <StatusTag tone={reached ? 'good' : 'bad'} icon={reached ? IconCheck : IconAlertTriangle}>
            {reached ? `reaches ${targetText}` : `under ${targetText}`}
          </StatusTag>
        )}
        <em data-verdict={margin.verdict}>
          {margin.verdict === 'neutral' || change === null
            ? 'no change'
            : `${change > 0 ? '▲' : '▼'} ${formatter.figure(Math.abs(change), 'points')}`}
        </em>
      </div>
    </div>
  );
}
