import { Button } from '@mantine/core';
import { maxRows } from '@shared/domain/company';
import type { Tool } from '@shared/domain/tool';
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
import { CoverageDialog } from './CoverageDialog';
import { newTool, saveTools } from './change-tools';
import { MissingNote } from './MissingNote';
import { ToolsByArea } from './ToolsByArea';
import { ToolsToolbar } from './ToolsToolbar';
import { toolColumns } from './tool-columns';
import { type ToolRow, toolRows } from './tool-row';
import { searchTools, toolsStore } from './tools-store';

const filters = {
  area: ({ entity }: ToolRow, value: string) => entity.area === value,
  unit: ({ entity }: ToolRow, value: string) => entity.unit === value,
  offering: ({ entity }: ToolRow, value: string) => entity.inOffering === (value === 'yes'),
};

const isLeftOut = ({ entity }: ToolRow) => !entity.inOffering;
const rowName = ({ entity }: ToolRow) => entity.name;
const nothingYet = { text: '', at: null };

/** The tools: what each costs per unit, a month and per seat. */
export function ToolsPage() {
  const company = useCompany();
  const { company: figures, analysis, scenario } = useAnalysis();
  const formatter = useFormatter();
  const [covered, setCovered] = useState<string | null>(null);
  const [isPasting, setIsPasting] = useState(false);
  const rows = useMemo(() => toolRows(company, figures), [company, figures]);
  const columns = useMemo(
    () => toolColumns({ formatter, onSave: saveTools, onCoverage: ({ id }) => setCovered(id) }),
    [formatter],
  );
  const view = useGridView({ columns, rows, store: toolsStore, search: searchTools, filters });
  const [target, setTarget] = useNavigatedRow();
  const paste = useMemo(() => pasteTarget(columns, rows), [columns, rows]);
  const coveredTool = company.tools.find(({ id }) => id === covered);

  function add(): void {
    const tool = newTool(
      newNames(
        'New tool',
        company.tools.map(({ name }) => name),
      )(0),
    );
    saveTools(`new tool ${tool.name}`, [tool]);
    toolsStore.setState({ search: '', filters: {} });
    setTarget({ rowId: tool.id, columnKey: 'name', edits: true });
  }

  return (
    <GridPage>
      <PageHead
        title="Tools"
        note={scenario ? `figures as in ${scenario.name}` : 'what you pay to deliver the service'}
      >
        <ImportFileButton kind="tools" />
        <Button leftSection={<IconTable size={14} stroke={1.75} />} onClick={() => setIsPasting(true)}>
          Paste rows
        </Button>
        <Button variant="filled" leftSection={<IconPlus size={14} stroke={2} />} onClick={add}>
          Add tool
        </Button>
      </PageHead>
      {rows.length === 0 ? (
        <NoTools onAdd={add} onPaste={() => setIsPasting(true)} />
      ) : (
        <>
          <ToolsToolbar rows={rows} columns={columns} />
          <DataGrid
            label="Tools"
            columns={view.columns}
            rows={view.rows}
            store={toolsStore}
            rowName={rowName}
            onSave={saveTools}
            paste={paste}
            isSelectable
            isDimmed={isLeftOut}
            target={target}
            onTargetShown={() => setTarget(null)}
            noRows={
              <>
                No tool matches.{' '}
                <Button size="xs" onClick={() => clearFilters(toolsStore)}>
                  Show all
                </Button>
              </>
            }
          />
          <MissingNote rows={rows} />
          <ToolsByArea rows={rows} analysis={analysis} />
        </>
      )}
      {coveredTool && <CoverageDialog tool={coveredTool} onClose={() => setCovered(null)} />}
      {isPasting && (
        <PasteDialog
          rowName={rowName}
          target={paste}
          block={nothingYet}
          onSave={saveTools}
          onClose={() => setIsPasting(false)}
        />
      )}
    </GridPage>
  );
}

function pasteTarget(columns: ReturnType<typeof toolColumns>, rows: readonly ToolRow[]) {
  const nameOf = newNames('New tool', rows.map(rowName));
  return {
    noun: { one: 'tool', many: 'tools' },
    columns,
    rows,
    maxRows: maxRows.tools,
    blank: (at: number): Tool => newTool(nameOf(at)),
    nameColumnKey: 'name',
  };
}

function NoTools({ onAdd, onPaste }: { readonly onAdd: () => void; readonly onPaste: () => void }) {
  return (
    <EmptyState
      title="What do you deliver with?"
      text="Monitoring, backup, security, ticketing: each tool will stand here with its price per unit, what it comes to a month and what it adds to a seat."
      action={
        <Button variant="filled" onClick={onAdd}>
          Add the first tool
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
