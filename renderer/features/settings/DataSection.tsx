import { Button } from '@mantine/core';
import { IconDownload, IconTrash, IconUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import { exportCompany, importCompany } from '../../components/company-file-transfer';
import { confirmRemoval } from '../../components/confirm-removal';
import { useCompanyStore } from '../../lib/company-store';
import { Backups } from './Backups';
import classes from './DataSection.module.css';
import { GroupRow } from './SettingRow';
import { SettingsSection } from './SettingsSection';

/** Where the company is kept, its file, its backups, and the way to start over. */
export function DataSection() {
  const info = useCompanyStore((state) => state.info);
  return (
    <SettingsSection id="data">
      <GroupRow id="dataDir">
        <p className={classes.path}>{info?.dataDir ?? '—'}</p>
        <p className={classes.note}>
          Seatwise {info?.version}, {info?.host === 'electron' ? 'as a desktop app' : 'in a browser window'}
        </p>
      </GroupRow>
      <GroupRow id="companyFile">
        <CompanyFileButtons />
      </GroupRow>
      <Backups />
      <GroupRow id="startOver">
        <Button leftSection={<IconTrash size={14} stroke={1.75} />} onClick={confirmRemoval}>
          Start over…
        </Button>
      </GroupRow>
    </SettingsSection>
  );
}

function CompanyFileButtons() {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.buttons}>
      <Button leftSection={<IconDownload size={14} stroke={1.75} />} onClick={() => void exportCompany()}>
        Export
      </Button>
      <Button leftSection={<IconUpload size={14} stroke={1.75} />} onClick={() => picker.current?.click()}>
        Import…
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="Company file to import"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void importCompany(file);
        }}
      />
    </div>
  );
}
