import type { AgreementTable } from '@shared/report/client-report';
import { ShareBar } from '../charts/ShareBar';

interface AgreementLinesProps {
  readonly title: string;
  readonly table: AgreementTable;
  readonly fill: 'f-accent' | 'f-mid';
}

/** Lines of the agreement with what each comes to; the table may run over several pages. */
export function AgreementLines({ title, table, fill }: AgreementLinesProps) {
  return (
    <table className="agreement gap-2">
      <caption>{title}</caption>
      <colgroup>
        <col className="service" />
        <col className="number" />
        <col className="unit" />
        <col className="price" />
        <col className="month" />
        <col className="year" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Service</th>
          <th scope="col" className="n">
            Number
          </th>
          <th scope="col">Counted</th>
          <th scope="col" className="n">
            Price
          </th>
          <th scope="col" className="n">
            A month
          </th>
          <th scope="col" className="n">
            A year
          </th>
          <th scope="col">Part of the whole</th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" dir="auto">
              {row.description}
            </th>
            <td className="n">{row.quantity}</td>
            <td className="q nowrap">{row.unit}</td>
            <td className="n">{row.unitPrice}</td>
            <td className="n strong">{row.month}</td>
            <td className="n q">{row.year}</td>
            <td className="bar">
              <ShareBar share={row.shareOfTotal} width={64} fill={fill} />
            </td>
          </tr>
        ))}
        <tr className="total">
          <th scope="row" colSpan={4}>
            {table.totalLabel}
          </th>
          <td className="n">{table.totalMonth}</td>
          <td className="n">{table.totalYear}</td>
          <td />
        </tr>
      </tbody>
    </table>
  );
}
