import { type ReactNode, useMemo } from 'react';
import { DataGrid } from '../../components/grid/DataGrid';
import { FilterChips } from '../../components/grid/FilterChips';
import { GridPage, useHasRoomBeside } from '../../components/grid/GridPage';
import { GridToolbar } from '../../components/grid/GridToolbar';
import { clearFilters } from '../../components/grid/grid-store';
import type { GridTarget } from '../../components/grid/use-grid-target';
import { useGridView } from '../../components/grid/use-grid-view';
import { verdictLabels, verdictOrder } from '../../components/VerdictTag';
import { goTo } from '../../lib/navigate';
import { useScenarioInForce } from '../../lib/use-analysis';
import { BulkActions } from './BulkActions';
import { ClientPanel } from './ClientPanel';
import classes from './ClientsPage.module.css';
import { saveClients } from './change-clients';
import { statusChoices, statusLabels } from './client-fields';
import type { ClientRow } from './client-row';
import { clientsStore, searchClients, useClientPanel } from './clients-store';
import { StandInNote } from './StandInNote';
import { useClientColumns, useClientRows, usePasteTarget } from './use-client-rows';

interface ClientsTableProps {
  readonly head: ReactNode;
  readonly target: GridTarget | null;
  readonly onTargetShown: () => void;
}

const filters = {
  verdict: ({ analysis }: ClientRow, value: string) => analysis?.verdict === value,
  status: ({ entity }: ClientRow, value: string) => entity.status === value,
};

const rowName = ({ entity }: ClientRow) => entity.name;

/** The grid of clients, and beside it what one client costs and what would mend it. */
export function ClientsTable({ head, target, onTargetShown }: ClientsTableProps) {
  const { rows } = useClientRows();
  const scenario = useScenarioInForce();
  const hasRoomBeside = useHasRoomBeside();
  const panel = useClientPanel();
  const allColumns = useClientColumns();
  const columns = useColumnsInRoom(allColumns, rows, panel.isOpen || !hasRoomBeside);
  const view = useGridView({
    columns,
    rows,
    store: clientsStore,
    search: searchClients,
    filters,
    orderOf: scenario?.id ?? '',
  });
  const chosen = rows.find(({ id }) => id === panel.clientId) ?? view.rows[0] ?? null;
  const isShown = hasRoomBeside ? panel.isOpen : panel.isOver;
  const paste = usePasteTarget();

  return (
    <GridPage
      side={
        chosen && isShown
          ? { label: chosen.entity.name, content: <ClientPanel row={chosen} onClose={closePanel} /> }
          : null
      }
      isSideAskedFor={panel.isOver}
      onCloseSide={closePanel}
    >
      {head}
      <Toolbar rows={rows} columns={allColumns} />
      <DataGrid
        label="Clients"
        columns={view.columns}
        rows={view.rows}
        store={clientsStore}
        rowName={rowName}
        onSave={saveClients}
        paste={paste}
        isSelectable
        chosenId={isShown ? (chosen?.id ?? null) : null}
        onActiveRow={({ id }) => useClientPanel.setState({ clientId: id })}
        onOpenRow={({ id }) => goTo(`/clients/${encodeURIComponent(id)}`)}
        isDimmed={isInactive}
        target={target}
        onTargetShown={onTargetShown}
        noRows={<NoneMatch />}
      />
      <StandInNote rows={view.rows} />
    </GridPage>
  );
}

/** Where room is short, a status that every client shares says nothing and gives way. */
function useColumnsInRoom<Column extends { readonly key: string; readonly isOptional?: boolean }>(
  columns: readonly Column[],
  rows: readonly ClientRow[],
  isRoomShort: boolean,
): readonly Column[] {
  const isShared = rows.every(({ entity }) => entity.status === rows[0]?.entity.status);
  const gives = isRoomShort && isShared;
  return useMemo(
    () =>
      gives ? columns.map((column) => (column.key === 'status' ? { ...column, isOptional: true } : column)) : columns,
    [columns, gives],
  );
}

function Toolbar({
  rows,
  columns,
}: {
  readonly rows: readonly ClientRow[];
  readonly columns: ReturnType<typeof useClientColumns>;
}) {
  const marked = clientsStore((state) => state.selected.size);
  const counts = useMemo(() => countBy(rows, ({ analysis }) => analysis?.verdict ?? ''), [rows]);
  const standings = useMemo(() => countBy(rows, ({ entity }) => entity.status), [rows]);
  return (
    <GridToolbar
      store={clientsStore}
      searchLabel="Filter by name"
      columns={columns}
      filters={[
        {
          name: 'verdict',
          label: 'Verdict',
          choices: verdictOrder.map((value) => ({ value, label: verdictLabels[value] })),
        },
        { name: 'status', label: 'Status', choices: statusChoices },
      ]}
    >
      {marked > 0 ? (
        <BulkActions rows={rows} />
      ) : (
        <>
          <FilterChips
            store={clientsStore}
            name="verdict"
            label="Verdict"
            chips={[
              { value: null, label: 'All', count: rows.length },
              ...verdictOrder.map((value) => ({ value, label: verdictLabels[value], count: counts.get(value) ?? 0 })),
            ]}
          />
          {standings.size > 1 && (
            <FilterChips
              store={clientsStore}
              name="status"
              label="Status"
              chips={statusChoices.map(({ value }) => ({
                value,
                label: statusLabels[value],
                count: standings.get(value) ?? 0,
              }))}
            />
          )}
        </>
      )}
    </GridToolbar>
  );
}

function NoneMatch() {
  return (
    <>
      No client matches.{' '}
      <button type="button" className={classes.link} onClick={() => clearFilters(clientsStore)}>
        Show all
      </button>
    </>
  );
}

function countBy(rows: readonly ClientRow[], keyOf: (row: ClientRow) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}

function isInactive({ entity }: ClientRow): boolean {
  return entity.status !== 'active';
}

function closePanel(): void {
  useClientPanel.setState(({ isOver }) => (isOver ? { isOver: false } : { isOpen: false }));
}
