import { Button, Group, MultiSelect, SegmentedControl } from '@mantine/core';
import type { Tool } from '@shared/domain/tool';
import { useMemo, useState } from 'react';
import { Dialog } from '../../components/Dialog';
import { useCompany } from '../../lib/use-company';
import { saveTools } from './change-tools';

/** More choices than these are found by typing. */
const shownChoices = 60;

/** Which clients a tool is bought for. */
export function CoverageDialog({ tool, onClose }: { readonly tool: Tool; readonly onClose: () => void }) {
  const { clients } = useCompany();
  const [isAll, setIsAll] = useState(tool.clientIds === null);
  const [ids, setIds] = useState<string[]>(tool.clientIds ?? []);
  const data = useMemo(
    () =>
      clients.map(({ id, name, status }) => ({ value: id, label: status === 'active' ? name : `${name} (${status})` })),
    [clients],
  );

  function save(): void {
    saveTools(`clients of ${tool.name}`, [{ ...tool, clientIds: isAll ? null : ids }]);
    onClose();
  }

  return (
    <Dialog onClose={onClose} title={`Clients with ${tool.name}`} size={520}>
      <SegmentedControl
        aria-label="Who has it"
        value={isAll ? 'all' : 'chosen'}
        onChange={(value) => setIsAll(value === 'all')}
        data={[
          { value: 'all', label: 'All active clients' },
          { value: 'chosen', label: 'Chosen clients' },
        ]}
      />
      {!isAll && (
        <MultiSelect
          mt={12}
          label="Clients"
          description="Only those that are active count."
          placeholder="Type a name"
          data={data}
          limit={shownChoices}
          searchable
          data-search
          maxDropdownHeight={180}
          // Room for the list, so that it doesn't lie over the buttons.
          mih={270}
          value={ids}
          onChange={setIds}
          nothingFoundMessage="No client by this name"
        />
      )}
      <Group justify="flex-end" gap={8} mt={16}>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="filled" onClick={save}>
          Save
        </Button>
      </Group>
    </Dialog>
  );
}
