import { clientHref } from '@shared/engine/hrefs';
import { rhemBand } from '@shared/engine/rhem';
import type { ClientReactive, RhemBreakdown } from '@shared/engine/rhem/rhem-breakdown';
import { AppLink } from '../../components/AppLink';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import { BandTag } from './BandTag';
import classes from './RhemTable.module.css';
import { SplitBar } from './SplitBar';

/** RHEM of every active client, the worst first; a value that stands in is marked and comes last. */
export function ByClient({ breakdown }: { readonly breakdown: RhemBreakdown }) {
  const { company, analysis } = useAnalysis();
  const formatter = useFormatter();
  const { clients, withoutClient, total } = breakdown;
  const hours = (value: number | null | undefined) => formatter.figure(value ?? null, 'hours');
  const perSeat = (value: number | null) => formatter.figure(value, 'hoursPerSeat');
  const max = Math.max(company.settings.rhemTarget, ...clients.map(({ rhem }) => rhem ?? 0));
  const standIns = clients.filter(({ source, rhem }) => source === 'assumed' && rhem !== null).length;
  const seatless = clients.filter(({ source, rhem }) => source === 'measured' && rhem === null).length;
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" className={classes.text}>
                Client
              </th>
              <th scope="col">Seats</th>
              <th scope="col">Hours a month</th>
              <th scope="col">of it hidden</th>
              <th scope="col" className={classes.bar}>
                RHEM against the target
              </th>
              <th scope="col">RHEM</th>
              <th scope="col" className={classes.text}>
                Band
              </th>
            </tr>
          </thead>
          <tbody>
            {clients.map((client) => (
              <ClientLine key={client.id} client={client} max={max} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All</th>
              <td>{formatter.figure(analysis.totals.seats, 'seats')}</td>
              <td>{hours(total.trueHours)}</td>
              <td>{hours(total.hiddenHours)}</td>
              <td />
              <td>{perSeat(total.true)}</td>
              <td />
            </tr>
            {withoutClient && (
              <tr>
                <th scope="row">of it without a client</th>
                <td />
                <td>{hours(withoutClient.trueHours)}</td>
                <td>{hours(withoutClient.hiddenHours)}</td>
                <td />
                <td />
                <td />
              </tr>
            )}
          </tfoot>
        </table>
      </div>
      {standIns > 0 && (
        <p className={classes.note}>
          ≈ {standIns === 1 ? 'One client has' : `${standIns} clients have`} no time in these months, so the company’s
          value stands in; it adds no hours. <AppLink href="/time">Enter hours</AppLink>
        </p>
      )}
      {seatless > 0 && (
        <p className={classes.note}>
          A client without seats has hours but no RHEM. <AppLink href="/clients">Add a seat line</AppLink>
        </p>
      )}
    </>
  );
}

function ClientLine({ client, max }: { readonly client: ClientReactive; readonly max: number }) {
  const { company } = useAnalysis();
  const formatter = useFormatter();
  const { recorded, rhem, source, seats } = client;
  const { rhemBands, rhemTarget } = company.settings;
  const isAssumed = source === 'assumed';
  const band = isAssumed ? null : rhemBand(rhem, rhemBands);
  return (
    <tr>
      <th scope="row">
        <AppLink href={clientHref(client.id)}>{client.name}</AppLink>
      </th>
      <td>{formatter.figure(seats, 'seats')}</td>
      <td className={recorded ? undefined : 'dim'}>{formatter.figure(recorded?.trueHours ?? null, 'hours')}</td>
      <td className={recorded ? undefined : 'dim'}>{formatter.figure(recorded?.hiddenHours ?? null, 'hours')}</td>
      <td className={classes.bar}>
        {rhem !== null && (
          <SplitBar
            reported={isAssumed ? rhem : (recorded?.reported ?? 0)}
            hidden={isAssumed ? 0 : (recorded?.hidden ?? 0)}
            max={max}
            target={rhemTarget}
            isAssumed={isAssumed}
          />
        )}
      </td>
      <td className={isAssumed || rhem === null ? 'dim' : classes.strong}>
        {isAssumed && rhem !== null && '≈ '}
        {formatter.figure(rhem, 'hoursPerSeat')}
      </td>
      <td className={classes.text}>
        {band ? (
          <BandTag band={band} />
        ) : (
          <span className="dim">{!isAssumed ? 'no seats' : rhem === null ? 'no time' : 'no time, assumed'}</span>
        )}
      </td>
    </tr>
  );
}
