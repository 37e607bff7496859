import type { AgreementLine, SeatType } from '@shared/domain/client';
import { maxQuantity, maxUnitCents } from '@shared/domain/primitives';
import type { Formatter } from '@shared/format/formatter';
import { choiceField, textField, valueField } from '../../components/grid/cell-fields';
import type { CellField, GridColumn } from '../../components/grid/grid-column';

/** An agreement line as the grid shows it. */
export interface LineRow {
  readonly id: string;
  readonly entity: AgreementLine;
}

const kinds = [
  { value: 'mrr', label: 'MRR' },
  { value: 'orr', label: 'ORR, resale' },
] as const;

const units = [
  { value: 'seat', label: 'Seat' },
  { value: 'endpoint', label: 'Endpoint' },
  { value: 'flat', label: 'Flat' },
] as const;

/** What a line comes to a month, in cents. */
export function lineMonthlyCents({ quantity, unitPriceCents }: AgreementLine): number {
  return quantity * unitPriceCents;
}

/** The columns of a client's agreement. */
export function lineColumns(
  seatTypes: readonly SeatType[],
  formatter: Formatter,
): GridColumn<AgreementLine, LineRow>[] {
  const fields = lineFields(seatTypes, formatter);
  const sum = (rows: readonly LineRow[], kind: AgreementLine['kind']) =>
    rows.reduce((cents, { entity }) => cents + (entity.kind === kind ? lineMonthlyCents(entity) : 0), 0);
  const written = (field: CellField<AgreementLine>) => ({
    text: ({ entity }: LineRow) => field.write(entity),
    field,
  });
  return [
    {
      key: 'description',
      name: 'Description',
      width: 220,
      grows: true,
      aliases: ['Service', 'Item', 'Product', 'Line'],
      ...written(fields.description),
      total: (rows) => `${rows.length.toLocaleString()} ${rows.length === 1 ? 'line' : 'lines'}`,
    },
    {
      key: 'kind',
      name: 'Counts as',
      help: 'MRR makes the seat price; ORR is resale kept out of it.',
      width: 108,
      aliases: ['Kind', 'Type'],
      ...written(fields.kind),
    },
    {
      key: 'unit',
      name: 'Per',
      help: 'What the quantity counts.',
      width: 92,
      aliases: ['Unit'],
      ...written(fields.unit),
    },
    {
      key: 'seatType',
      name: 'Seat type',
      width: 124,
      aliases: ['Seat'],
      ...written(fields.seatType),
      cell: ({ entity }) => (entity.unit === 'seat' ? fields.seatType.write(entity) : <span className="dim">—</span>),
    },
    {
      key: 'quantity',
      name: 'Quantity',
      width: 88,
      align: 'end',
      aliases: ['Qty', 'Seats', 'Count', 'Users'],
      ...written(fields.quantity),
    },
    {
      key: 'price',
      name: 'Unit price',
      width: 104,
      align: 'end',
      aliases: ['Price', 'Rate'],
      text: ({ entity }) => formatter.figure(entity.unitPriceCents, 'centsPerSeat'),
      field: fields.price,
    },
    {
      key: 'month',
      name: 'Comes to a month',
      width: 164,
      align: 'end',
      text: ({ entity }) => formatter.figure(lineMonthlyCents(entity), 'cents'),
      total: (rows) => (
        <span title="MRR, then ORR">
          {formatter.figure(sum(rows, 'mrr'), 'cents')}
          {sum(rows, 'orr') > 0 && <span className="dim"> + {formatter.figure(sum(rows, 'orr'), 'cents')} ORR</span>}
        </span>
      ),
    },
  ];
}

function lineFields(seatTypes: readonly SeatType[], formatter: Formatter) {
  const typeChoices = seatTypes.map(({ id, name }) => ({ value: id, label: name }));
  return {
    description: textField<AgreementLine>({
      mayBeEmpty: true,
      get: ({ description }) => description,
      set: (line, description) => ({ ...line, description }),
    }),
    kind: choiceField<AgreementLine, AgreementLine['kind']>(kinds, {
      get: ({ kind }) => kind,
      set: (line, kind) => ({ ...line, kind }),
    }),
    unit: choiceField<AgreementLine, AgreementLine['unit']>(units, {
      get: ({ unit }) => unit,
      set: (line, unit) => withUnit(line, unit, seatTypes),
      check: (_line, unit) =>
        unit === 'seat' && seatTypes.length === 0 ? 'There is no seat type yet. Add one under Seat types.' : null,
    }),
    seatType: choiceField<AgreementLine, string>(typeChoices, {
      isEditable: ({ unit }) => unit === 'seat',
      get: ({ seatTypeId }) => seatTypeId ?? '',
      set: (line, seatTypeId) => withSeatType(line, seatTypeId, seatTypes),
    }),
    quantity: valueField<AgreementLine>('number', formatter, {
      limits: { max: maxQuantity },
      get: ({ quantity }) => quantity,
      set: (line, quantity) => ({ ...line, quantity }),
    }),
    price: valueField<AgreementLine>('money', formatter, {
      limits: { max: maxUnitCents },
      get: ({ unitPriceCents }) => unitPriceCents,
      set: (line, unitPriceCents) => ({ ...line, unitPriceCents }),
    }),
  };
}

function withUnit(line: AgreementLine, unit: AgreementLine['unit'], seatTypes: readonly SeatType[]): AgreementLine {
  if (unit !== 'seat') return { ...line, unit, seatTypeId: null };
  const [first] = seatTypes;
  return line.seatTypeId || !first ? { ...line, unit } : withSeatType({ ...line, unit }, first.id, seatTypes);
}

/** The line with another seat type. A price that was none yet, or the old type's own, becomes the new type's. */
export function withSeatType(line: AgreementLine, seatTypeId: string, seatTypes: readonly SeatType[]): AgreementLine {
  const priceOf = (id: string | null) => seatTypes.find((type) => type.id === id)?.defaultPriceCents;
  const offered = priceOf(seatTypeId);
  const isUntouched = line.unitPriceCents === 0 || line.unitPriceCents === priceOf(line.seatTypeId);
  return { ...line, seatTypeId, unitPriceCents: isUntouched && offered !== undefined ? offered : line.unitPriceCents };
}
