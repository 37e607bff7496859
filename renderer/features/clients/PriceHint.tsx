import type { Client } from '@shared/domain/client';
import type { Company } from '@shared/domain/company';
import { countClient, seatWeights } from '@shared/engine/company-counts';
import { marginAtPrice } from '@shared/engine/gross-margin';
import type { CellField } from '../../components/grid/grid-column';
import { useFormatter } from '../../lib/use-company';
import { type ClientRow, seatPriceCents } from './client-row';

interface PriceHintProps {
  readonly row: ClientRow;
  readonly text: string;
  readonly field: CellField<Client>;
  readonly company: Company;
}

/** What the price being typed would do: margin before and after, and the year. Nothing while it reads as no price. */
export function PriceHint({ row, text, field, company }: PriceHintProps) {
  const formatter = useFormatter();
  const reading = field.read(text, row.entity);
  if (!reading.ok) return <>Enter a price</>;
  const { endpointsPerSeat } = company.settings;
  const after = countClient(reading.value, seatWeights(company.seatTypes), endpointsPerSeat);
  const [priceBefore, priceAfter] = [seatPriceCents(row), seatPriceCents({ count: after })];
  if (priceBefore === null || priceAfter === null) return <>Enter the seats to see what it comes to</>;
  const { analysis, count } = row;
  const yearCents = (after.mrrCents - count.mrrCents) * 12;
  const marginBefore = analysis && marginAtPrice(analysis.costCents, count.mrrCents);
  const marginAfter = analysis && marginAtPrice(analysis.costCents, after.mrrCents);
  return (
    <>
      <b>{formatter.figure(priceAfter - priceBefore, 'centsPerSeat', { signed: true })}</b> a seat:{' '}
      {marginBefore !== null && marginAfter !== null && (
        <>
          margin {formatter.figure(marginBefore, 'rate')} → <b>{formatter.figure(marginAfter, 'rate')}</b>,{' '}
        </>
      )}
      <b>{formatter.figure(yearCents, 'cents', { signed: true })}</b> a year
    </>
  );
}
