import { areaNames } from '@shared/engine/areas';
import type { RhemBreakdown } from '@shared/engine/rhem/rhem-breakdown';
import { Figure } from '../../components/Figure';
import { Section } from '../../components/Section';
import { useFormatter } from '../../lib/use-company';
import classes from './RhemTable.module.css';
import { SplitBar } from './SplitBar';

/** Where the hours hide: each kind of reactive work logged outside Support, and what it takes of the seat price. */
export function HiddenLedger({ breakdown }: { readonly breakdown: RhemBreakdown }) {
  const formatter = useFormatter();
  const lines = breakdown.work.filter(({ isHidden }) => isHidden);
  const { total } = breakdown;
  const inPrice = (line: (typeof lines)[number]) => line.priceEffectCents ?? 0;
  const max = Math.max(0, ...lines.map(inPrice));
  const sumCents = total.hidden === null ? null : lines.reduce((sum, line) => sum + inPrice(line), 0);
  return (
    <Section title="Hidden RHEM" note="reactive work logged outside Support">
      {lines.length === 0 ? (
        <p className={classes.note}>Nothing hides: all reactive work of these months is logged under Support.</p>
      ) : (
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
                <th scope="col">RHEM</th>
                <th scope="col">In the price of a seat</th>
                <th scope="col" className={classes.bar}>
                  Price
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.id}>
                  <th scope="row">{line.name}</th>
                  <td className={classes.text}>{areaNames[line.loggedUnder]}</td>
                  <td>
                    <Figure id={`work.${line.id}.hours`} value={line.hours} unit="hours" emphasis="quiet" />
                  </td>
                  <td>
                    <Figure id={`work.${line.id}.rhem`} value={line.rhem} unit="hoursPerSeat" emphasis="quiet" />
                  </td>
                  <td className={classes.strong}>
                    <Figure id={`work.${line.id}.priceEffect`} value={line.priceEffectCents} unit="centsPerSeat" />
                  </td>
                  <td className={classes.bar}>
                    <SplitBar reported={0} hidden={inPrice(line)} max={max} />
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">All hidden</th>
                <td />
                <td>{formatter.figure(total.hiddenHours, 'hours')}</td>
                <td>{formatter.figure(total.hidden, 'hoursPerSeat')}</td>
                <td>{formatter.figure(sumCents, 'centsPerSeat')}</td>
                <td />
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </Section>
  );
}
