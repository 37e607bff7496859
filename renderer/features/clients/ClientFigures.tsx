import { Figure } from '../../components/Figure';
import { useFormatter } from '../../lib/use-company';
import classes from './ClientPage.module.css';
import { type ClientRow, costPerSeatCents, seatPriceCents } from './client-row';

/** The client in figures: what its agreement makes, and what the model says of it. */
export function ClientFigures({ row }: { readonly row: ClientRow }) {
  const formatter = useFormatter();
  const { id, count, analysis } = row;
  const figures = [
    { label: 'Seats', unit: 'seats', id: `client.${id}.seats`, value: analysis?.seats ?? count.seats },
    {
      label: 'Endpoints',
      unit: 'endpoints',
      id: `client.${id}.endpoints`,
      value: analysis?.endpoints ?? count.endpoints,
    },
    { label: 'MRR', unit: 'cents', id: `client.${id}.mrr`, value: analysis?.mrrCents ?? count.mrrCents },
    {
      label: 'Price per seat',
      unit: 'centsPerSeat',
      id: `client.${id}.price`,
      value: analysis?.priceCents ?? seatPriceCents(row),
    },
    { label: 'Cost per seat', unit: 'centsPerSeat', id: `client.${id}.costPerSeat`, value: costPerSeatCents(row) },
    { label: 'Margin', unit: 'rate', id: `client.${id}.margin`, value: analysis?.grossMargin ?? null },
    {
      label: 'Needs per seat',
      unit: 'centsPerSeat',
      id: `client.${id}.requiredPrice`,
      value: analysis?.requiredPriceCents ?? null,
    },
  ] as const;
  return (
    <dl className={classes.figures}>
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd>
            {analysis ? (
              <Figure id={figure.id} value={figure.value} unit={figure.unit} />
            ) : (
              formatter.figure(figure.value, figure.unit)
            )}
          </dd>
        </div>
      ))}
      <div>
        <dt>ORR</dt>
        <dd title="Recurring resale, kept out of the seat price and the target margin">
          {formatter.figure(count.orrCents, 'cents')}
        </dd>
      </div>
    </dl>
  );
}
