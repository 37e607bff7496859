import type { ControlTotal } from '@shared/import/import-plan';
import { Section } from '../../components/Section';
import { useFormatter } from '../../lib/use-company';
import classes from './ImportPage.module.css';

/** What the file says, what is taken of it, and the company before and after. */
export function ControlTotals({ totals }: { readonly totals: readonly ControlTotal[] }) {
  const formatter = useFormatter();
  const isMonths = totals.some(({ isMonth }) => isMonth);
  const rows = isMonths ? [...totals, sumOf(totals)] : totals;
  // A control total that is rounded controls nothing.
  const unit = (total: ControlTotal) => (total.unit === 'wholeCents' ? total.unit : 'factor');
  return (
    <Section title="Control totals" note={isMonths ? 'hours by month' : undefined}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className={classes.totalsScroll} aria-label="Totals of both sides" tabIndex={0}>
        <table className={classes.totals}>
          <thead>
            <tr>
              <th scope="col">{isMonths ? 'Month' : 'Total'}</th>
              <th scope="col" className="num">
                In the file
              </th>
              <th scope="col" className="num">
                Taken
              </th>
              <th scope="col" className="num">
                Before
              </th>
              <th scope="col" className="num">
                After
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((total, at) => (
              <tr key={total.label} data-sum={(isMonths && at === rows.length - 1) || undefined}>
                <th scope="row">{total.isMonth ? formatter.month(total.label) : total.label}</th>
                {[total.read, total.taken, total.before, total.after].map((value, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the four figures always stand in this order.
                  <td key={place} className="num">
                    {formatter.figure(value, unit(total))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}

function sumOf(totals: readonly ControlTotal[]): ControlTotal {
  const sum = (figure: (total: ControlTotal) => number) => totals.reduce((all, total) => all + figure(total), 0);
  return {
    label: 'Together',
    isMonth: false,
    unit: 'hours',
    read: sum(({ read }) => read),
    taken: sum(({ taken }) => taken),
    before: sum(({ before }) => before),
    after: sum(({ after }) => after),
  };
}
