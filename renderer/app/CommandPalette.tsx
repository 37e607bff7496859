import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { exportCompany } from '../components/company-file-transfer';
import { redo, setPreferences, undo } from '../lib/company-store';
import { goTo } from '../lib/navigate';
import { useCompany } from '../lib/use-company';
import { pages } from './pages';

/** Ctrl/Cmd+K: pages, clients, tools, people and commands by name. */
export function CommandPalette() {
  const { clients, tools, team } = useCompany();
  const groups: SpotlightActionGroupData[] = [
    {
      group: 'Pages',
      actions: pages.map(({ path, label, keywords }) => ({
        id: path,
        label,
        keywords: [...keywords],
        onClick: () => goTo(path),
      })),
    },
    { group: 'Commands', actions: commands },
    { group: 'Clients', actions: clients.map(({ id, name }) => row(`client ${id}`, name, `/clients/${id}`)) },
    { group: 'Tools', actions: tools.map(({ id, name }) => row(`tool ${id}`, name, `/tools#${id}`)) },
    { group: 'Team', actions: team.map(({ id, name, title }) => row(`person ${id}`, name, `/team#${id}`, title)) },
  ];
  return (
    <Spotlight
      actions={groups}
      shortcut="mod + K"
      limit={12}
      scrollable
      maxHeight={420}
      nothingFound="Nothing has this name."
      searchProps={{
        leftSection: <IconSearch size={16} />,
        placeholder: 'Search or jump to',
        'aria-label': 'Search',
      }}
    />
  );
}

const commands: SpotlightActionData[] = [
  { id: 'undo', label: 'Undo', onClick: () => void undo() },
  { id: 'redo', label: 'Redo', onClick: () => void redo() },
  { id: 'export', label: 'Export company file', keywords: ['save', 'backup'], onClick: () => void exportCompany() },
  { id: 'light', label: 'Light theme', onClick: () => void setPreferences({ colorScheme: 'light' }) },
  { id: 'dark', label: 'Dark theme', onClick: () => void setPreferences({ colorScheme: 'dark' }) },
  { id: 'auto', label: 'Theme of the system', onClick: () => void setPreferences({ colorScheme: 'auto' }) },
];

function row(id: string, label: string, href: string, description?: string): SpotlightActionData {
  return { id, label, onClick: () => goTo(href), ...(description ? { description } : {}) };
}
