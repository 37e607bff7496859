import type { FindingsSection, ScenarioSection } from '@shared/report/owner-delivery-sections';
import { Waterfall } from '../charts/Waterfall';
import { Opener } from '../parts/Opener';

interface PlanSheetProps {
  readonly scenario: ScenarioSection | null;
  readonly findings: FindingsSection;
}

/** The last page: a chosen scenario beside today, and the findings with their values. */
export function PlanSheet({ scenario, findings }: PlanSheetProps) {
  return (
    <section className="sheet">
      {scenario !== null && <Scenario scenario={scenario} />}
      <Opener
        label="Findings"
        headline={findings.headline}
        lead={findings.lead}
        className={scenario === null ? '' : 'gap-3'}
      />
      {findings.rows.length > 0 && <FindingsTable rows={findings.rows} />}
    </section>
  );
}

function Scenario({ scenario }: { readonly scenario: ScenarioSection }) {
  const { waterfall } = scenario;
  return (
    <>
      <Opener label="Scenario" headline={scenario.headline} lead={scenario.lead} />
      {scenario.levers.length > 0 && (
        <ul className="levers gap-1" aria-label="What the scenario changes">
          {scenario.levers.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
      <p className="side-note gap-1">{scenario.basis}</p>
      <div className="grid gap-1">
        <div className={waterfall === null ? 'span-8' : 'span-6'}>
          <ScenarioTable scenario={scenario} />
        </div>
        {waterfall !== null && (
          <figure className="span-6">
            <figcaption>
              {waterfall.title} <span className="unit">{waterfall.unit}</span>
            </figcaption>
            <Waterfall waterfall={waterfall} />
          </figure>
        )}
      </div>
    </>
  );
}

function ScenarioTable({ scenario }: { readonly scenario: ScenarioSection }) {
  return (
    <table className="scenario">
      <caption>Today beside {scenario.name}</caption>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col" className="n">
            Today
          </th>
          <th scope="col" className="n">
            Scenario
          </th>
          <th scope="col" className="n">
            Difference
          </th>
        </tr>
      </thead>
      <tbody>
        {scenario.rows.map(({ label, today, scenario: then, difference }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="n q">{today}</td>
            <td className="n strong">{then}</td>
            <td className="n">{difference}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FindingsTable({ rows }: Pick<FindingsSection, 'rows'>) {
  return (
    <table className="findings gap-2">
      <thead>
        <tr>
          <td />
          <th scope="col">Finding</th>
          <th scope="col" className="n">
            Worth
            <br />a year
          </th>
          <th scope="col">Evidence</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, detail, worth }, index) => (
          <tr key={id}>
            <td className="rank">{index + 1}</td>
            <th scope="row" dir="auto">
              {title}
            </th>
            <td className="n strong">{worth}</td>
            <td dir="auto">{detail}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
