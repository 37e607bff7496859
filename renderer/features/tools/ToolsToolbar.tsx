import { Button, Menu } from '@mantine/core';
import { modals } from '@mantine/modals';
import { toolAreas } from '@shared/domain/areas';
import type { Tool } from '@shared/domain/tool';
import { useState } from 'react';
import { allocationNames } from '../../components/area-names';
import { FilterChips } from '../../components/grid/FilterChips';
import { GridToolbar } from '../../components/grid/GridToolbar';
import { clearSelection } from '../../components/grid/grid-store';
import { MarkedRows } from '../../components/grid/MarkedRows';
import { RaiseDialog } from '../../components/grid/RaiseDialog';
import { useFormatter } from '../../lib/use-company';
import { deleteTools, raiseCosts, saveTools, toolsName, withRaisedCost } from './change-tools';
import type { toolColumns } from './tool-columns';
import { areaChoices, unitChoices } from './tool-fields';
import type { ToolRow } from './tool-row';
import { toolsStore } from './tools-store';

interface ToolsToolbarProps {
  readonly rows: readonly ToolRow[];
  readonly columns: ReturnType<typeof toolColumns>;
}

/** Search, filters by area, and what can be done with the marked tools. */
export function ToolsToolbar({ rows, columns }: ToolsToolbarProps) {
  const hasMarked = toolsStore((state) => state.selected.size > 0);
  const areas = toolAreas.flatMap((value) => {
    const count = rows.filter(({ entity }) => entity.area === value).length;
    return count > 0 ? [{ value, label: allocationNames[value], count }] : [];
  });
  return (
    <GridToolbar
      store={toolsStore}
      searchLabel="Filter by name"
      columns={columns}
      filters={[
        { name: 'area', label: 'Area', choices: areaChoices },
        { name: 'unit', label: 'Paid per', choices: unitChoices },
        {
          name: 'offering',
          label: 'In the offering',
          choices: [
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ],
        },
      ]}
    >
      {hasMarked ? (
        <MarkedTools rows={rows} />
      ) : (
        <FilterChips
          store={toolsStore}
          name="area"
          label="Area"
          chips={[{ value: null, label: 'All', count: rows.length }, ...areas]}
        />
      )}
    </GridToolbar>
  );
}

function MarkedTools({ rows }: { readonly rows: readonly ToolRow[] }) {
  const formatter = useFormatter();
  const [changesCost, setChangesCost] = useState(false);
  const selected = toolsStore((state) => state.selected);
  const tools = rows.filter(({ id }) => selected.has(id)).map(({ entity }) => entity);
  return (
    <MarkedRows store={toolsStore} count={tools.length}>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button size="xs">Set offering</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOffering(tools, true)}>In the offering</Menu.Item>
          <Menu.Item onClick={() => setOffering(tools, false)}>Not in the offering</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button size="xs" onClick={() => setChangesCost(true)}>
        Change cost
      </Button>
      <Button size="xs" onClick={() => confirmDeletion(tools)}>
        Delete
      </Button>
      {changesCost && (
        <RaiseDialog
          title={`Change the unit cost of ${toolsName(tools)}`}
          amountLabel="Per unit"
          amountUnit="a period"
          rateLabel="Of each unit cost"
          confirmLabel="Change costs"
          preview={(raise) => {
            const [first] = tools;
            if (!first) return null;
            const after = withRaisedCost(first, raise).unitCostCents;
            return `${first.name}: ${formatter.figure(first.unitCostCents, 'centsPerSeat')} → ${formatter.figure(after, 'centsPerSeat')} per unit.`;
          }}
          onApply={(raise) => raiseCosts(tools, raise)}
          onClose={() => setChangesCost(false)}
        />
      )}
    </MarkedRows>
  );
}

function setOffering(tools: readonly Tool[], inOffering: boolean): void {
  const changed = tools.filter((tool) => tool.inOffering !== inOffering);
  saveTools(
    `offering of ${toolsName(changed)}`,
    changed.map((tool) => ({ ...tool, inOffering })),
  );
}

function confirmDeletion(tools: readonly Tool[]): void {
  modals.openConfirmModal({
    title: `Delete ${toolsName(tools)}?`,
    children: <p>Their cost leaves every figure. It is one step that can be undone.</p>,
    labels: { confirm: 'Delete', cancel: 'Keep' },
    closeButtonProps: { 'aria-label': 'Close' },
    confirmProps: { color: 'red', variant: 'filled' },
    onConfirm: () => {
      void deleteTools(tools);
      clearSelection(toolsStore);
    },
  });
}
