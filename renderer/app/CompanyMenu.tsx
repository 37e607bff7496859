import { Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconDownload, IconTrash, IconUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import { exportCompany, importCompany } from '../components/company-file-transfer';
import { confirmRemoval } from '../components/confirm-removal';
import { useCompany } from '../lib/use-company';
import classes from './CompanyMenu.module.css';

/** The company's name, and what can be done with it as a whole: import, export, start over. */
export function CompanyMenu() {
  const { settings } = useCompany();
  const fileInput = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <UnstyledButton className={classes.button}>
            <span>{settings.companyName}</span>
            <IconChevronDown size={14} stroke={1.75} />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconDownload size={14} />} onClick={() => void exportCompany()}>
            Export company file
          </Menu.Item>
          <Menu.Item leftSection={<IconUpload size={14} />} onClick={() => fileInput.current?.click()}>
            Import company file…
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconTrash size={14} />} onClick={confirmRemoval}>
            Start over…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <input
        ref={fileInput}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="Company file"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void importCompany(file);
        }}
      />
    </>
  );
}
