import { areaNames } from '@shared/engine/areas';
import type { RhemBreakdown } from '@shared/engine/rhem/rhem-breakdown';
import { useFormatter } from '../../lib/use-company';
import classes from './RhemTable.module.css';
import { SplitBar } from './SplitBar';

/** Reactive hours by kind of work, the most first. */
export function ByWork({ breakdown }: { readonly breakdown: RhemBreakdown }) {
  const formatter = useFormatter();
  const { work, total } = breakdown;
  const max = Math.max(0, ...work.map(({ hours }) => hours));
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.text}>
              Kind of work
            </th>
            <th scope="col" className={classes.text}>
              Logged under
            </th>
            <th scope="col">Hours a month</th>
            <th scope="col" className={classes.bar}>
              Hours
            </th>
            <th scope="col">Share</th>
            <th scope="col">RHEM</th>
          </tr>
        </thead>
        <tbody>
          {work.map(({ id, name, loggedUnder, isHidden, hours, rhem, share }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className={classes.text}>{areaNames[loggedUnder]}</td>
              <td>{formatter.figure(hours, 'hours')}</td>
              <td className={classes.bar}>
                <SplitBar reported={isHidden ? 0 : hours} hidden={isHidden ? hours : 0} max={max} />
              </td>
              <td>{formatter.figure(share, 'rate')}</td>
              <td className={classes.strong}>{formatter.figure(rhem, 'hoursPerSeat')}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            <td />
            <td>{formatter.figure(total.trueHours, 'hours')}</td>
            <td />
            <td />
            <td>{formatter.figure(total.true, 'hoursPerSeat')}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
