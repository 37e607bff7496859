import type { PriceSection, RhemSection } from '@shared/report/owner-money-sections';
import { MarginCurve } from '../charts/MarginCurve';
import { ShareBar } from '../charts/ShareBar';
import { Notes } from '../parts/Notes';
import { Opener } from '../parts/Opener';

interface PriceSheetProps {
  readonly price: PriceSection | null;
  readonly rhem: RhemSection | null;
}

/** Gross margin at any price, and what reactive hours take of it. */
export function PriceSheet({ price, rhem }: PriceSheetProps) {
  if (price === null && rhem === null) return null;
  return (
    <section className="sheet">
      {price !== null && <Price price={price} />}
      {rhem !== null && <Rhem rhem={rhem} isFirst={price === null} />}
      <Notes notes={[...(price?.notes ?? []), ...(rhem?.notes ?? [])]} plain />
    </section>
  );
}

function Price({ price }: { readonly price: PriceSection }) {
  return (
    <>
      <Opener label="Price" headline={price.headline} lead={price.lead} />
      <div className="grid gap-2">
        <figure className="span-7">
          <figcaption>
            Gross margin at any seat price <span className="unit">Percent of the price, by price per seat a month</span>
          </figcaption>
          <MarginCurve curve={price.curve} />
        </figure>
        <div className="span-5">
          <PriceTable rows={price.rows} />
        </div>
      </div>
    </>
  );
}

function PriceTable({ rows }: Pick<PriceSection, 'rows'>) {
  return (
    <table className="prices">
      <caption>What a price earns</caption>
      <thead>
        <tr>
          <th scope="col">Price</th>
          <th scope="col" className="n">
            Gross
            <br />
            margin
          </th>
          <th scope="col" className="n">
            Profit
            <br />a month
          </th>
          <th scope="col" className="n">
            Against
            <br />
            today
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.price} ${row.meaning}`} className={row.isToday ? 'here' : ''}>
            <th scope="row">
              {row.price} <span className={row.isToday ? '' : 'q'}>{row.meaning}</span>
            </th>
            <td className="n">{row.margin}</td>
            <td className="n">{row.profit}</td>
            <td className="n">{row.againstToday}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rhem({ rhem, isFirst }: { readonly rhem: RhemSection; readonly isFirst: boolean }) {
  return (
    <>
      <Opener label="RHEM" headline={rhem.headline} lead={rhem.lead} className={isFirst ? '' : 'gap-2'} />
      {rhem.areasTotal !== null && rhem.areas.length > 0 && <ReactiveAreas rhem={rhem} />}
      <RhemTable rhem={rhem} />
    </>
  );
}

function ReactiveAreas({ rhem }: { readonly rhem: RhemSection }) {
  return (
    <table className="reactive gap-2">
      <caption>Where the reactive hours are logged</caption>
      <thead>
        <tr>
          <th scope="col">Logged under</th>
          <th scope="col" className="n">
            Hours
            <br />a month
          </th>
          <th scope="col" className="n">
            RHEM
          </th>
          <th scope="col" className="n">
            In the price
            <br />
            of a seat
          </th>
          <th scope="col">Part of all reactive hours</th>
        </tr>
      </thead>
      <tbody>
        {rhem.areas.map(({ label, hours, rhem: perSeat, inPrice, share, isReported }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="n">{hours}</td>
            <td className="n strong">{perSeat}</td>
            <td className="n">{inPrice}</td>
            <td className="bar">
              <ShareBar share={share} width={210} fill={isReported ? 'f-ink' : 'f-accent'} />
            </td>
          </tr>
        ))}
        <tr className="total">
          <th scope="row">All reactive hours</th>
          <td className="n">{rhem.areasTotal?.hours}</td>
          <td className="n">{rhem.areasTotal?.rhem}</td>
          <td className="n">{rhem.areasTotal?.inPrice}</td>
          <td />
        </tr>
      </tbody>
    </table>
  );
}

function RhemTable({ rhem }: { readonly rhem: RhemSection }) {
  return (
    <table className="rhem gap-2">
      <caption>What RHEM does to everything else</caption>
      <thead>
        <tr>
          <th scope="col">RHEM</th>
          <td />
          <th scope="col" className="n">
            Seats per
            <br />
            technician
          </th>
          <th scope="col" className="n">
            Support
            <br />
            people
          </th>
          <th scope="col" className="n">
            MRR per
            <br />
            Support person
          </th>
          <th scope="col" className="n">
            Cost
            <br />
            per seat
          </th>
          <th scope="col" className="n">
            Gross
            <br />
            margin
          </th>
          <th scope="col" className="n">
            Price for
            <br />
            {rhem.target}
          </th>
        </tr>
      </thead>
      <tbody>
        {rhem.rows.map((row) => (
          <tr key={row.meaning} className={row.isToday ? 'here' : ''}>
            <th scope="row">{row.rhem}</th>
            <td>{row.meaning}</td>
            <td className="n">{row.seatsPerTechnician}</td>
            <td className="n">{row.people}</td>
            <td className="n">{row.mrrPerPerson}</td>
            <td className="n">{row.cost}</td>
            <td className="n">{row.margin}</td>
            <td className="n">{row.price}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
