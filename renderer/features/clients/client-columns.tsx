import type { Client } from '@shared/domain/client';
import type { Company } from '@shared/domain/company';
import { offeredPrice } from '@shared/engine/offered-price';
import type { Formatter } from '@shared/format/formatter';
import type { GridColumn } from '../../components/grid/grid-column';
import { VerdictTag, verdictLabels, verdictOrder } from '../../components/VerdictTag';
import { goTo } from '../../lib/navigate';
import { ClientName, MarginCell, NoFigure, SeatPriceCell, StandIn } from './ClientCells';
import { clientFields, statusLabels } from './client-fields';
import { type ClientRow, costPerSeatCents, seatPriceCents } from './client-row';
import { clientTotals } from './client-totals';
import { PriceHint } from './PriceHint';
import { linesOfPrice } from './seat-line';

type ClientColumn = GridColumn<Client, ClientRow>;

/** What the columns are drawn from. */
export interface ClientColumnContext {
  readonly company: Company;
  readonly formatter: Formatter;
  /** The company's RHEM, and how many clients it is of. */
  readonly companyRhem: number | null;
  readonly activeClients: number;
}

/** All columns of the clients, in order; those of the picture first, the rest to be chosen. */
export function clientColumns(context: ClientColumnContext): ClientColumn[] {
  return [...enteredColumns(context), ...figureColumns(context), ...furtherColumns(context)];
}

function openLines(row: ClientRow): void {
  goTo(`/clients/${encodeURIComponent(row.id)}`);
}

function enteredColumns({ company, formatter }: ClientColumnContext): ClientColumn[] {
  const fields = clientFields(company.seatTypes, formatter);
  const target = company.settings.targetGrossMargin;
  const price = (row: ClientRow) => formatter.figure(shownPrice(row, company), 'centsPerSeat');
  return [
    {
      key: 'name',
      name: 'Client',
      width: 174,
      grows: true,
      aliases: ['Name', 'Customer', 'Company', 'Account', 'Client name'],
      text: ({ entity }) => entity.name,
      sortBy: ({ entity }) => entity.name,
      cell: (row) => <ClientName row={row} />,
      field: fields.name,
      total: (rows) => <>{activeLabel(clientTotals(rows, target).active)}</>,
    },
    {
      key: 'status',
      name: 'Status',
      help: 'Only active clients count in the figures.',
      width: 74,
      aliases: ['State', 'Type'],
      text: ({ entity }) => statusLabels[entity.status],
      sortBy: ({ entity }) => statusLabels[entity.status],
      field: fields.status,
    },
    {
      key: 'seats',
      name: 'Seats',
      help: 'End users supported: quantity × weight of the seat type.',
      width: 44,
      align: 'end',
      aliases: ['Users', 'Quantity', 'End users', 'Headcount', 'Employees'],
      text: ({ count }) => formatter.figure(count.seats, 'seats'),
      sortBy: ({ count }) => count.seats,
      sortDescendingFirst: true,
      field: fields.seats,
      openInstead: openLines,
      total: (rows) => formatter.figure(clientTotals(rows, target).seats, 'seats'),
    },
    {
      key: 'price',
      name: 'Seat price',
      help: 'All-in price per seat and month: recurring fee ÷ seats.',
      width: 84,
      align: 'end',
      aliases: ['Price', 'Price per seat', 'AISP', 'Unit price', 'Rate', 'Per user', 'Price per user'],
      text: price,
      sortBy: (row) => shownPrice(row, company),
      sortDescendingFirst: true,
      cell: (row) => <SeatPriceCell text={price(row)} isAverage={!isOneLine(row, company)} />,
      field: fields.price,
      openInstead: openLines,
      hint: (row, text) => <PriceHint row={row} text={text} field={fields.price} company={company} />,
      total: (rows) => formatter.figure(clientTotals(rows, target).priceCents, 'centsPerSeat'),
    },
    {
      key: 'mrr',
      name: 'MRR',
      help: 'Monthly recurring revenue of the agreement lines, without resale.',
      width: 77,
      align: 'end',
      text: ({ count }) => formatter.figure(count.mrrCents, 'cents'),
      sortBy: ({ count }) => count.mrrCents,
      sortDescendingFirst: true,
      explain: explained('mrr'),
      total: (rows) => formatter.figure(clientTotals(rows, target).mrrCents, 'cents'),
    },
  ];
}

