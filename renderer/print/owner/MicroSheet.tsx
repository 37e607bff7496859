import type { MicroSection } from '@shared/report/owner-money-sections';
import { PriceBar } from '../charts/PriceBar';
import { Mark } from '../parts/Mark';
import { Notes } from '../parts/Notes';
import { Opener } from '../parts/Opener';

/** Micro: cost per seat on four bases, where they part ways, the gut check. */
export function MicroSheet({ micro }: { readonly micro: MicroSection }) {
  return (
    <section className="sheet">
      <Opener label="Micro" headline={micro.headline} lead={micro.lead} />
      {micro.bar !== null && (
        <figure className="gap-1">
          <figcaption>
            The average seat price, and what it pays for{' '}
            <span className="unit">{micro.costUnit} a seat and month; labor by area, then tools</span>
          </figcaption>
          <PriceBar bar={micro.bar} />
        </figure>
      )}
      <BasesTable micro={micro} />
      <TieOutTable micro={micro} />
      <div className="gut-check gap-1">
        <h3>Gut check</h3>
        {micro.gutCheck.finding !== null && <p>{micro.gutCheck.finding}</p>}
      </div>
      <div className="equation gap-0">
        {micro.gutCheck.terms.flatMap(({ value, label, operator }) => [
          operator === '' ? null : (
            <span key={`${label} ${operator}`} className="operator">
              {operator}
            </span>
          ),
          <div key={label}>
            <b>{value}</b>
            {label}
          </div>,
        ])}
      </div>
      {micro.gutCheck.causes.length > 0 && (
        <ul className="causes gap-0">
          {micro.gutCheck.causes.map((cause) => (
            <li key={cause}>{cause}</li>
          ))}
        </ul>
      )}
      <Notes notes={micro.notes} />
    </section>
  );
}

type Cells = MicroSection['total']['cells'];

/** People and cost on each basis; the basis is the key, because two may have the same figures. */
function PairCells({ cells, bases, costClass }: { cells: Cells; bases: readonly string[]; costClass: string }) {
  return bases.map((basis, index) => [
    <td key={`${basis} people`} className="n q">
      {cells[index]?.people}
    </td>,
    <td key={`${basis} cost`} className={`n ${costClass}`}>
      {cells[index]?.cost}
    </td>,
  ]);
}

function BasesTable({ micro }: { readonly micro: MicroSection }) {
  const { bases, rows, total, results, costUnit } = micro;
  return (
    <table className="micro gap-1">
      <caption>
        Cost per seat by area, on four bases
        <Mark number={2} />
      </caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            Labor by area
          </th>
          {bases.map((basis) => (
            <th key={basis} scope="colgroup" colSpan={2} className="n">
              <span className="under">{basis}</span>
            </th>
          ))}
        </tr>
        <tr>
          {bases.map((basis) => [
            <th key={`${basis} people`} scope="col" className="n">
              people
            </th>,
            <th key={`${basis} cost`} scope="col" className="n">
              {costUnit} a seat
            </th>,
          ])}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, mark, cells }) => (
          <tr key={label}>
            <th scope="row">
              {label}
              <Mark number={mark} />
            </th>
            <PairCells cells={cells} bases={bases} costClass="" />
          </tr>
        ))}
        <tr className="total">
          <th scope="row">{total.label}</th>
          <PairCells cells={total.cells} bases={bases} costClass="strong" />
        </tr>
        {results.map(({ label, isStrong, values }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {bases.map((basis, index) => (
              <td key={basis} colSpan={2} className={`n ${isStrong ? 'strong' : ''}`}>
                {values[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TieOutTable({ micro }: { readonly micro: MicroSection }) {
  const { rows, total } = micro.tieOut;
  return (
    <table className="tie gap-1">
      <caption>Where they part ways, {micro.costUnit} a seat</caption>
      <thead>
        <tr>
          <th scope="col">Area</th>
          <th scope="col" className="n">
            Actual less
            <br />
            modeled
          </th>
          <th scope="col" className="n">
            Actual less
            <br />
            guideline
          </th>
          <th scope="col">Cause</th>
        </tr>
      </thead>
      <tbody>
        {[...rows, total].map((row) => (
          <tr key={row.label} className={row === total ? 'total' : ''}>
            <th scope="row" className="nowrap">
              {row.label}
            </th>
            <td className="n">{row.lessModeled}</td>
            <td className="n">{row.lessGuideline}</td>
            <td className="cause" dir="auto">
              {row.cause}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
