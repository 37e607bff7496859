import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core';
import { openSpotlight } from '@mantine/spotlight';
import { addMonths } from '@shared/domain/add-months';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronLeft,
  IconChevronRight,
  IconSearch,
} from '@tabler/icons-react';
import { changeCompany, redo, undo, useCompanyStore } from '../lib/company-store';
import { shortcutText } from '../lib/shortcut-text';
import { useScenarioInForce } from '../lib/use-analysis';
import { useCompany, useFormatter } from '../lib/use-company';
import { CompanyMenu } from './CompanyMenu';
import { SampleNote } from './SampleNote';
import { ScenarioMenu } from './ScenarioMenu';
import classes from './TopBar.module.css';

/** Company, month, scenario in force, undo and redo, search. */
export function TopBar() {
  const scenario = useScenarioInForce();
  return (
    <header className={classes.bar} data-scenario={scenario !== null || undefined}>
      <CompanyMenu />
      <span className={classes.rule} />
      <MonthSwitch />
      <span className={classes.rule} />
      <ScenarioMenu />
      <SampleNote />
      <span className={classes.space} />
      <HistoryButtons />
      <span className={classes.rule} />
      <UnstyledButton className={classes.search} onClick={openSpotlight}>
        <IconSearch size={14} stroke={1.75} />
        <span className={classes.searchText}>Search or jump to</span>
        <kbd className={classes.key}>{shortcutText('K')}</kbd>
      </UnstyledButton>
    </header>
  );
}

function MonthSwitch() {
  const { asOf } = useCompany();
  const formatter = useFormatter();
  const show = (months: number) => {
    const month = addMonths(asOf, months);
    void changeCompany(`month ${formatter.month(month)}`, [{ op: 'put', part: 'asOf', value: month }]);
  };
  return (
    <>
      <ActionIcon variant="subtle" color="gray" size={24} aria-label="Previous month" onClick={() => show(-1)}>
        <IconChevronLeft size={14} stroke={1.75} />
      </ActionIcon>
      <Tooltip label="Figures are as of this month: who is on the team, and which months of time count.">
        <span className={classes.month}>{formatter.month(asOf)}</span>
      </Tooltip>
      <ActionIcon variant="subtle" color="gray" size={24} aria-label="Next month" onClick={() => show(1)}>
        <IconChevronRight size={14} stroke={1.75} />
      </ActionIcon>
    </>
  );
}

function HistoryButtons() {
  const { undoLabel, redoLabel } = useCompanyStore((state) => state.undo);
  const undoText = undoLabel === null ? 'Nothing to undo' : `Undo: ${undoLabel}`;
  const redoText = redoLabel === null ? 'Nothing to redo' : `Redo: ${redoLabel}`;
  return (
    <>
      <Tooltip label={`${undoText} (${shortcutText('Z')})`}>
        <ActionIcon
          variant="subtle"
          color="gray"
          className={classes.history}
          size={30}
          aria-label={undoText}
          disabled={undoLabel === null}
          onClick={() => void undo()}
        >
          <IconArrowBackUp size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${redoText} (${shortcutText('Z', true)})`}>
        <ActionIcon
          variant="subtle"
          color="gray"
          className={classes.history}
          size={30}
          aria-label={redoText}
          disabled={redoLabel === null}
          onClick={() => void redo()}
        >
          <IconArrowForwardUp size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
