import type { FigureId } from '@shared/engine/explain/figure-id';
import type { CSSProperties } from 'react';
import { areaColor, shortAreaName } from '../../components/area-look';
import { Figure } from '../../components/Figure';
import type { ShownBasis } from '../../lib/basis-in-force';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './CostBarChart.module.css';
import type { CostBar } from './cost-bar';

const percent = (share: number) => `${share * 100}%`;

/** The cost stacked by area, the margin, and how far the price is from what the cost needs. */
export function CostBarChart({ bar, basis }: { readonly bar: CostBar; readonly basis: ShownBasis }) {
  return (
    <div>
      <Scale bar={bar} />
      <Bar bar={bar} />
      <Keys bar={bar} basis={basis} />
    </div>
  );
}

/** Under its cost a price has a more urgent mark than the ceiling it implies. */
function showsCeiling({ standing, priceCents }: CostBar): boolean {
  return standing !== 'loss' && priceCents > 0;
}

/** Too far left for its name to stand before its tick, beside the name of the cost. */
function isCeilingLow({ ceilingShare }: CostBar): boolean {
  return ceilingShare < 0.26;
}

/** Above the bar: brackets over the cost and the gap, and the ceiling's name. */
function Scale({ bar }: { readonly bar: CostBar }) {
  const formatter = useFormatter();
  const { company } = useAnalysis();
  const money = (cents: number) => formatter.figure(cents, 'centsPerSeat');
  const target = formatter.figure(company.settings.targetGrossMargin, 'rate', { exact: true });
  const isOver = bar.standing === 'over';
  const gapStart = isOver ? bar.requiredShare : Math.max(bar.priceShare, 0);
  return (
    <div className={classes.scale}>
      <span className={classes.bracket} style={{ left: 0, width: percent(bar.costShare) }}>
        <em className={classes.name}>
          Cost <b className={classes.amount}>{money(bar.costCents)}</b>
          {bar.priceCents > 0 && (
            <span className={classes.share}> · {formatter.figure(bar.costCents / bar.priceCents, 'rate')}</span>
          )}
        </em>
      </span>
      {showsCeiling(bar) && (
        <span
          className={`${classes.name} ${classes.ceiling}`}
          data-side={isCeilingLow(bar) ? 'right' : 'left'}
          style={{ '--at': percent(bar.ceilingShare) } as CSSProperties}
        >
          Ceiling for {target} <b className={classes.amount}>{money(bar.ceilingCents)}</b>
        </span>
      )}
      {bar.standing !== 'even' && (
        <span
          className={classes.bracket}
          data-tone={isOver ? 'good' : 'bad'}
          style={{ left: percent(gapStart), right: 0 }}
        >
          <em className={classes.name}>
            {isOver ? 'Over' : 'Short'} <b className={classes.amount}>{money(Math.abs(bar.overCents))}</b>
          </em>
        </span>
      )}
    </div>
  );
}

function Bar({ bar }: { readonly bar: CostBar }) {
  const formatter = useFormatter();
  const money = (cents: number) => formatter.figure(cents, 'centsPerSeat');
  const marginShare = Math.min(bar.priceShare, bar.requiredShare) - bar.costShare;
  const margin = bar.priceCents - bar.costCents;
  return (
    <div className={classes.bar}>
      {bar.parts.map(({ part, share }) => (
        <i key={part} className={classes.part} style={{ width: percent(share), background: areaColor[part] }} />
      ))}
      {marginShare > 0 && (
        <div className={classes.margin} style={{ width: percent(marginShare) }}>
          <span className={classes.marginText}>
            Gross margin <b className={classes.amount}>{money(margin)}</b> ·{' '}
            {formatter.figure(margin / bar.priceCents, 'rate')}
          </span>
        </div>
      )}
      {bar.standing === 'over' && <div className={classes.surplus} style={{ width: percent(1 - bar.requiredShare) }} />}
      {(bar.standing === 'short' || bar.standing === 'loss') && (
        <div className={classes.gap}>
          {bar.standing === 'loss' && bar.priceCents > 0 && (
            <span>
              Sells for <b>{money(bar.priceCents)}</b>, {money(-margin)} under its cost
            </span>
          )}
        </div>
      )}
      {showsCeiling(bar) && (
        <u
          className={classes.tick}
          data-low={isCeilingLow(bar) || undefined}
          style={{ left: percent(bar.ceilingShare) }}
        />
      )}
      {bar.standing === 'loss' && bar.priceCents > 0 && (
        <u className={classes.tick} data-tone="bad" style={{ left: percent(bar.priceShare) }} />
      )}
    </div>
  );
}

/** A price named at the right end of the bar. */
interface PriceKey {
  readonly label: string;
  readonly id: FigureId;
  readonly cents: number;
  readonly share: number;
}

function priceKeys(bar: CostBar, basis: ShownBasis): readonly PriceKey[] {
  const needs: PriceKey = {
    label: 'Needs',
    id: `micro.${basis}.requiredPrice`,
    cents: bar.requiredCents,
    share: bar.requiredShare,
  };
  const sells: PriceKey = { label: 'Sells for', id: 'totals.aisp', cents: bar.priceCents, share: bar.priceShare };
  if (bar.standing === 'over') return [needs, sells];
  if (bar.standing === 'short') return [sells, needs];
  return [bar.standing === 'even' ? sells : needs];
}

/** Below the bar: each area's cost under its part, the two prices at the right. */
function Keys({ bar, basis }: { readonly bar: CostBar; readonly basis: ShownBasis }) {
  const figure = (id: FigureId, cents: number) => <Figure id={id} value={cents} unit="centsPerSeat" emphasis="quiet" />;
  return (
    <div className={classes.keys}>
      <div className={classes.parts}>
        {bar.parts.map(({ part, cents, share }) => (
          <span key={part} className={classes.key} style={{ width: percent(share) }}>
            <span className={classes.keyName}>{shortAreaName[part]}</span>
            <span className={classes.keyAmount}>
              {figure(part === 'outside' ? `micro.${basis}.outside` : `micro.${basis}.${part}.total`, cents)}
            </span>
          </span>
        ))}
      </div>
      {priceKeys(bar, basis).map(({ label, id, cents, share }, index, keys) => (
        <span
          key={label}
          className={classes.end}
          style={{ right: index === keys.length - 1 ? 0 : `max(${percent(1 - share)}, 68px)` }}
        >
          <span className={classes.keyName}>{label}</span>
          <span className={classes.keyAmount}>{figure(id, cents)}</span>
        </span>
      ))}
    </div>
  );
}
