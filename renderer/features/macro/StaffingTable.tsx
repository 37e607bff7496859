import { areaNames } from '@shared/engine/areas';
import type { FigureId } from '@shared/engine/explain/figure-id';
import { Figure } from '../../components/Figure';
import { Section } from '../../components/Section';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './MacroTable.module.css';
import { PeopleAxis, PeopleDots, PeopleKey } from './PeopleDots';
import { peopleAxisEnd, type StaffingRow, staffingRows, staffingTotal } from './staffing-rows';

/** People of each area: there, needed at today's metrics, needed at the guideline; fractional and whole. */
export function StaffingTable() {
  const { analysis } = useAnalysis();
  const formatter = useFormatter();
  const rows = staffingRows(analysis.macro);
  const end = peopleAxisEnd(rows);
  const total = (column: Parameters<typeof staffingTotal>[1], unit: 'people' | 'endpoints') =>
    formatter.figure(staffingTotal(rows, column), unit);
  return (
    <Section title="People" note={<PeopleKey />}>
      <div className={classes.scroll}>
        <table className={classes.staffing}>
          <thead>
            <tr>
              <th scope="col" className={classes.first}>
                Area
              </th>
              <th scope="col" className="num">
                Have
              </th>
              <th scope="col" className="num">
                Needed now
              </th>
              <th scope="col" className="num">
                whole
              </th>
              <th scope="col" className="num">
                At the guideline
              </th>
              <th scope="col" className="num">
                whole
              </th>
              <th scope="col" className={classes.dots}>
                <PeopleAxis end={end} />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <StaffingLine key={row.area} row={row} end={end} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={classes.first}>
                All areas
              </th>
              <td className="num">{total('have', 'people')}</td>
              <td className="num">{total('needed', 'people')}</td>
              <td className="num">{total('neededWhole', 'endpoints')}</td>
              <td className="num">{total('atGuideline', 'people')}</td>
              <td className="num">{total('atGuidelineWhole', 'endpoints')}</td>
              <td className={classes.dots}>
                <small>Needed now leaves Professional Services out: its need follows the backlog.</small>
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Section>
  );
}

function StaffingLine({ row, end }: { readonly row: StaffingRow; readonly end: number }) {
  const formatter = useFormatter();
  const { area } = row;
  const people = (id: FigureId, value: number | null) => (
    <Figure id={id} value={value} unit="people" emphasis="quiet" />
  );
  return (
    <tr>
      <th scope="row" className={classes.first}>
        {areaNames[area]}
      </th>
      <td className="num">
        <b>{people(`macro.${area}.people`, row.have)}</b>
      </td>
      <td className="num">{people(`macro.${area}.peopleAtMetrics`, row.needed)}</td>
      <td className="num dim">{formatter.figure(row.neededWhole, 'endpoints')}</td>
      <td className="num">{people(`macro.${area}.peopleAtGuideline`, row.atGuideline)}</td>
      <td className="num dim">{formatter.figure(row.atGuidelineWhole, 'endpoints')}</td>
      <td className={classes.dots}>
        <PeopleDots row={row} end={end} />
      </td>
    </tr>
  );
}
