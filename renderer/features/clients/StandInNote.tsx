import { AppLink } from '../../components/AppLink';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './ClientsPage.module.css';
import type { ClientRow } from './client-row';
import { clientsStore } from './clients-store';

const namedAtMost = 3;

/** Says where a value stands in for one that isn't there. */
export function StandInNote({ rows }: { readonly rows: readonly ClientRow[] }) {
  const formatter = useFormatter();
  const { company, analysis } = useAnalysis();
  const showsEndpoints = clientsStore((state) => state.shown.endpoints === true);
  const assumed = rows.filter(({ analysis: client }) => client?.rhemSource === 'assumed' && client.rhem !== null);
  const open = showsEndpoints ? rows.filter(({ entity }) => entity.endpoints === null).length : 0;
  const { rhem } = analysis;
  return (
    <p className={classes.note}>
      {assumed.length > 0 &&
        (rhem.source === 'assumed' ? (
          <>
            ≈ No time is recorded yet, so the assumed RHEM of {formatter.figure(rhem.true, 'hoursPerSeat')} stands in
            for every client. <AppLink href="/settings#rhemAssumed">Change it</AppLink>{' '}
          </>
        ) : (
          `≈ ${nameSome(assumed, formatter.list)} ${assumed.length === 1 ? 'has' : 'have'} no time recorded yet, so the company’s RHEM of ${formatter.figure(rhem.true, 'hoursPerSeat')} stands in. `
        ))}
      {open > 0 &&
        `≈ The endpoints of ${open.toLocaleString()} ${open === 1 ? 'client' : 'clients'} are not entered: ${formatter.figure(company.settings.endpointsPerSeat, 'factor')} a seat stand in.`}
    </p>
  );
}

function nameSome(rows: readonly ClientRow[], list: (names: readonly string[]) => string): string {
  const names = rows.slice(0, namedAtMost).map(({ entity }) => entity.name);
  const rest = rows.length - names.length;
  return list(rest > 0 ? [...names, `${rest.toLocaleString()} more`] : names);
}
