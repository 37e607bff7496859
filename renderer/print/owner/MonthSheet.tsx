import type { OwnerReport } from '@shared/report/owner-report';
import { RatioBar, RatioBarHead } from '../charts/RatioBar';
import type { Logo } from '../logo';
import { BigFigures } from '../parts/BigFigures';
import { Brand } from '../parts/Brand';
import { Mark } from '../parts/Mark';
import { Notes } from '../parts/Notes';
import { Opener } from '../parts/Opener';

interface MonthSheetProps {
  readonly report: OwnerReport;
  readonly logo: Logo | null;
}

/** First page of the owner's summary. */
export function MonthSheet({ report, logo }: MonthSheetProps) {
  const { month, title, confidential, identity } = report;
  return (
    <section className="sheet first">
      <p className="confidential">{confidential}</p>
      <header className="masthead">
        <Brand companyName={identity.companyName} logo={logo} wordMarkWidthMm={38} />
        <h1>{title}</h1>
      </header>
      <Opener label={month.label} headline={month.headline} lead={month.lead} className="gap-2" />
      <BigFigures figures={month.figures} />
      <MonthTable groups={month.groups} />
      <div className="grid gap-2">
        {month.readFirst.map(({ label, text }) => (
          <p key={text} className="read-first" dir="auto">
            <b>{label}</b>
            {text}
          </p>
        ))}
      </div>
      <Notes notes={month.notes} />
    </section>
  );
}

function MonthTable({ groups }: Pick<OwnerReport['month'], 'groups'>) {
  return (
    <table className="month gap-3">
      <thead>
        <tr>
          <td />
          <th scope="col">Figure</th>
          <th scope="col" className="n">
            This month
          </th>
          <th scope="col" className="n">
            Target or
            <br />
            guideline
          </th>
          <th scope="col" className="bar">
            <RatioBarHead label="target" />
          </th>
          <th scope="col">Against it</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ label, rows }) =>
          rows.map((row, index) => (
            <tr key={row.label} className={index === 0 ? 'first' : ''}>
              {index === 0 && (
                <th scope="rowgroup" rowSpan={rows.length} className="grp">
                  {label}
                </th>
              )}
              <th scope="row">
                {row.label}
                <Mark number={row.mark} />
              </th>
              <td className="n strong">{row.value}</td>
              <td className="n q">{row.target}</td>
              <td className="bar">
                <RatioBar ratio={row.ofTarget} isShort={row.isShort} />
              </td>
              <td className="nowrap">{row.against}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
