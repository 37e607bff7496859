import type { PriceBar as PriceBarModel } from '@shared/report/owner-money-sections';
import { hatchPath } from './hatch-path';

const width = 481.89;
const top = 17;
const height = 30;
/** What is too much is hatched along the top of the parts that make it. */
const excessHeight = 7;
/** Narrower than this a part has no room for its figure. */
const roomForFigure = 17;
const letterWidth = 3.9;
/** Heights of the rows of names under the bar. */
const nameRows = [57, 66, 75];

const fills = ['f-accent', 'f-ink', 'f-mid', 'f-ink', 'f-light', 'f-ink'];
const onDark = new Set(['f-accent', 'f-ink']);

/** The average seat price as one bar: what it pays for, what the target leaves for cost, what remains. */
export function PriceBar({ bar }: { readonly bar: PriceBarModel }) {
  const longest = Math.max(bar.priceCents, bar.costCents);
  const at = (cents: number) => (cents / longest) * width;
  const [cost, allowed, price] = [at(bar.costCents), at(bar.allowedCents), at(bar.priceCents)];
  const [from, to] = [Math.min(cost, allowed), Math.max(cost, allowed)];
  const isOver = cost > allowed;
  return (
    <svg width={`${width}pt`} height="68pt" viewBox={`0 0 ${width} 68`} role="img" aria-label={bar.description}>
      <Segments bar={bar} at={at} />
      {isOver && (
        <>
          <rect x={from} y={top} width={to - from} height={excessHeight} className="bar-edge" />
          <path d={hatchPath(from, top, to - from, excessHeight)} className="hatch" />
        </>
      )}
      {price > cost && (
        <>
          <rect x={cost} y={top + 0.4} width={price - cost} height={height - 0.8} className="l" />
          {price - cost > bar.marginText.length * letterWidth && (
            <text x={(cost + price) / 2} y={top + 17.8} textAnchor="middle">
              {bar.marginText}
            </text>
          )}
        </>
      )}
      <path d={`M${allowed} 5V50`} className="l-ink" />
      <Labels bar={bar} allowed={allowed} cost={cost} price={price} />
    </svg>
  );
}

interface LabelsProps {
  readonly bar: PriceBarModel;
  readonly allowed: number;
  readonly cost: number;
  readonly price: number;
}

/** The words over the bar: on their own side of each line, and below one another where they would meet. */
function Labels({ bar, allowed, cost, price }: LabelsProps) {
  const fitsLeft = allowed > bar.allowedText.length * letterWidth + 6;
  const costStart = Math.max(cost, allowed) + 4;
  const hasRoom = costStart + (bar.costText.length + bar.priceText.length) * letterWidth + 16 < width;
  // Over a price that is less than the cost the right end is free; else a line above it is.
  const costPlace = hasRoom ? { x: costStart, y: 11 } : { x: width, y: cost > price ? 11 : 2 };
  return (
    <>
      <text
        x={fitsLeft ? allowed - 4 : allowed + 4}
        y={fitsLeft ? 11 : 3}
        className="bold"
        textAnchor={fitsLeft ? 'end' : 'start'}
      >
        {bar.allowedText}
      </text>
      <text {...costPlace} className="accent-text" textAnchor={hasRoom ? 'start' : 'end'}>
        {bar.costText}
      </text>
      {cost < price && <path d={`M${cost} 5V17`} className="l-mute" />}
      {cost > price && <path d={`M${price} 12V50`} className="l-mute" />}
      <text x={Math.max(price, 60)} y="11" className="bold" textAnchor="end">
        {bar.priceText}
      </text>
    </>
  );
}

interface SegmentsProps {
  readonly bar: PriceBarModel;
  readonly at: (cents: number) => number;
}

/**
 * The parts of the cost side by side, each name under its part, a row lower where the one before leaves no room.
 * Where no row has room, the table below names it.
 */
function Segments({ bar, at }: SegmentsProps) {
  let start = 0;
  const rowEnds = nameRows.map(() => 0);
  return bar.segments.map(({ id, label, cents, text }, index) => {
    const left = at(start);
    const size = Math.max(0.6, at(cents) - 0.8);
    start += cents;
    const fill = fills[index % fills.length] ?? 'f-ink';
    const hasFigure = size >= roomForFigure;
    const name = hasFigure ? label : `${label} ${text}`;
    const row = rowEnds.findIndex((end) => left >= end);
    // A leader keeps clear of the name beside which it passes.
    const leader = Math.min(left + size - 1, Math.max(left + 0.5, (rowEnds[row - 1] ?? 0) - 1));
    const nameWidth = name.length * letterWidth;
    const nameStart = Math.min(row > 0 ? leader + 2.5 : left, width - nameWidth);
    if (row >= 0) rowEnds[row] = nameStart + nameWidth + 4;
    const nameHeight = nameRows[row] ?? 57;
    return (
      <g key={id}>
        <rect x={left} y={top} width={size} height={height} className={fill} />
        {hasFigure && (
          <text x={left + size / 2} y={top + 21} className={onDark.has(fill) ? 'white' : 'bold'} textAnchor="middle">
            {text}
          </text>
        )}
        {row > 0 && <path d={`M${leader} ${top + height}V${nameHeight}`} className="l-mute" />}
        {row >= 0 && (
          <text x={nameStart} y={nameHeight}>
            {name}
          </text>
        )}
      </g>
    );
  });
}
