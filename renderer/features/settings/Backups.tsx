import { Button, UnstyledButton } from '@mantine/core';
import { modals } from '@mantine/modals';
import type { Backup } from '@shared/contract';
import { IconDatabasePlus } from '@tabler/icons-react';
import { useContext } from 'react';
import { useFormatter } from '../../lib/use-company';
import classes from './DataSection.module.css';
import { FoundContext } from './found-context';
import { GroupRow } from './SettingRow';
import rowClasses from './SettingRow.module.css';
import { useBackups } from './use-backups';

/** Makes a backup, and lists them with the way back to each. */
export function Backups() {
  const { list, create, restore } = useBackups();
  const isFound = useContext(FoundContext).ids.has('backups');
  return (
    <>
      <GroupRow id="backups">
        <Button leftSection={<IconDatabasePlus size={14} stroke={1.75} />} onClick={() => void create()}>
          Back up now
        </Button>
        {list && <p className={classes.note}>Kept in {list.folder}</p>}
      </GroupRow>
      {isFound && list && list.backups.length > 0 && <BackupTable backups={list.backups} onRestore={restore} />}
    </>
  );
}

const reasons: Readonly<Record<Backup['reason'], string>> = {
  daily: 'of the day',
  manual: 'made by you',
  beforeRestore: 'before a restore',
  beforeMigration: 'before an update',
};

interface BackupTableProps {
  readonly backups: readonly Backup[];
  readonly onRestore: (name: string) => Promise<void>;
}

function BackupTable({ backups, onRestore }: BackupTableProps) {
  const formatter = useFormatter();
  const times = new Intl.DateTimeFormat(formatter.locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <table className={classes.backups}>
      <caption className="visually-hidden">Backups</caption>
      <thead>
        <tr>
          <th scope="col">Made</th>
          <th scope="col">Why</th>
          <th scope="col" className="num">
            Size
          </th>
          <th scope="col">
            <span className="visually-hidden">Restore</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => {
          const made = times.format(new Date(backup.createdAt));
          return (
            <tr key={backup.name}>
              <td>{made}</td>
              <td className="mid">{reasons[backup.reason]}</td>
              <td className="num mid">{formatter.figure(Math.ceil(backup.sizeBytes / 1024), 'endpoints')} kB</td>
              <td>
                <UnstyledButton
                  className={rowClasses.reset}
                  aria-label={`Restore the backup of ${made}`}
                  onClick={() => confirmRestore(made, () => void onRestore(backup.name))}
                >
                  Restore…
                </UnstyledButton>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function confirmRestore(made: string, onConfirm: () => void): void {
  modals.openConfirmModal({
    title: 'Restore this backup?',
    children: `Everything goes back to ${made}: company, scenarios and the list of undo steps. What is there now is saved as a backup first, so this can be taken back.`,
    labels: { confirm: 'Restore', cancel: 'Keep what is there' },
    confirmProps: { variant: 'filled' },
    onConfirm,
  });
}
