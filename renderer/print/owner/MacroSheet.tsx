import type { MacroSection } from '@shared/report/owner-delivery-sections';
import { RatioBar, RatioBarHead } from '../charts/RatioBar';
import { StaffingHead, StaffingMarks } from '../charts/StaffingMarks';
import { BigFigures } from '../parts/BigFigures';
import { Mark } from '../parts/Mark';
import { Notes } from '../parts/Notes';
import { Opener } from '../parts/Opener';

/** Macro: leverage against the guidelines, people against need. */
export function MacroSheet({ macro }: { readonly macro: MacroSection }) {
  return (
    <section className="sheet">
      <Opener label="Macro" headline={macro.headline} lead={macro.lead} />
      <LeverageTable macro={macro} />
      <StaffingTable macro={macro} />
      <div className="gap-3">
        <BigFigures figures={macro.figures} />
      </div>
      <Notes notes={macro.notes} />
    </section>
  );
}

function LeverageTable({ macro }: { readonly macro: MacroSection }) {
  return (
    <table className="macro gap-3">
      <caption>Leverage: what one person in each area carries</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            Area
          </th>
          <th scope="col" rowSpan={2} className="n">
            People
          </th>
          <th scope="col" rowSpan={2} className="n">
            Carries
            <br />
            each
          </th>
          <th scope="col" rowSpan={2} className="n">
            Guideline
          </th>
          <th scope="col" rowSpan={2} className="bar">
            <RatioBarHead label="100%" />
          </th>
          <td rowSpan={2} />
          <th scope="col" rowSpan={2} className="n">
            Room before
            <br />
            next hire
            <Mark number={1} />
          </th>
          <th scope="colgroup" colSpan={2} className="n">
            <span className="under">Labor, {macro.costUnit} a seat</span>
          </th>
        </tr>
        <tr>
          <th scope="col" className="n">
            today
          </th>
          <th scope="col" className="n">
            ceiling
          </th>
        </tr>
      </thead>
      <tbody>
        {macro.areas.map((area) => (
          <tr key={area.label}>
            <th scope="row">{area.label}</th>
            <td className="n">{area.people}</td>
            <td className="n strong">{area.carries}</td>
            <td className="n q">{area.guideline}</td>
            <td className="bar">
              <RatioBar ratio={area.ofGuideline} isShort={area.isShort} />
            </td>
            <td className="n">{area.verdict}</td>
            <td className="n">{area.room}</td>
            <td className="n">{area.labor}</td>
            <td className="n q">{area.ceiling}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StaffingTable({ macro }: { readonly macro: MacroSection }) {
  const { staffing, staffingTotal, staffingAxis } = macro;
  return (
    <table className="staff gap-4">
      <caption>People: have, need now, need at the guideline</caption>
      <thead>
        <tr>
          <th scope="col">Area</th>
          <th scope="col" className="n">
            Have
          </th>
          <th scope="col" className="n">
            Need
            <br />
            now
            <Mark number={2} />
          </th>
          <th scope="col" className="n">
            in whole
            <br />
            people
          </th>
          <th scope="col" className="n">
            At the
            <br />
            guideline
          </th>
          <th scope="col" className="n">
            in whole
            <br />
            people
          </th>
          <th scope="col" className="bar">
            <StaffingHead axis={staffingAxis} />
          </th>
        </tr>
      </thead>
      <tbody>
        {staffing.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            <td className="n strong">{row.have}</td>
            <td className="n">{row.needNow}</td>
            <td className="n q">{row.needNowWhole}</td>
            <td className="n">{row.atGuideline}</td>
            <td className="n q">{row.atGuidelineWhole}</td>
            <td className="bar">
              <StaffingMarks row={row} axis={staffingAxis} />
            </td>
          </tr>
        ))}
        <tr className="total">
          <th scope="row">All areas</th>
          <td className="n">{staffingTotal.have}</td>
          <td className="n">{staffingTotal.needNow}</td>
          <td />
          <td className="n">{staffingTotal.atGuideline}</td>
          <td />
          <td />
        </tr>
      </tbody>
    </table>
  );
}
