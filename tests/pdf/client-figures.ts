import type { Company } from '@shared/domain/company';
import { analyze } from '@shared/engine/analyze';
import { loadedMonthlyCents, monthlyPayCents } from '@shared/engine/loaded-cost';
import type { CompanyFile } from '../e2e/support/test';

/** Numbers of a text as they are written, without signs and units: `53.95`, `1,073`. */
export function numbersIn(text: string): string[] {
  return text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
}

const dollars = (cents: number, digits: number) =>
  (cents / 100).toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const written = (cents: number) => [dollars(cents, 0), dollars(cents, 2)];
const count = (value: number) => value.toLocaleString('en-US');

/**
 * Every number a client's report may show, added up anew from the client's own agreement: counts, prices, amounts a
 * month and a year, dates, and the numbers of pages and notes.
 */
export function ownNumbers(company: CompanyFile, client: CompanyFile['clients'][number]): ReadonlySet<string> {
  const own = new Set(['1', '2', '3', '4', '12']);
  const add = (...texts: readonly string[]) => {
    for (const text of texts) own.add(text);
  };
  let [people, seats] = [0, 0];
  const totals = { mrr: 0, orr: 0 };
  for (const line of client.lines) {
    const weight = company.seatTypes.find(({ id }) => id === line.seatTypeId)?.weight ?? 1;
    const monthCents = line.quantity * line.unitPriceCents;
    totals[line.kind] += monthCents;
    if (line.kind === 'mrr' && line.unit === 'seat') {
      people += line.quantity;
      seats += line.quantity * weight;
      if (weight !== 1) add(count(weight));
    }
    add(count(line.quantity), ...written(line.unitPriceCents), ...written(monthCents), ...written(monthCents * 12));
  }
  for (const cents of Object.values(totals)) add(...written(cents), ...written(cents * 12));
  if (people > 0) add(...written(totals.mrr / people), ...written(totals.mrr / seats));
  add(count(people), count(seats), ...(client.endpoints === null ? [] : [count(client.endpoints ?? 0)]));
  const today = new Date();
  const years = [company.asOf.slice(0, 4), client.since?.slice(0, 4) ?? '', String(today.getFullYear())];
  add(...years, String(today.getDate()), ...numbersIn(`${client.name} ${client.contactName} ${client.contactTitle}`));
  return own;
}

interface InternalFigure {
  readonly what: string;
  /** The figure as some rounding would write it. */
  readonly text: string;
}

/** Everything internal in several roundings: costs, margins, prices needed, hours, tools, pay, other clients' amounts. */
export function internalFigures(file: CompanyFile, clientId: string): InternalFigure[] {
  const company = file as Company;
  const { micro, macro, rhem, clients, totals, gutCheck } = analyze(company);
  const money: (readonly [string, number | null])[] = [
    ['gut check', gutCheck.totalCentsPerSeat],
    ['AISP', totals.aispCents],
    ['MRR', totals.mrrCents],
    ['service revenue per employee', macro.serviceRevenuePerEmployeeCents],
  ];
  const rates: (readonly [string, number | null])[] = [['target', company.settings.targetGrossMargin]];
  for (const [basis, figures] of Object.entries(micro)) {
    money.push([`cost, ${basis}`, figures.totalCentsPerSeat], [`required price, ${basis}`, figures.requiredPriceCents]);
    money.push([`offered price, ${basis}`, figures.offeredPriceCents]);
    rates.push([`margin, ${basis}`, figures.grossMargin]);
    for (const [area, cost] of Object.entries(figures.areas)) {
      money.push([`${area} labor, ${basis}`, cost.laborCentsPerSeat], [`${area}, ${basis}`, cost.totalCentsPerSeat]);
    }
  }
  for (const client of clients) {
    money.push(['a client’s cost', client.costCents], ['a client’s required price', client.requiredPriceCents]);
    money.push(['a client’s cost a seat', client.costCents === null ? null : client.costCents / client.seats]);
    rates.push(['a client’s margin', client.grossMargin]);
    if (client.id !== clientId) money.push(['another client’s MRR', client.mrrCents], ['its price', client.priceCents]);
  }
  for (const tool of company.tools) money.push([tool.name, tool.unitCostCents]);
  for (const member of company.team) {
    money.push([`pay of ${member.name}`, monthlyPayCents(member.pay)], [member.name, loadedMonthlyCents(member)]);
    if (member.pay.kind === 'salary') money.push([`salary of ${member.name}`, member.pay.annualCents]);
  }
  return [
    ...money.flatMap(([what, cents]) => roundings(what, cents, [0, 1, 2], (value, digits) => dollars(value, digits))),
    ...rates.flatMap(([what, rate]) =>
      roundings(what, rate, [0, 1, 2], (value, digits) => (value * 100).toFixed(digits)),
    ),
    ...roundings('RHEM', rhem.true, [2, 3, 4], (value, digits) => value.toFixed(digits)),
  ];
}

function roundings(
  what: string,
  value: number | null,
  digits: readonly number[],
  write: (value: number, digits: number) => string,
): InternalFigure[] {
  return value === null ? [] : digits.map((places) => ({ what, text: write(value, places).replace('-', '') }));
}
