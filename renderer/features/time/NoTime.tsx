import { Button } from '@mantine/core';
import type { Company } from '@shared/domain/company';
import { AppLink } from '../../components/AppLink';
import { EmptyState } from '../../components/EmptyState';
import { hasPage } from '../../lib/known-pages';
import { useFormatter } from '../../lib/use-company';
import { addStarterKinds, missingStarterKinds } from './change-time';
import classes from './NoTime.module.css';
import { useTimeState } from './time-store';

const importHref = '/import#time';

/** What to enter while there is no time yet, with a row as an example and the ways to begin. */
export function NoTime({ company }: { readonly company: Company }) {
  const formatter = useFormatter();
  const hasKinds = company.workTypes.length > 0;
  const month = formatter.month(company.asOf);
  return (
    <div className={classes.root}>
      <EmptyState
        title="Where do the hours go?"
        text={`Hours a month by client and kind of work will stand here. They turn the assumed ${formatter.figure(company.settings.rhemAssumed, 'hoursPerSeat')} reactive hours a seat into measured ones, and show what hides outside Support. Three months are enough for a first answer; who worked is optional.`}
        action={
          hasKinds ? (
            <Button variant="filled" onClick={() => useTimeState.setState({ startsEmpty: true })}>
              Type the hours of {month}
            </Button>
          ) : (
            <Button variant="filled" onClick={() => void addStarterKinds(company)}>
              Start with {missingStarterKinds(company).length} usual kinds of work
            </Button>
          )
        }
        alternative={
          <>
            <Button onClick={() => useTimeState.setState({ view: 'kinds' })}>
              {hasKinds ? 'See the kinds of work' : 'Make kinds of my own'}
            </Button>
            {hasPage(importHref) && <AppLink href={importHref}>Import a time export</AppLink>}
          </>
        }
      />
      <ExampleRow company={company} />
    </div>
  );
}

function ExampleRow({ company }: { readonly company: Company }) {
  const formatter = useFormatter();
  const client = company.clients.find(({ status }) => status === 'active')?.name ?? 'Oakline Foods';
  const kind = company.workTypes.find((type) => type.class === 'rhem')?.name ?? 'Support tickets';
  return (
    <table className={classes.example}>
      <caption>A row of time, for example</caption>
      <thead>
        <tr>
          <th scope="col">Month</th>
          <th scope="col">Client</th>
          <th scope="col">Person</th>
          <th scope="col">Kind of work</th>
          <th scope="col" className="num">
            Hours
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>{formatter.month(company.asOf, 'short')}</td>
          <td>{client}</td>
          <td className="dim">not recorded</td>
          <td>{kind}</td>
          <td className="num">{formatter.figure(13.5, 'hoursPerSeat')}</td>
        </tr>
      </tbody>
    </table>
  );
}
