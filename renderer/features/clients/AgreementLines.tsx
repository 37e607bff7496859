import { Button } from '@mantine/core';
import type { AgreementLine, Client, SeatType } from '@shared/domain/client';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { DataGrid } from '../../components/grid/DataGrid';
import { clearSelection, createGridStore } from '../../components/grid/grid-store';
import { MarkedRows } from '../../components/grid/MarkedRows';
import type { PasteTarget } from '../../components/grid/paste-target';
import type { GridTarget } from '../../components/grid/use-grid-target';
import { Section } from '../../components/Section';
import { newId } from '../../lib/new-id';
import { useCompany, useFormatter } from '../../lib/use-company';
import classes from './ClientPage.module.css';
import { saveClients } from './change-clients';
import { type LineRow, lineColumns } from './line-columns';
import { newSeatLine } from './seat-line';

const maxLines = 500;

/** The client's agreement, line by line. */
export function AgreementLines({ client }: { readonly client: Client }) {
  const { seatTypes } = useCompany();
  const formatter = useFormatter();
  const [store] = useState(() => createGridStore());
  const [target, setTarget] = useState<GridTarget | null>(null);
  const selected = store((state) => state.selected);
  const columns = useMemo(() => lineColumns(seatTypes, formatter), [seatTypes, formatter]);
  const rows = useMemo(() => client.lines.map((entity): LineRow => ({ id: entity.id, entity })), [client.lines]);
  const paste = useMemo(() => pasteTarget(columns, rows, seatTypes), [columns, rows, seatTypes]);
  const marked = client.lines.filter(({ id }) => selected.has(id));

  function keep(label: string, lines: AgreementLine[]): void {
    saveClients(`${label} of ${client.name}`, [{ ...client, lines }]);
  }

  function add(line: AgreementLine): void {
    keep('agreement line', [...client.lines, line]);
    setTarget({ rowId: line.id, columnKey: 'description', edits: true });
  }

  return (
    <Section
      title="Agreement"
      note="what the client pays every month"
      aside={
        <span className={classes.lineActions}>
          {marked.length > 0 && (
            <MarkedRows store={store} count={marked.length}>
              <Button
                size="xs"
                onClick={() =>
                  keep('duplicated lines', [...client.lines, ...marked.map((line) => ({ ...line, id: newId() }))])
                }
              >
                Duplicate
              </Button>
              <Button
                size="xs"
                onClick={() => {
                  keep(
                    'deleted lines',
                    client.lines.filter(({ id }) => !selected.has(id)),
                  );
                  clearSelection(store);
                }}
              >
                Delete
              </Button>
            </MarkedRows>
          )}
          <Button
            size="xs"
            leftSection={<IconPlus size={14} stroke={2} />}
            disabled={client.lines.length >= maxLines}
            onClick={() => add(blankLine(seatTypes))}
          >
            Add line
          </Button>
        </span>
      }
    >
      <DataGrid
        label="Agreement lines"
        columns={columns}
        rows={rows}
        store={store}
        rowName={lineName}
        onSave={(label, lines) => keep(label, withLines(client.lines, lines))}
        paste={paste}
        isSelectable
        target={target}
        onTargetShown={() => setTarget(null)}
        noRows="No lines yet. Add one for the seats, or paste the agreement from a spreadsheet."
      />
    </Section>
  );
}

function lineName({ entity }: LineRow): string {
  return entity.description || 'the line';
}

function blankLine(seatTypes: readonly SeatType[]): AgreementLine {
  return (
    newSeatLine(seatTypes) ?? {
      id: newId(),
      description: '',
      kind: 'mrr',
      unit: 'flat',
      seatTypeId: null,
      quantity: 1,
      unitPriceCents: 0,
    }
  );
}

function withLines(lines: readonly AgreementLine[], changed: readonly AgreementLine[]): AgreementLine[] {
  const byId = new Map(changed.map((line) => [line.id, line]));
  const kept = lines.map((line) => byId.get(line.id) ?? line);
  const known = new Set(lines.map(({ id }) => id));
  return [...kept, ...changed.filter(({ id }) => !known.has(id))];
}

function pasteTarget(
  columns: ReturnType<typeof lineColumns>,
  rows: readonly LineRow[],
  seatTypes: readonly SeatType[],
): PasteTarget<AgreementLine, LineRow> {
  return {
    noun: { one: 'line', many: 'lines' },
    columns,
    rows,
    maxRows: maxLines,
    blank: () => blankLine(seatTypes),
    nameColumnKey: 'description',
  };
}
