import { areaNames } from '@shared/engine/areas';
import type { FigureId } from '@shared/engine/explain/figure-id';
import { Figure } from '../../components/Figure';
import { Section } from '../../components/Section';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './MacroTable.module.css';
import { PeopleAxis, PeopleDots, PeopleKey } from './PeopleDots';
import { peopleTicks, type StaffingRow, staffingRows, staffingTotal } from './staffing-rows';

/** People of each area: there, needed at today's metrics, needed at the guideline; fractional and whole. */
export function StaffingTable() {
  const { analysis } = useAnalysis();
  const formatter = useFormatter();
  const rows = staffingRows(analysis.macro);
  const ticks = peopleTicks(rows);
  const end = ticks.at(-1) ?? 1;
  const total = (column: Parameters<typeof staffingTotal>[1], unit: 'people' | 'endpoints') =>
    formatter.figure(staffingTotal(rows, column), unit);
  return (
    <Section title="People" note={<PeopleKey />}>
      <div className={classes.scroll}>
        <table className={classes.staffing}>
          <thead>
            <tr className={classes.head}>
              <th scope="col" className={classes.first}>
                Area
              </th>
              <th scope="col" className={classes.cell}>
                Have
              </th>
              <th scope="col" className={classes.cell}>
                Needed now
              </th>
              <th scope="col" className={classes.whole}>
                whole
              </th>
              <th scope="col" className={classes.cell}>
                At the guideline
              </th>
              <th scope="col" className={classes.whole}>
                whole
              </th>
              <th scope="col" className={classes.dots}>
                <PeopleAxis ticks={ticks} end={end} />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <StaffingLine key={row.area} row={row} end={end} />
            ))}
          </tbody>
          <tfoot>
            <tr className={classes.total}>
              <th scope="row" className={classes.first}>
                All areas
              </th>
              <td className={classes.cell}>{total('have', 'people')}</td>
              <td className={classes.cell}>{total('needed', 'people')}</td>
              <td className={classes.whole}>{total('neededWhole', 'endpoints')}</td>
              <td className={classes.cell}>{total('atGuideline', 'people')}</td>
              <td className={classes.whole}>{total('atGuidelineWhole', 'endpoints')}</td>
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
    <tr className={classes.row}>
      <th scope="row" className={classes.first}>
        {areaNames[area]}
      </th>
      <td className={classes.cell}>
        <span className={classes.strong}>{people(`macro.${area}.people`, row.have)}</span>
      </td>
      <td className={classes.cell}>{people(`macro.${area}.peopleAtMetrics`, row.needed)}</td>
      <td className={classes.whole}>{formatter.figure(row.neededWhole, 'endpoints')}</td>
      <td className={classes.cell}>{people(`macro.${area}.peopleAtGuideline`, row.atGuideline)}</td>
      <td className={classes.whole}>{formatter.figure(row.atGuidelineWhole, 'endpoints')}</td>
      <td className={classes.dots}>
        <PeopleDots row={row} end={end} />
      </td>
    </tr>
  );
}
