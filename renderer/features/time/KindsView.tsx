import { Button } from '@mantine/core';
import { type Company, maxRows } from '@shared/domain/company';
import { isHidden } from '@shared/engine/classification/reasons';
import { IconPlus, IconStack2 } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { DataGrid } from '../../components/grid/DataGrid';
import { FilterChips } from '../../components/grid/FilterChips';
import { GridToolbar } from '../../components/grid/GridToolbar';
import { clearFilters, clearSelection } from '../../components/grid/grid-store';
import { MarkedRows } from '../../components/grid/MarkedRows';
import { newNames } from '../../components/grid/new-name';
import type { GridTarget } from '../../components/grid/use-grid-target';
import { useGridView } from '../../components/grid/use-grid-view';
import { useFormatter } from '../../lib/use-company';
import { newKind, saveKinds } from './change-kinds';
import { addStarterKinds, missingStarterKinds } from './change-time';
import { DeleteKindsDialog } from './DeleteKindsDialog';
import classes from './KindsView.module.css';
import { kindColumns } from './kind-columns';
import { type KindRow, kindRows } from './kind-row';
import { kindsStore, openChart, searchKinds } from './time-store';

const filters = {
  counts: ({ entity }: KindRow, value: string) =>
    value === 'hidden' ? isHidden(entity) : (entity.class === 'rhem') === (value === 'rhem'),
};
/** Rows in pixels, with room for a reason of two lines. */
const twoLines = 42;
const rowName = ({ entity }: KindRow) => entity.name;

interface KindsViewProps {
  readonly company: Company;
  /** A kind of work to bring into view. */
  readonly targetId: string | null;
  readonly onTargetShown: () => void;
}

/** The kinds of work: what each is, why, and how much of it there is. */
export function KindsView({ company, targetId, onTargetShown }: KindsViewProps) {
  const formatter = useFormatter();
  const [added, setAdded] = useState<GridTarget | null>(null);
  const rows = useMemo(() => kindRows(company), [company]);
  const columns = useMemo(() => kindColumns(formatter), [formatter]);
  const view = useGridView({ columns, rows, store: kindsStore, search: searchKinds, filters });
  const nameOf = newNames('New kind of work', rows.map(rowName));

  function add(): void {
    const kind = newKind(nameOf(0));
    saveKinds(`new kind of work ${kind.name}`, [kind]);
    clearFilters(kindsStore);
    setAdded({ rowId: kind.id, columnKey: 'name', edits: true });
  }

  if (rows.length === 0) return <NoKinds company={company} onAdd={add} />;
  return (
    <>
      <KindsToolbar company={company} rows={rows} columns={columns} onAdd={add} />
      <DataGrid
        label="Kinds of work"
        columns={view.columns}
        rows={view.rows}
        store={kindsStore}
        rowName={rowName}
        onSave={saveKinds}
        onOpenRow={({ id }) => openChart(id)}
        paste={{
          noun: { one: 'kind of work', many: 'kinds of work' },
          columns,
          rows,
          maxRows: maxRows.workTypes,
          blank: (at) => newKind(nameOf(at)),
          nameColumnKey: 'name',
        }}
        isSelectable
        rowHeight={twoLines}
        target={added ?? (targetId === null ? null : { rowId: targetId })}
        onTargetShown={() => {
          setAdded(null);
          onTargetShown();
        }}
        noRows="No kind of work matches."
      />
      <p className={classes.note}>
        A class counts for every hour of its kind, past months included: changing it, or where the work is logged, moves
        all figures at once and is one step to undo.
      </p>
    </>
  );
}

interface KindsToolbarProps {
  readonly company: Company;
  readonly rows: readonly KindRow[];
  readonly columns: ReturnType<typeof kindColumns>;
  readonly onAdd: () => void;
}

function KindsToolbar({ company, rows, columns, onAdd }: KindsToolbarProps) {
  const selected = kindsStore((state) => state.selected);
  const marked = company.workTypes.filter(({ id }) => selected.has(id));
  const [isDeleting, setIsDeleting] = useState(false);
  const missing = missingStarterKinds(company).length;
  const reactive = rows.filter(({ entity }) => entity.class === 'rhem');
  const hidden = reactive.filter(({ entity }) => isHidden(entity));
  return (
    <GridToolbar
      store={kindsStore}
      searchLabel="Filter by name"
      columns={columns}
      actions={
        <>
          {missing > 0 && (
            <Button
              size="xs"
              variant="subtle"
              leftSection={<IconStack2 size={14} stroke={1.75} />}
              onClick={() => void addStarterKinds(company)}
            >
              Add {missing} usual {missing === 1 ? 'kind' : 'kinds'}
            </Button>
          )}
          <Button size="xs" variant="filled" leftSection={<IconPlus size={14} stroke={2} />} onClick={onAdd}>
            Add kind of work
          </Button>
        </>
      }
    >
      {marked.length > 0 ? (
        <MarkedRows store={kindsStore} count={marked.length}>
          <Button size="xs" onClick={() => setIsDeleting(true)}>
            Delete
          </Button>
        </MarkedRows>
      ) : (
        <FilterChips
          store={kindsStore}
          name="counts"
          label="Kinds"
          chips={[
            { value: null, label: 'All', count: rows.length },
            { value: 'rhem', label: 'RHEM', count: reactive.length },
            { value: 'hidden', label: 'Hidden RHEM', count: hidden.length },
            { value: 'other', label: 'Other', count: rows.length - reactive.length },
          ]}
        />
      )}
      {isDeleting && (
        <DeleteKindsDialog
          company={company}
          kinds={marked}
          onClose={() => setIsDeleting(false)}
          onDone={() => clearSelection(kindsStore)}
        />
      )}
    </GridToolbar>
  );
}

function NoKinds({ company, onAdd }: { readonly company: Company; readonly onAdd: () => void }) {
  return (
    <EmptyState
      title="What kinds of work are there?"
      text="Each kind of work will stand here with its class and why. The usual ones cover tickets, visits, changes, PC builds, escalations, patching, projects, vCIO meetings and internal work."
      action={
        <Button variant="filled" onClick={() => void addStarterKinds(company)}>
          Start with {missingStarterKinds(company).length} usual kinds of work
        </Button>
      }
      alternative={<Button onClick={onAdd}>Add one of my own</Button>}
    />
  );
}
