import type { Tool } from '@shared/domain/tool';
import type { Formatter } from '@shared/format/formatter';
import { IconAlertTriangle } from '@tabler/icons-react';
import { allocationNames } from '../../components/area-names';
import type { GridColumn } from '../../components/grid/grid-column';
import { ToggleCell } from '../../components/grid/ToggleCell';
import classes from './ToolsPage.module.css';
import { toolFields } from './tool-fields';
import type { ToolRow } from './tool-row';

/** What a tool's count is a number of. */
const countUnits = {
  seat: 'seats',
  endpoint: 'endpoints',
  client: 'clients',
  technician: 'people',
  flat: 'clients',
} as const;

type ToolColumn = GridColumn<Tool, ToolRow>;

/** What the columns of the tools do beyond showing. */
export interface ToolColumnContext {
  readonly formatter: Formatter;
  readonly onSave: (label: string, tools: readonly Tool[]) => void;
  readonly onCoverage: (tool: Tool) => void;
}

/** The columns of the tools, in order. */
export function toolColumns(context: ToolColumnContext): ToolColumn[] {
  return [...descriptionColumns(context), ...priceColumns(context), ...figureColumns(context)];
}

function descriptionColumns({ formatter, onSave }: ToolColumnContext): ToolColumn[] {
  const fields = toolFields(formatter);
  return [
    {
      key: 'name',
      name: 'Tool',
      width: 180,
      grows: true,
      aliases: ['Name', 'Product', 'Software', 'Service'],
      text: ({ entity }) => entity.name,
      sortBy: ({ entity }) => entity.name,
      cell: ({ entity, missing }) => (
        <span title={missing ?? undefined}>
          {entity.name}
          {missing && <IconAlertTriangle className={classes.warning} size={14} stroke={1.75} aria-label={missing} />}
        </span>
      ),
      field: fields.name,
      total: (rows) => `${rows.length.toLocaleString()} ${rows.length === 1 ? 'tool' : 'tools'}`,
    },
    {
      key: 'vendor',
      name: 'Vendor',
      width: 84,
      aliases: ['Supplier', 'Manufacturer'],
      text: ({ entity }) => entity.vendor,
      sortBy: ({ entity }) => entity.vendor || null,
      field: fields.vendor,
    },
    {
      key: 'area',
      name: 'Area',
      help: 'The area whose cost it is part of. Business and Professional Services are no part of a seat.',
      width: 132,
      text: ({ entity }) => allocationNames[entity.area],
      sortBy: ({ entity }) => allocationNames[entity.area],
      field: fields.area,
    },
    {
      key: 'inOffering',
      name: 'In offering',
      help: 'Part of what every seat gets. Only these tools are in the cost per seat.',
      width: 74,
      aliases: ['Offering', 'In the offering', 'Included'],
      text: ({ entity }) => fields.inOffering.write(entity),
      sortBy: ({ entity }) => (entity.inOffering ? 0 : 1),
      cell: ({ entity }, tabIndex) => (
        <ToggleCell
          label={`${entity.name} is in the offering`}
          isOn={entity.inOffering}
          tabIndex={tabIndex}
          onChange={(inOffering) => onSave(`offering of ${entity.name}`, [{ ...entity, inOffering }])}
        />
      ),
      field: fields.inOffering,
    },
  ];
}

