import type { Company } from '../domain/company';
import type { Analysis, ClientVerdict } from '../engine/analysis';
import { areaNames, seatAreaOrder } from '../engine/areas';
import { choiceLabel, fieldLabel } from './field-labels';
import { amount, type CsvTable, percent } from './write-csv';

const clientKeys = ['name', 'status', 'since', 'until', 'endpoints', 'nrr', 'contactName', 'contactTitle', 'notes'];
const lineKeys = ['client', 'description', 'kind', 'unit', 'seatType', 'quantity', 'unitPrice'];

const costAreas = [...seatAreaOrder, 'tools', 'outside'] as const;
const costAreaNames = { ...areaNames, tools: 'Tools' };
const verdictNames: Readonly<Record<ClientVerdict, string>> = {
  keep: 'Keep',
  reprice: 'Reprice',
  fixNoise: 'Fix the noise',
  release: 'Release',
};

/** Every client without its agreement, whose lines are a table of their own. */
export function clientTable({ clients }: Company): CsvTable {
  return {
    header: clientKeys.map((key) => fieldLabel('clients', key)),
    rows: clients.map((client) => [
      client.name,
      choiceLabel('clients', 'status', client.status),
      client.since,
      client.until,
      client.endpoints,
      amount(client.nrrMonthlyCents),
      client.contactName,
      client.contactTitle,
      client.notes,
    ]),
  };
}

/** Every line of every agreement. */
export function lineTable({ clients, seatTypes }: Company): CsvTable {
  const seatTypeNames = new Map(seatTypes.map(({ id, name }) => [id, name]));
  return {
    header: lineKeys.map((key) => fieldLabel('lines', key)),
    rows: clients.flatMap((client) =>
      client.lines.map((line) => [
        client.name,
        line.description,
        choiceLabel('lines', 'kind', line.kind),
        choiceLabel('lines', 'unit', line.unit),
        line.unit === 'seat' && line.seatTypeId !== null ? (seatTypeNames.get(line.seatTypeId) ?? null) : null,
        line.quantity,
        amount(line.unitPriceCents),
      ]),
    ),
  };
}

/** What each active client costs and earns, as Clients shows it. */
export function profitabilityTable(company: Company, analysis: Analysis): CsvTable {
  const names = new Map(company.clients.map(({ id, name }) => [id, name]));
  return {
    header: [
      'Client',
      'Seats',
      'MRR a month',
      'Cost a month',
      'Gross margin %',
      'Required seat price',
      'Break-even seats',
      'RHEM',
      'RHEM is',
      'Verdict',
      'Worth a year',
      ...costAreas.map((area) => `${costAreaNames[area]} cost a month`),
    ],
    rows: analysis.clients.map((client) => [
      names.get(client.id) ?? client.id,
      client.seats,
      amount(client.mrrCents),
      amount(client.costCents),
      percent(client.grossMargin),
      amount(client.requiredPriceCents),
      client.breakEvenSeats,
      client.rhem,
      client.rhemSource,
      client.verdict === null ? null : verdictNames[client.verdict],
      amount(client.annualValueCents),
      ...costAreas.map((area) => amount(client.costByArea[area])),
    ]),
  };
}
