import type { AgreementLine, Client } from '../domain/client';
import { maxUnitCents } from '../domain/primitives';
import { sameValue } from '../domain/same-value';
import type { ControlTotal, ImportPlan, PlanInput } from './import-plan';
import { createNameResolver, undecidedReason } from './name-resolver';
import { newClient } from './new-rows';
import { nameKey } from './normalize-name';
import { recurringCents } from './plan-clients';
import { createRowReader, numberOf, type ReadRow, type RowReader, textOf } from './row-reader';
import type { SourceRow } from './source-row';

const progressEvery = 500;
const maxLines = 500;

/**
 * What a file of agreement lines would do: the lines of each client in it replace those it has, or are added to
 * them. A line that is there already keeps its id.
 */
export function planLines(input: PlanInput): ImportPlan {
  const { columns, rows, company } = input;
  const reader = createRowReader(input, ['client']);
  const names = createNameResolver(input);
  const column = columns.find(({ field }) => field.key === 'client');
  const known = new Map(company.clients.map((client) => [client.id, client]));
  const linesByClient = new Map<string, AgreementLine[]>();
  let taken = 0;
  let leftOut = 0;

  function take(row: SourceRow): void {
    const read = reader.read(row);
    const name = textOf(read, 'client');
    if (!read.isSound || name === undefined || column === undefined) return;
    const resolved = names.resolve('clients', name);
    if (resolved.kind === 'skip' || resolved.kind === 'none') {
      leftOut += 1;
      return;
    }
    if (resolved.kind === 'undecided') {
      const { why, mend } = undecidedReason(column);
      reader.refuse(row, 'client', why, mend);
      return;
    }
    const line = readLine(input, row, read, reader);
    if (line === null) return;
    const lines = linesByClient.get(resolved.id) ?? [];
    const there = input.mode === 'add' ? (known.get(resolved.id)?.lines.length ?? 0) : 0;
    if (there + lines.length >= maxLines) {
      reader.refuse(row, 'client', `An agreement has at most ${maxLines} lines.`, 'Sum some of them.');
      return;
    }
    linesByClient.set(resolved.id, [...lines, line]);
    names.use('clients', resolved);
    taken += 1;
  }

  for (const [at, row] of rows.entries()) {
    take(row);
    if (at % progressEvery === 0) input.onProgress?.(at);
  }
  const created = names.created('clients').map((named) => newClient(named, null));
  const before = [...linesByClient.keys()].flatMap(
    (id) => known.get(id) ?? created.find((client) => client.id === id) ?? [],
  );
  const after = before.map((client) => withLines(client, linesByClient.get(client.id) ?? [], input));
  const changed = after.filter((client, at) => client !== before[at]);
  return {
    changes: changed.map((value) => ({ op: 'put', part: 'clients', value })),
    problems: [...reader.problems].sort((left, right) => left.line - right.line),
    rowsRead: rows.length,
    rowsTaken: taken,
    rowsLeftOut: leftOut,
    planned: [
      ...(created.length > 0 ? [{ list: 'clients' as const, added: created.length, changed: 0, removed: 0 }] : []),
      { list: 'lines', ...countLines(before, after) },
    ],
    totals: lineTotals(company.clients, after, linesByClient),
  };
}

function readLine(input: PlanInput, row: SourceRow, read: ReadRow, reader: RowReader): AgreementLine | null {
  const refuse = (key: string, why: string, mend: string) => {
    reader.refuse(row, key, why, mend);
    return null;
  };
  const seatType = textOf(read, 'seatType');
  const unit = unitOf(textOf(read, 'unit')) ?? (seatType === undefined ? input.lineUnit : 'seat');
  const seatTypeId = unit === 'seat' ? findSeatType(input, seatType) : null;
  if (unit === 'seat' && seatTypeId === null) {
    return refuse('seatType', 'There is no such seat type.', 'Add it under Settings, or correct the name.');
  }
  const price = priceOf(read, unit);
  if (!price.ok) return refuse(price.key, price.why, price.mend);
  return {
    id: input.newId(),
    description: textOf(read, 'description') ?? '',
    kind: textOf(read, 'kind') === 'orr' ? 'orr' : 'mrr',
    unit,
    seatTypeId,
    quantity: price.quantity,
    unitPriceCents: price.unitPriceCents,
  };
}

function unitOf(text: string | undefined): AgreementLine['unit'] | undefined {
  return (['seat', 'endpoint', 'flat'] as const).find((unit) => unit === text);
}

function findSeatType({ company }: PlanInput, name: string | undefined): string | null {
  if (name === undefined) return company.seatTypes[0]?.id ?? null;
  const exact = company.seatTypes.find((seatType) => seatType.name === name);
  const key = nameKey('workTypes', name);
  return (exact ?? company.seatTypes.find((seatType) => nameKey('workTypes', seatType.name) === key))?.id ?? null;
}