function figureColumns({ company, formatter, companyRhem, activeClients }: ClientColumnContext): ClientColumn[] {
  const { targetGrossMargin: target, priceStepCents: step } = company.settings;
  const neededPrice = ({ analysis }: ClientRow) => offeredPrice(analysis?.requiredPriceCents ?? null, step);
  const averageRhem = (rows: readonly ClientRow[]) => {
    const totals = clientTotals(rows, target);
    // Of all clients it is the company's own, which counts a client without recorded time as it is.
    return totals.active === activeClients ? companyRhem : totals.rhem;
  };
  return [
    {
      key: 'rhem',
      name: 'RHEM',
      help: 'Reactive hours per end user and month; ≈ where no time is recorded and the company’s stands in.',
      width: 48,
      align: 'end',
      text: ({ analysis }) => formatter.figure(analysis?.rhem ?? null, 'hoursPerSeat'),
      sortBy: ({ analysis }) => analysis?.rhem ?? null,
      sortDescendingFirst: true,
      cell: ({ analysis }) =>
        analysis?.rhem == null ? (
          <NoFigure />
        ) : (
          <StandIn when={analysis.rhemSource === 'assumed'}>{formatter.figure(analysis.rhem, 'hoursPerSeat')}</StandIn>
        ),
      explain: explained('rhem'),
      total: (rows) => formatter.figure(averageRhem(rows), 'hoursPerSeat'),
    },
    {
      key: 'cost',
      name: 'Cost a seat',
      help: 'Cost to serve a seat and month on the modeled basis.',
      width: 72,
      align: 'end',
      text: (row) => formatter.figure(costPerSeatCents(row), 'centsPerSeat'),
      sortBy: costPerSeatCents,
      sortDescendingFirst: true,
      explain: explained('costPerSeat'),
      total: (rows) => formatter.figure(clientTotals(rows, target).costPerSeatCents, 'centsPerSeat'),
    },
    {
      key: 'margin',
      name: 'Margin',
      help: 'Gross margin at today’s price; the tick is the target.',
      width: 114,
      text: ({ analysis }) => formatter.figure(analysis?.grossMargin ?? null, 'rate'),
      sortBy: ({ analysis }) => analysis?.grossMargin ?? null,
      cell: ({ analysis }) => <MarginCell margin={analysis?.grossMargin ?? null} target={target} />,
      explain: explained('margin'),
      total: (rows) => <MarginCell margin={clientTotals(rows, target).grossMargin} target={target} />,
    },
    {
      key: 'needs',
      name: 'Needs',
      help: 'Price per seat that reaches the target margin, rounded up to the price step.',
      width: 48,
      align: 'end',
      text: (row) => formatter.figure(neededPrice(row), 'wholeCents'),
      sortBy: neededPrice,
      sortDescendingFirst: true,
      explain: explained('requiredPrice'),
      total: (rows) =>
        formatter.figure(offeredPrice(clientTotals(rows, target).requiredPriceCents, step), 'wholeCents'),
    },
    {
      key: 'verdict',
      name: 'Verdict',
      help: 'Keep at the target margin; else fix the noise, reprice or release.',
      width: 119,
      text: ({ analysis }) => (analysis?.verdict ? verdictLabels[analysis.verdict] : ''),
      sortBy: ({ analysis }) => (analysis?.verdict ? verdictOrder.indexOf(analysis.verdict) : null),
      cell: ({ analysis }) => (analysis?.verdict ? <VerdictTag verdict={analysis.verdict} /> : null),
    },
    {
      key: 'value',
      name: '$ a year',
      help: 'What acting on the verdict is worth a year.',
      width: 72,
      align: 'end',
      text: ({ analysis }) => formatter.figure(analysis?.annualValueCents ?? null, 'cents'),
      sortBy: ({ analysis }) => analysis?.annualValueCents ?? null,
      sortDescendingFirst: true,
      explain: explained('annualValue'),
      total: (rows) => formatter.figure(clientTotals(rows, target).annualValueCents, 'cents'),
    },
  ];
}

