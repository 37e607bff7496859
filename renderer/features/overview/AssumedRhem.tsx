import { AppLink } from '../../components/AppLink';
import { Figure } from '../../components/Figure';
import { Section } from '../../components/Section';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './AssumedRhem.module.css';

/** What the assumed reactive hours mean while no time is recorded, and where to change them. */
export function AssumedRhem() {
  const { company, analysis, scenario } = useAnalysis();
  const formatter = useFormatter();
  const { rhem } = analysis;
  const { rhemTarget, productiveHoursPerMonth } = company.settings;
  const hours = (value: number | null) => formatter.figure(value, 'hoursPerSeat');
  const seatsAtTarget = rhemTarget > 0 ? productiveHoursPerMonth / rhemTarget : null;
  const bySetting = scenario !== null && company.time.length > 0;
  return (
    <Section title="Reactive hours per seat" note="RHEM" className={classes.root}>
      <div className={classes.body}>
        <p className={classes.value}>
          <Figure id="rhem.true" value={rhem.true} unit="hoursPerSeat" />
          <span>{bySetting ? 'set by the scenario' : 'assumed: no time is recorded yet'}</span>
        </p>
        <BandScale />
        <dl className={classes.meaning}>
          <dt>Seats a technician looks after</dt>
          <dd>
            <Figure id="rhem.seatsPerTechnician" value={rhem.seatsPerTechnician} unit="endpoints" emphasis="quiet" />
          </dd>
          <dt>At the target of {hours(rhemTarget)}</dt>
          <dd>{formatter.figure(seatsAtTarget, 'endpoints')}</dd>
        </dl>
        <p className={classes.note}>
          Support’s modeled cost rests on this value.{' '}
          {bySetting ? (
            <AppLink href="/what-if">Change the scenario</AppLink>
          ) : (
            <AppLink href="/settings#rhemAssumed">Change the assumed value</AppLink>
          )}
        </p>
      </div>
    </Section>
  );
}

/** The bands in a row with a tick where RHEM stands. */
function BandScale() {
  const { company, analysis } = useAnalysis();
  const formatter = useFormatter();
  const rhem = analysis.rhem.true;
  const [best, good, watch] = company.settings.rhemBands;
  const end = Math.max(watch * 1.25, (rhem ?? 0) * 1.05);
  const bands = [
    { name: 'Best', from: 0, to: best, tone: 'best' },
    { name: 'Good', from: best, to: good, tone: 'good' },
    { name: 'Watch', from: good, to: watch, tone: 'watch' },
    { name: 'Noisy', from: watch, to: end, tone: 'bad' },
  ];
  return (
    <div
      className={classes.scale}
      role="img"
      aria-label={`RHEM ${formatter.figure(rhem, 'hoursPerSeat')}: best up to ${best}, good up to ${good}, watch up to ${watch}, noisy above`}
    >
      {bands.map(({ name, from, to, tone }) => (
        <span key={name} data-tone={tone} style={{ width: `${((to - from) / end) * 100}%` }}>
          {name}
          {to < end && <em>{formatter.figure(to, 'hoursPerSeat')}</em>}
        </span>
      ))}
      {rhem !== null && <u style={{ left: `${(rhem / end) * 100}%` }} />}
    </div>
  );
}