type Price =
  | { readonly ok: true; readonly quantity: number; readonly unitPriceCents: number }
  | { readonly ok: false; readonly key: string; readonly why: string; readonly mend: string };

/** Quantity and price of a unit a month; an amount without a unit price is shared out among the units. */
function priceOf(read: ReadRow, unit: AgreementLine['unit']): Price {
  const quantity = numberOf(read, 'quantity') ?? 1;
  const months = Number(textOf(read, 'billing') ?? 1);
  const amount = numberOf(read, 'amount');
  const given = numberOf(read, 'unitPrice');
  if (given === undefined && amount === undefined) {
    return { ok: false, key: 'unitPrice', why: 'The price is missing.', mend: 'Fill it in; 0 for what is free.' };
  }
  if (given !== undefined && amount !== undefined && Math.abs(given * quantity - amount) > Math.max(1, quantity)) {
    const why = 'Quantity times unit price is not the amount.';
    return { ok: false, key: 'amount', why, mend: 'Correct one of the three, or leave the column of amounts unused.' };
  }
  const monthly = (given ?? (quantity === 0 ? 0 : (amount ?? 0) / quantity)) / months;
  const isWhole = Math.abs(monthly - Math.round(monthly)) < 1e-6;
  if (given === undefined && !isWhole && unit === 'flat') {
    return withinLimit(1, Math.round((amount ?? 0) / months));
  }
  return withinLimit(quantity, Math.round(monthly));
}

function withinLimit(quantity: number, unitPriceCents: number): Price {
  if (unitPriceCents <= maxUnitCents) return { ok: true, quantity, unitPriceCents };
  return { ok: false, key: 'amount', why: 'A unit costs at most 10,000,000.', mend: 'Correct the amount.' };
}

function withLines(client: Client, lines: readonly AgreementLine[], { mode }: PlanInput): Client {
  if (mode === 'add') return { ...client, lines: [...client.lines, ...lines] };
  const unused = [...client.lines];
  const next = lines.map((line) => {
    const at = bestFit(unused, line);
    const [known] = at < 0 ? [] : unused.splice(at, 1);
    return known === undefined ? line : { ...line, id: known.id };
  });
  return sameValue(next, client.lines) ? client : { ...client, lines: next };
}

/** The line that says the same in everything, or else in all but quantity and price; -1 where none does. */
function bestFit(lines: readonly AgreementLine[], line: AgreementLine): number {
  const isSameKind = (known: AgreementLine) =>
    known.description === line.description &&
    known.kind === line.kind &&
    known.unit === line.unit &&
    (known.unit !== 'seat' || known.seatTypeId === line.seatTypeId);
  const exact = lines.findIndex(
    (known) => isSameKind(known) && known.quantity === line.quantity && known.unitPriceCents === line.unitPriceCents,
  );
  return exact >= 0 ? exact : lines.findIndex(isSameKind);
}

function countLines(before: readonly Client[], after: readonly Client[]) {
  const linesBefore = new Map(before.flatMap(({ lines }) => lines.map((line) => [line.id, line])));
  const linesAfter = after.flatMap(({ lines }) => lines);
  const added = linesAfter.filter(({ id }) => !linesBefore.has(id)).length;
  const kept = linesAfter.filter(({ id }) => linesBefore.has(id));
  const changed = kept.filter((line) => !sameValue(linesBefore.get(line.id), line)).length;
  return { added, changed, removed: linesBefore.size - kept.length };
}

function lineTotals(
  clients: readonly Client[],
  changed: readonly Client[],
  linesByClient: ReadonlyMap<string, readonly AgreementLine[]>,
): ControlTotal[] {
  const changedById = new Map(changed.map((client) => [client.id, client]));
  const ids = new Set(clients.map(({ id }) => id));
  const after = [
    ...clients.map((client) => changedById.get(client.id) ?? client),
    ...changed.filter(({ id }) => !ids.has(id)),
  ];
  const inFile = [...linesByClient.values()].flat();
  return (['mrr', 'orr'] as const).map((kind) => {
    const read = inFile.reduce(
      (sum, line) => (line.kind === kind ? sum + line.quantity * line.unitPriceCents : sum),
      0,
    );
    const sum = (list: readonly Client[]) => list.reduce((total, client) => total + recurringCents(client, kind), 0);
    const label = `${kind.toUpperCase()} a month`;
    return { label, isMonth: false, unit: 'wholeCents', read, taken: read, before: sum(clients), after: sum(after) };
  });
}
