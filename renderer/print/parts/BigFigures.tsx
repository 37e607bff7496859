import type { BigFigure } from '@shared/report/report-identity';
import { Mark } from './Mark';

/** Longer than this a figure is set smaller, to stay in its column. */
const longFigure = 9;

/** The large figures of a page, three or four in a row. */
export function BigFigures({ figures }: { readonly figures: readonly BigFigure[] }) {
  return (
    <dl className={`figures gap-2 ${figures.length === 3 ? 'three' : ''}`}>
      {figures.map(({ label, value, note, mark }) => (
        <div key={label}>
          <dt>
            {label}
            <Mark number={mark} />
          </dt>
          <dd className={`figure-value ${value.length > longFigure ? 'long' : ''}`}>{value}</dd>
          {note !== null && <dd className="figure-note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
