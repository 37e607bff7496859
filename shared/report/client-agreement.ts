import type { AgreementLine } from '../domain/client';
import type { AgreementTable } from './client-report';
import type { ClientReportSource } from './client-report-source';
import type { ReportText } from './report-text';

/** A client's agreement in numbers a month: what is covered and what it comes to. */
export interface ClientAgreement {
  /** People as counted, a frontline worker as one. */
  readonly people: number;
  /** People weighted by their seat types. */
  readonly seats: number;
  /** Null where nobody counted them. */
  readonly devices: number | null;
  readonly mrrCents: number;
  readonly orrCents: number;
  readonly pricePerPersonCents: number | null;
  readonly pricePerSeatCents: number | null;
  /** Different services of the agreement; all seat lines are one, because they differ in who, not in what. */
  readonly services: number;
  /** Whether every person has the same price, before what is priced apart from people. */
  readonly hasOnePrice: boolean;
}

const lineCents = (line: AgreementLine) => line.quantity * line.unitPriceCents;

/** Lines that come to something: an empty line of a draft is no service. */
export function linesOfKind(lines: readonly AgreementLine[], kind: AgreementLine['kind']): AgreementLine[] {
  return lines.filter((line) => line.kind === kind && line.quantity > 0);
}

/** Adds up one client's lines; resale stays apart from the agreement. */
export function clientAgreement({ client, seatTypes }: ClientReportSource): ClientAgreement {
  const service = linesOfKind(client.lines, 'mrr');
  const seatLines = service.filter(({ unit }) => unit === 'seat');
  const weightOf = (line: AgreementLine) => seatTypes.find(({ id }) => id === line.seatTypeId)?.weight ?? 1;
  const people = total(seatLines, ({ quantity }) => quantity);
  const seats = total(seatLines, (line) => line.quantity * weightOf(line));
  const mrrCents = total(service, lineCents);
  return {
    people,
    seats,
    devices: client.endpoints,
    mrrCents,
    orrCents: total(linesOfKind(client.lines, 'orr'), lineCents),
    pricePerPersonCents: people > 0 && mrrCents > 0 ? mrrCents / people : null,
    pricePerSeatCents: seats > 0 && mrrCents > 0 ? mrrCents / seats : null,
    services: new Set(service.map((line) => (line.unit === 'seat' ? 'seats' : nameOfLine(line, seatTypes)))).size,
    hasOnePrice: new Set(seatLines.map(({ unitPriceCents }) => unitPriceCents)).size === 1,
  };
}

function total(lines: readonly AgreementLine[], amountOf: (line: AgreementLine) => number): number {
  return lines.reduce((sum, line) => sum + amountOf(line), 0);
}

function nameOfLine(line: AgreementLine, seatTypes: ClientReportSource['seatTypes']): string {
  return line.description || seatTypes.find(({ id }) => id === line.seatTypeId)?.name || 'Service';
}

const unitWords: Readonly<Record<AgreementLine['unit'], string>> = {
  seat: 'a person',
  endpoint: 'a device',
  flat: 'each',
};

/** The lines of one kind as a table with its total; null where there are none. */
export function agreementTable(
  { client, seatTypes }: ClientReportSource,
  kind: AgreementLine['kind'],
  totalLabel: string,
  text: ReportText,
): AgreementTable | null {
  const lines = linesOfKind(client.lines, kind);
  if (lines.length === 0) return null;
  const amounts = lines.map(lineCents);
  const totalCents = amounts.reduce((sum, cents) => sum + cents, 0);
  const money = columnMoney([...amounts, totalCents], text);
  const price = columnMoney(
    lines.map(({ unitPriceCents }) => unitPriceCents),
    text,
  );
  return {
    rows: lines.map((line) => ({
      id: line.id,
      description: nameOfLine(line, seatTypes),
      quantity: text.figure(line.quantity, 'text'),
      unit: unitWords[line.unit],
      unitPrice: price(line.unitPriceCents),
      month: money(lineCents(line)),
      year: money(lineCents(line) * 12),
      shareOfTotal: totalCents > 0 ? lineCents(line) / totalCents : 0,
    })),
    totalLabel,
    totalMonth: money(totalCents),
    totalYear: money(totalCents * 12),
  };
}

/** Money of one column alike: with cents as soon as one amount has some. */
function columnMoney(amounts: readonly number[], text: ReportText): (cents: number) => string {
  const hasCents = amounts.some((cents) => Math.round(cents) % 100 !== 0);
  return (cents) => text.figure(Math.round(cents), hasCents ? 'centsPerSeat' : 'cents');
}
