import { type AlignmentShare, alignmentByMonth, alignmentByPerson } from '@shared/engine/rhem/alignment';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import { AppLink } from '../../components/AppLink';
import { Figure } from '../../components/Figure';
import { Section } from '../../components/Section';
import { StatusTag } from '../../components/StatusTag';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './RhemTable.module.css';

/** As many months as stand side by side. */
const monthsShown = 6;

/** How much of the time on site goes to standards, by person and month, against the least that should. */
export function Alignment() {
  const { company, analysis } = useAnalysis();
  const formatter = useFormatter();
  const { people, months } = useMemo(
    () => ({ people: alignmentByPerson(company), months: alignmentByMonth(company).slice(-monthsShown) }),
    [company],
  );
  const least = formatter.figure(company.settings.tamAlignmentShareMin, 'rate', { exact: true });
  return (
    <Section
      title="Time on standards"
      note={`share of alignment time on site; at least ${least} should be`}
      aside={<AppLink href="/settings#tamAlignmentShareMin">Change the minimum</AppLink>}
    >
      {people.length === 0 ? (
        <p className={classes.note}>
          No alignment time on site is recorded in these months. <AppLink href="/time">Enter hours</AppLink>
        </p>
      ) : (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col" className={classes.text}>
                  Person
                </th>
                <th scope="col">On site a month</th>
                {months.map(({ month }) => (
                  <th key={month} scope="col">
                    {formatter.month(month, 'short')}
                  </th>
                ))}
                <th scope="col">Average of the window</th>
                <th scope="col" className={classes.text}>
                  Status
                </th>
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <tr key={person.memberId ?? ''}>
                  <th scope="row">{person.name ?? 'Nobody named'}</th>
                  <td>{formatter.figure(person.onsite, 'hours')} h</td>
                  {months.map(({ month, people: ofMonth }) => (
                    <ShareCell key={month} share={ofMonth.find(({ memberId }) => memberId === person.memberId)} />
                  ))}
                  <ShareCell share={person} />
                  <td className={classes.text}>
                    <StatusTag
                      tone={person.isLow ? 'watch' : 'good'}
                      icon={person.isLow ? IconAlertTriangle : IconCheck}
                    >
                      {person.isLow ? 'too little' : 'enough'}
                    </StatusTag>
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">All</th>
                <td>
                  {formatter.figure(
                    people.reduce((sum, { onsite }) => sum + onsite, 0),
                    'hours',
                  )}{' '}
                  h
                </td>
                {months.map((month) => (
                  <ShareCell key={month.month} share={month} />
                ))}
                <td>
                  <Figure id="rhem.alignmentShare" value={analysis.rhem.alignmentShare} unit="rate" />
                </td>
                <td />
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </Section>
  );
}

function ShareCell({ share }: { readonly share: AlignmentShare | undefined }) {
  const formatter = useFormatter();
  return (
    <td className={share?.share == null ? 'dim' : share.isLow ? 'watch' : undefined}>
      {formatter.figure(share?.share ?? null, 'rate')}
    </td>
  );
}
