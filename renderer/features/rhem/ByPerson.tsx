import { memberHref } from '@shared/engine/hrefs';
import type { PersonReactive, RhemBreakdown } from '@shared/engine/rhem/rhem-breakdown';
import { AppLink } from '../../components/AppLink';
import { useFormatter } from '../../lib/use-company';
import classes from './RhemTable.module.css';
import { SplitBar } from './SplitBar';

/** Reactive hours by person, the most first, beside everything the person recorded. */
export function ByPerson({ breakdown }: { readonly breakdown: RhemBreakdown }) {
  const formatter = useFormatter();
  const { people, total } = breakdown;
  const max = Math.max(0, ...people.map(({ trueHours }) => trueHours));
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.text}>
              Person
            </th>
            <th scope="col">Reactive hours a month</th>
            <th scope="col">of it hidden</th>
            <th scope="col" className={classes.bar}>
              Hours
            </th>
            <th scope="col">of all they recorded</th>
            <th scope="col">RHEM</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.memberId ?? ''}>
              <th scope="row">
                <PersonName person={person} />
              </th>
              <td>{formatter.figure(person.trueHours, 'hours')}</td>
              <td>{formatter.figure(person.hiddenHours, 'hours')}</td>
              <td className={classes.bar}>
                <SplitBar reported={person.reportedHours} hidden={person.hiddenHours} max={max} />
              </td>
              <td>{formatter.figure(person.allHours > 0 ? person.trueHours / person.allHours : null, 'rate')}</td>
              <td className={classes.strong}>{formatter.figure(person.true, 'hoursPerSeat')}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            <td>{formatter.figure(total.trueHours, 'hours')}</td>
            <td>{formatter.figure(total.hiddenHours, 'hours')}</td>
            <td />
            <td />
            <td>{formatter.figure(total.true, 'hoursPerSeat')}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function PersonName({ person: { memberId, name } }: { readonly person: PersonReactive }) {
  if (memberId === null) return <span className="mid">Nobody named</span>;
  return name === null ? (
    <span className="mid">Unknown person</span>
  ) : (
    <AppLink href={memberHref(memberId)}>{name}</AppLink>
  );
}
