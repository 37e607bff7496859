import { type LadderRowId, rhemLadder } from '@shared/engine/rhem/rhem-ladder';
import { Section } from '../../components/Section';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './RhemTable.module.css';

/** What each RHEM on the way from the target to noisy makes of people, leverage, cost, margin and price. */
export function Ladder() {
  const { company, analysis, scenario } = useAnalysis();
  const formatter = useFormatter();
  const { settings } = company;
  const target = formatter.figure(settings.targetGrossMargin, 'rate', { exact: true });
  const names: Readonly<Record<LadderRowId, string>> = {
    target: 'Target',
    keepsMargin: `Keeps ${target}`,
    keepsLeverage: `Keeps ${formatter.figure(settings.areas.support.guidelinePerPerson, 'cents')} a person`,
    today: analysis.rhem.source === 'measured' ? 'Today' : scenario ? 'Scenario' : 'Assumed today',
    noisy: 'Noisy above',
  };
  return (
    <Section title="What RHEM does to everything else" note="modeled basis, at today’s price and seats">
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" className={classes.text}>
                Where
              </th>
              <th scope="col">RHEM</th>
              <th scope="col">Seats per technician</th>
              <th scope="col">Support people</th>
              <th scope="col">MRR a Support person</th>
              <th scope="col">Cost a seat</th>
              <th scope="col">Margin today</th>
              <th scope="col">Price for {target}</th>
            </tr>
          </thead>
          <tbody>
            {rhemLadder(analysis, settings).map((row) => (
              <tr
                key={row.id}
                className={row.id === 'today' ? classes.today : undefined}
                aria-current={row.id === 'today' || undefined}
              >
                <th scope="row">{names[row.id]}</th>
                <td className={classes.strong}>{formatter.figure(row.rhem, 'hoursPerSeat')}</td>
                <td>{formatter.figure(row.seatsPerTechnician, 'endpoints')}</td>
                <td>{formatter.figure(row.people, 'people')}</td>
                <td>{formatter.figure(row.leverageCents, 'cents')}</td>
                <td>{formatter.figure(row.costCentsPerSeat, 'centsPerSeat')}</td>
                <td>{formatter.figure(row.grossMargin, 'rate')}</td>
                <td className={classes.strong}>{formatter.figure(row.offeredPriceCents, 'wholeCents')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
