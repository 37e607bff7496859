import type { ClientsSection } from '@shared/report/owner-delivery-sections';
import { ProfitMap, ProfitMapLegend } from '../charts/ProfitMap';
import { Notes } from '../parts/Notes';
import { Opener } from '../parts/Opener';

/** Rows that fit the first page with everything around them. */
const rowsOfPage = 18;

/** What every client costs and earns. The table runs over as many pages as it takes. */
export function ClientsSheet({ clients }: { readonly clients: ClientsSection }) {
  const isLong = clients.rows.length > rowsOfPage;
  return (
    <section className="sheet">
      <Opener label="Client profitability" headline={clients.headline} lead={clients.lead} />
      {clients.map !== null && (
        <figure className="gap-2">
          <figcaption>
            Margin by size of the client
            <span className="unit">Gross margin against seats; every doubling of the seats is the same distance</span>
          </figcaption>
          <ProfitMapLegend map={clients.map} />
          <ProfitMap map={clients.map} />
        </figure>
      )}
      {isLong && <Notes notes={clients.notes} plain ahead />}
      {clients.rows.length > 0 && <ClientsTable clients={clients} />}
      {!isLong && <Notes notes={clients.notes} plain />}
    </section>
  );
}

function ClientsTable({ clients }: { readonly clients: ClientsSection }) {
  const { rows, rest, total, target } = clients;
  return (
    <table className="clients gap-2">
      <ClientsHead target={target} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={row.startsGroup ? 'first' : ''}>
            <th scope="row" dir="auto">
              {row.name}
            </th>
            <td className="n">{row.seats}</td>
            <td className="n">{row.price}</td>
            <td className="n">{row.rhem}</td>
            <td className="n q">{row.support}</td>
            <td className="n q">{row.central}</td>
            <td className="n q">{row.fixed}</td>
            <td className="n">{row.cost}</td>
            <td className="n strong">{row.margin}</td>
            <td className="n">{row.requiredPrice}</td>
            <td className="n">{row.breakEven}</td>
            <td className="n">{row.worth}</td>
            <td className="v">
              <span className={`tag ${row.verdict}`}>{row.verdictText}</span>
            </td>
          </tr>
        ))}
        {rest !== null && (
          <tr className="first">
            <th scope="row">{rest.label}</th>
            <td className="n">{rest.seats}</td>
            <td colSpan={9} />
            <td className="n">{rest.worth}</td>
            <td />
          </tr>
        )}
        {total !== null && (
          <tr className="total">
            <th scope="row">{total.label}</th>
            <td className="n">{total.seats}</td>
            <td className="n">{total.price}</td>
            <td className="n">{total.rhem}</td>
            <td colSpan={3} />
            <td className="n">{total.cost}</td>
            <td className="n">{total.margin}</td>
            <td className="n">{total.requiredPrice}</td>
            <td />
            <td className="n">{total.worth}</td>
            <td />
          </tr>
        )}
      </tbody>
    </table>
  );
}

function ClientsHead({ target }: { readonly target: string }) {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          Client
        </th>
        <th scope="col" rowSpan={2} className="n">
          Seats
        </th>
        <th scope="col" rowSpan={2} className="n">
          Price
        </th>
        <th scope="col" rowSpan={2} className="n">
          RHEM
        </th>
        <th scope="colgroup" colSpan={4} className="n">
          <span className="under">Cost to serve a seat</span>
        </th>
        <th scope="col" rowSpan={2} className="n">
          Gross
          <br />
          margin
        </th>
        <th scope="col" rowSpan={2} className="n">
          Price
          <br />
          at {target}
        </th>
        <th scope="col" rowSpan={2} className="n">
          Breaks
          <br />
          even at
        </th>
        <th scope="col" rowSpan={2} className="n">
          Worth
          <br />a year
        </th>
        <th scope="col" rowSpan={2} className="v">
          Verdict
        </th>
      </tr>
      <tr>
        <th scope="col" className="n">
          Supp.
        </th>
        <th scope="col" className="n">
          Centr.
        </th>
        <th scope="col" className="n">
          Fixed
        </th>
        <th scope="col" className="n">
          All
        </th>
      </tr>
    </thead>
  );
}
