import { Button } from '@mantine/core';
import { modals } from '@mantine/modals';
import type { TeamMember } from '@shared/domain/team-member';
import { useState } from 'react';
import { allocationNames } from '../../components/area-names';
import { FilterChips } from '../../components/grid/FilterChips';
import { GridToolbar } from '../../components/grid/GridToolbar';
import { clearSelection } from '../../components/grid/grid-store';
import { MarkedRows } from '../../components/grid/MarkedRows';
import { RaiseDialog } from '../../components/grid/RaiseDialog';
import { useFormatter } from '../../lib/use-company';
import { allocationOrder } from './allocation';
import { deleteMembers, membersName, raisePay, withRaisedPay } from './change-team';
import type { memberColumns } from './member-columns';
import { memberFields } from './member-fields';
import type { MemberRow } from './member-row';
import { teamStore } from './team-store';

interface TeamToolbarProps {
  readonly rows: readonly MemberRow[];
  readonly columns: ReturnType<typeof memberColumns>;
}

/** Search, filters, and what can be done with the marked people. */
export function TeamToolbar({ rows, columns }: TeamToolbarProps) {
  const hasMarked = teamStore((state) => state.selected.size > 0);
  const open = rows.filter((row) => !row.isFullyAllocated).length;
  const away = rows.filter((row) => row.away !== null).length;
  return (
    <GridToolbar
      store={teamStore}
      searchLabel="Filter by name"
      columns={columns}
      filters={[
        {
          name: 'area',
          label: 'Works in',
          choices: allocationOrder.map((value) => ({ value, label: allocationNames[value] })),
        },
      ]}
    >
      {hasMarked ? (
        <MarkedMembers rows={rows} />
      ) : (
        <FilterChips
          store={teamStore}
          name="state"
          label="People"
          chips={[
            { value: null, label: 'Everyone', count: rows.length },
            ...(open > 0 ? [{ value: 'open', label: 'Not at 100%', count: open }] : []),
            ...(away > 0 ? [{ value: 'away', label: 'Not this month', count: away }] : []),
          ]}
        />
      )}
    </GridToolbar>
  );
}

function MarkedMembers({ rows }: { readonly rows: readonly MemberRow[] }) {
  const formatter = useFormatter();
  const [changesPay, setChangesPay] = useState(false);
  const selected = teamStore((state) => state.selected);
  const members = rows.filter(({ id }) => selected.has(id)).map(({ entity }) => entity);
  const { pay } = memberFields(formatter);
  return (
    <MarkedRows store={teamStore} count={members.length}>
      <Button size="xs" onClick={() => setChangesPay(true)}>
        Change pay
      </Button>
      <Button size="xs" onClick={() => confirmDeletion(members)}>
        Delete
      </Button>
      {changesPay && (
        <RaiseDialog
          title={`Change the pay of ${membersName(members)}`}
          amountLabel="Of a salary or a wage"
          amountUnit="each"
          rateLabel="Of each pay"
          confirmLabel="Change pay"
          preview={(raise) => {
            const [first] = members;
            return first && `${first.name}: ${pay.write(first)} → ${pay.write(withRaisedPay(first, raise))}.`;
          }}
          onApply={(raise) => raisePay(members, raise)}
          onClose={() => setChangesPay(false)}
        />
      )}
    </MarkedRows>
  );
}

function confirmDeletion(members: readonly TeamMember[]): void {
  modals.openConfirmModal({
    title: `Delete ${membersName(members)}?`,
    children: (
      <p>
        Their cost leaves every figure; recorded time stays, without a person. Someone who left is better given a last
        month. It is one step that can be undone.
      </p>
    ),
    labels: { confirm: 'Delete', cancel: 'Keep' },
    closeButtonProps: { 'aria-label': 'Close' },
    confirmProps: { color: 'red', variant: 'filled' },
    onConfirm: () => {
      void deleteMembers(members);
      clearSelection(teamStore);
    },
  });
}