function furtherColumns({ company, formatter }: ClientColumnContext): ClientColumn[] {
  const fields = clientFields(company.seatTypes, formatter);
  const target = company.settings.targetGrossMargin;
  return [
    {
      key: 'endpoints',
      name: 'Endpoints',
      help: `Supported devices; ≈ where they are not entered: ${company.settings.endpointsPerSeat} a seat.`,
      width: 88,
      align: 'end',
      isOptional: true,
      aliases: ['Devices', 'Workstations', 'Computers'],
      text: ({ count }) => formatter.figure(count.endpoints, 'endpoints'),
      sortBy: ({ count }) => count.endpoints,
      sortDescendingFirst: true,
      cell: ({ entity, count }) => (
        <StandIn when={entity.endpoints === null}>{formatter.figure(count.endpoints, 'endpoints')}</StandIn>
      ),
      field: fields.endpoints,
      total: (rows) => formatter.figure(clientTotals(rows, target).endpoints, 'endpoints'),
    },
    {
      key: 'nrr',
      name: 'NRR',
      help: 'Average project billing a month.',
      width: 84,
      align: 'end',
      isOptional: true,
      aliases: ['Projects', 'Project billing', 'Non-recurring revenue'],
      text: ({ entity }) => formatter.figure(entity.nrrMonthlyCents, 'cents'),
      sortBy: ({ entity }) => entity.nrrMonthlyCents,
      sortDescendingFirst: true,
      field: fields.nrr,
      total: (rows) => formatter.figure(clientTotals(rows, target).nrrCents, 'cents'),
    },
    {
      key: 'orr',
      name: 'ORR',
      help: 'Recurring resale a month, kept out of the seat price.',
      width: 84,
      align: 'end',
      isOptional: true,
      text: ({ count }) => formatter.figure(count.orrCents, 'cents'),
      sortBy: ({ count }) => count.orrCents,
      sortDescendingFirst: true,
      total: (rows) => formatter.figure(clientTotals(rows, target).orrCents, 'cents'),
    },
    ...(['since', 'until'] as const).map(
      (key): ClientColumn => ({
        key,
        name: key === 'since' ? 'Since' : 'Until',
        width: 88,
        isOptional: true,
        aliases: key === 'since' ? ['Start', 'Start date', 'Client since'] : ['End', 'End date'],
        text: ({ entity }) => (entity[key] === null ? '' : formatter.month(entity[key], 'short')),
        sortBy: ({ entity }) => entity[key],
        field: fields[key],
      }),
    ),
    ...(['contactName', 'contactTitle'] as const).map(
      (key): ClientColumn => ({
        key,
        name: key === 'contactName' ? 'Contact' : 'Contact’s title',
        width: 140,
        isOptional: true,
        aliases: key === 'contactName' ? ['Contact name', 'Primary contact'] : ['Title', 'Role', 'Contact title'],
        text: ({ entity }) => entity[key],
        sortBy: ({ entity }) => entity[key] || null,
        field: fields[key],
      }),
    ),
  ];
}

/** A client without seats shows the price its line will have; otherwise the fee over the seats. */
function shownPrice(row: ClientRow, company: Company): number | null {
  const found = linesOfPrice(row.entity, company.seatTypes);
  return found.kind === 'one' ? found.line.unitPriceCents : seatPriceCents(row);
}

function isOneLine(row: ClientRow, company: Company): boolean {
  return linesOfPrice(row.entity, company.seatTypes).kind !== 'several';
}

function explained(figure: 'mrr' | 'rhem' | 'costPerSeat' | 'margin' | 'requiredPrice' | 'annualValue') {
  return ({ id, analysis }: ClientRow) => (analysis ? (`client.${id}.${figure}` as const) : null);
}

function activeLabel(active: number): string {
  return `${active.toLocaleString()} active ${active === 1 ? 'client' : 'clients'}`;
}
