import { Button, Menu } from '@mantine/core';
import { type ExportTableId, exportCsv, exportTables } from '@shared/export/export-tables';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { download } from '../lib/download';
import { useToday } from '../lib/use-analysis';

interface ExportCsvButtonProps {
  /** The one table to export; without it the person chooses. */
  readonly table?: ExportTableId;
}

/** Hands a table of the company, as entered, to the person as a CSV file. */
export function ExportCsvButton({ table }: ExportCsvButtonProps) {
  const { company, analysis } = useToday();
  const save = (id: ExportTableId) => {
    const { fileName, text } = exportCsv(id, company, analysis);
    download(fileName, text, 'text/csv;charset=utf-8');
  };
  if (table !== undefined) {
    return (
      <Button leftSection={<IconDownload size={14} />} onClick={() => save(table)}>
        Export as CSV
      </Button>
    );
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button leftSection={<IconDownload size={14} />} rightSection={<IconChevronDown size={14} />}>
          Export as CSV
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {exportTables.map(({ id, label }) => (
          <Menu.Item key={id} onClick={() => save(id)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