function priceColumns({ formatter, onCoverage }: ToolColumnContext): ToolColumn[] {
  const fields = toolFields(formatter);
  return [
    {
      key: 'unit',
      name: 'Paid per',
      help: 'What its price is multiplied by.',
      width: 80,
      aliases: ['Unit', 'Per'],
      text: ({ entity }) => fields.unit.write(entity),
      sortBy: ({ entity }) => fields.unit.write(entity),
      field: fields.unit,
    },
    {
      key: 'unitCost',
      name: 'Unit cost',
      help: 'Price of one unit per billing period.',
      width: 78,
      align: 'end',
      aliases: ['Cost', 'Price', 'Unit price', 'Cost per unit'],
      text: ({ entity }) => formatter.figure(entity.unitCostCents, 'centsPerSeat'),
      sortBy: ({ entity }) => entity.unitCostCents,
      sortDescendingFirst: true,
      field: fields.unitCost,
    },
    {
      key: 'billing',
      name: 'Billed',
      help: 'An annual price counts a twelfth a month.',
      width: 74,
      aliases: ['Billing', 'Period'],
      text: ({ entity }) => fields.billing.write(entity),
      sortBy: ({ entity }) => fields.billing.write(entity),
      field: fields.billing,
    },
    {
      key: 'minimum',
      name: 'Minimum',
      help: 'The least it costs a month.',
      width: 66,
      align: 'end',
      aliases: ['Minimum a month', 'Min', 'Commitment'],
      text: ({ entity }) => formatter.figure(entity.minimumMonthlyCents, 'cents'),
      sortBy: ({ entity }) => entity.minimumMonthlyCents,
      sortDescendingFirst: true,
      cell: ({ entity }) =>
        entity.minimumMonthlyCents === 0 ? (
          <span className="dim">—</span>
        ) : (
          formatter.figure(entity.minimumMonthlyCents, 'cents')
        ),
      field: fields.minimum,
    },
    {
      key: 'clients',
      name: 'Clients',
      help: 'Who has it: all active clients, or those chosen. Enter opens the choice.',
      width: 80,
      text: ({ entity }) => coverageText(entity),
      sortBy: ({ entity }) => entity.clientIds?.length ?? Number.MAX_SAFE_INTEGER,
      cell: ({ entity }) => (
        <button
          type="button"
          tabIndex={-1}
          className={classes.coverage}
          aria-label={`Clients of ${entity.name}: ${coverageText(entity)}`}
          onClick={() => onCoverage(entity)}
        >
          {coverageText(entity)}
        </button>
      ),
      openInstead: ({ entity }) => onCoverage(entity),
    },
  ];
}

function figureColumns({ formatter }: ToolColumnContext): ToolColumn[] {
  const sum = (rows: readonly ToolRow[], of: (row: ToolRow) => number | null) =>
    rows.reduce((total, row) => total + (of(row) ?? 0), 0);
  return [
    {
      key: 'count',
      name: 'Count',
      help: 'How many units are paid for.',
      width: 56,
      align: 'end',
      text: ({ entity, count }) => formatter.figure(count, countUnits[entity.unit]),
      sortBy: ({ count }) => count,
      sortDescendingFirst: true,
      cell: ({ entity, count, missing }) => (
        <span className={missing && count === 0 ? 'watch' : ''}>
          {formatter.figure(count, countUnits[entity.unit])}
        </span>
      ),
    },
    {
      key: 'monthly',
      name: 'A month',
      help: 'Count × unit cost, at least the minimum.',
      width: 72,
      align: 'end',
      text: ({ monthlyCents }) => formatter.figure(monthlyCents, 'cents'),
      sortBy: ({ monthlyCents }) => monthlyCents,
      sortDescendingFirst: true,
      explain: ({ id }) => `tool.${id}.monthly`,
      total: (rows) =>
        formatter.figure(
          sum(rows, ({ monthlyCents }) => monthlyCents),
          'cents',
        ),
    },
    {
      key: 'perSeat',
      name: 'Per seat',
      help: 'What it adds to the cost of a seat; — where it is no part of it.',
      width: 64,
      align: 'end',
      text: ({ centsPerSeat }) => formatter.figure(centsPerSeat, 'centsPerSeat'),
      sortBy: ({ centsPerSeat }) => centsPerSeat,
      sortDescendingFirst: true,
      explain: ({ id }) => `tool.${id}.perSeat`,
      cell: ({ centsPerSeat }) =>
        centsPerSeat === null ? <span className="dim">—</span> : formatter.figure(centsPerSeat, 'centsPerSeat'),
      total: (rows) =>
        formatter.figure(
          sum(rows, ({ centsPerSeat }) => centsPerSeat),
          'centsPerSeat',
        ),
    },
  ];
}

function coverageText({ clientIds }: Tool): string {
  if (clientIds === null) return 'All';
  return `${clientIds.length.toLocaleString()} chosen`;
}
