import { areaNames } from '@shared/engine/areas';
import { useFormatter } from '../../lib/use-company';
import classes from './PeopleDots.module.css';
import type { StaffingRow } from './staffing-rows';

/** What the marks of the chart mean. */
export function PeopleKey() {
  return (
    <span className={classes.key}>
      <i className={classes.keyBar} /> have
      <i className={classes.keyRing} /> needed now
      <i className={classes.keyTick} /> at the guideline
    </span>
  );
}

/** The axis of the chart, above its rows. */
export function PeopleAxis({ ticks, end }: { readonly ticks: readonly number[]; readonly end: number }) {
  const formatter = useFormatter();
  return (
    <span className={classes.axis}>
      <span className="visually-hidden">Chart of people</span>
      {ticks.map((tick) => (
        <span key={tick} aria-hidden="true" style={{ left: `${(tick / end) * 100}%` }}>
          {formatter.figure(tick, 'endpoints')}
        </span>
      ))}
    </span>
  );
}

/** One area: a bar for who is there, a ring for who is needed now, a tick for the guideline. */
export function PeopleDots({ row, end }: { readonly row: StaffingRow; readonly end: number }) {
  const formatter = useFormatter();
  const at = (people: number) => `${Math.min(100, (people / end) * 100)}%`;
  const people = (value: number | null) => formatter.figure(value, 'people');
  return (
    <div
      className={classes.root}
      role="img"
      aria-label={`${areaNames[row.area]}: have ${people(row.have)}, needed now ${people(row.needed)}, at the guideline ${people(row.atGuideline)}`}
    >
      <i className={classes.bar} style={{ width: at(row.have) }} />
      {row.atGuideline !== null && <i className={classes.tick} style={{ left: at(row.atGuideline) }} />}
      {row.needed !== null && <i className={classes.ring} style={{ left: at(row.needed) }} />}
    </div>
  );
}
