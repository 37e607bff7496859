import { Button } from '@mantine/core';
import { type Company, maxRows } from '@shared/domain/company';
import { IconPlus, IconTable } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { DataGrid } from '../../components/grid/DataGrid';
import { GridPage } from '../../components/grid/GridPage';
import { clearFilters } from '../../components/grid/grid-store';
import { newNames } from '../../components/grid/new-name';
import { PasteDialog } from '../../components/grid/PasteDialog';
import { useGridView } from '../../components/grid/use-grid-view';
import { useNavigatedRow } from '../../components/grid/use-navigated-row';
import { ImportCompanyButton } from '../../components/ImportCompanyButton';
import { ImportFileButton } from '../../components/ImportFileButton';
import { PageHead } from '../../components/PageHead';
import { useAnalysis } from '../../lib/use-analysis';
import { useCompany, useFormatter } from '../../lib/use-company';
import { AllocationEditor } from './AllocationEditor';
import { newMember, saveMembers } from './change-team';
import { memberColumns } from './member-columns';
import { type MemberRow, memberRows } from './member-row';
import { TeamByArea } from './TeamByArea';
import { TeamToolbar } from './TeamToolbar';
import { searchTeam, teamStore, useAllocationPanel } from './team-store';

const filters = {
  area: ({ entity }: MemberRow, value: string) => entity.allocations.some(({ to, share }) => to === value && share > 0),
  state: (row: MemberRow, value: string) => (value === 'open' ? !row.isFullyAllocated : row.away !== null),
};

const isAway = ({ away }: MemberRow) => away !== null;
const rowName = ({ entity }: MemberRow) => entity.name;
const nothingYet = { text: '', at: null };

/** The people: what each costs a month loaded, and where the working time goes. */
export function TeamPage() {
  const company = useCompany();
  const { company: figures, scenario } = useAnalysis();
  const formatter = useFormatter();
  const [isPasting, setIsPasting] = useState(false);
  const openedId = useAllocationPanel((state) => state.memberId);
  const rows = useMemo(() => memberRows(company, figures, formatter), [company, figures, formatter]);
  const columns = useMemo(() => memberColumns({ formatter, onAllocation: openAllocation }), [formatter]);
  const view = useGridView({ columns, rows, store: teamStore, search: searchTeam, filters });
  const [target, setTarget] = useNavigatedRow();
  const paste = useMemo(() => pasteTarget(columns, company, rows), [columns, company, rows]);
  const opened = rows.find(({ id }) => id === openedId);

  function add(): void {
    const member = paste.blank(0);
    saveMembers(`new person ${member.name}`, [member]);
    teamStore.setState({ search: '', filters: {} });
    setTarget({ rowId: member.id, columnKey: 'name', edits: true });
  }

  return (
    <GridPage
      side={
        opened
          ? {
              label: `Allocation of ${opened.entity.name}`,
              content: <AllocationEditor row={opened} onClose={closeAllocation} />,
            }
          : null
      }
      isSideAskedFor
      onCloseSide={closeAllocation}
    >
      <PageHead
        title="Team"
        note={scenario ? `costs as in ${scenario.name}` : 'what people cost, and where their time goes'}
      >
        <ImportFileButton kind="team" />
        <Button leftSection={<IconTable size={14} stroke={1.75} />} onClick={() => setIsPasting(true)}>
          Paste rows
        </Button>
        <Button variant="filled" leftSection={<IconPlus size={14} stroke={2} />} onClick={add}>
          Add person
        </Button>
      </PageHead>
      {rows.length === 0 ? (
        <NoTeam onAdd={add} onPaste={() => setIsPasting(true)} />
      ) : (
        <>
          <TeamToolbar rows={rows} columns={columns} />
          <DataGrid
            label="Team"
            columns={view.columns}
            rows={view.rows}
            store={teamStore}
            rowName={rowName}
            onSave={saveMembers}
            paste={paste}
            isSelectable
            chosenId={opened?.id ?? null}
            onActiveRow={(row) => {
              if (useAllocationPanel.getState().memberId !== null) openAllocation(row);
            }}
            isDimmed={isAway}
            target={target}
            onTargetShown={() => setTarget(null)}
            noRows={
              <>
                No one matches.{' '}
                <Button size="xs" onClick={() => clearFilters(teamStore)}>
                  Show everyone
                </Button>
              </>
            }
          />
          <TeamByArea company={figures} />
        </>
      )}
      {isPasting && (
        <PasteDialog
          rowName={rowName}
          target={paste}
          block={nothingYet}
          onSave={saveMembers}
          onClose={() => setIsPasting(false)}
        />
      )}
    </GridPage>
  );
}

function openAllocation({ id }: MemberRow): void {
  useAllocationPanel.setState({ memberId: id });
}

function closeAllocation(): void {
  useAllocationPanel.setState({ memberId: null });
}

function pasteTarget(columns: ReturnType<typeof memberColumns>, company: Company, rows: readonly MemberRow[]) {
  const nameOf = newNames('New person', rows.map(rowName));
  const burdenRate = company.team.at(-1)?.burdenRate ?? 0.12;
  return {
    noun: { one: 'person', many: 'people' },
    columns,
    rows,
    maxRows: maxRows.team,
    blank: (at: number) => newMember(nameOf(at), company.asOf, burdenRate),
    nameColumnKey: 'name',
  };
}

function NoTeam({ onAdd, onPaste }: { readonly onAdd: () => void; readonly onPaste: () => void }) {
  return (
    <EmptyState
      title="Who does the work?"
      text="Each person will stand here with pay, loaded cost a month, and the areas their time goes to."
      action={
        <Button variant="filled" onClick={onAdd}>
          Add the first person
        </Button>
      }
      alternative={
        <>
          <Button onClick={onPaste}>Paste rows from a spreadsheet</Button>
          <ImportCompanyButton />
        </>
      }
    />
  );
}
