import { Alert, Button, FileButton, UnstyledButton } from '@mantine/core';
import { emptyCompany } from '@shared/domain/new-company';
import { IconArrowBackUp, IconBuilding, IconCalculator, IconFileImport, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { BrandMark } from '../../components/BrandMark';
import { importCompany } from '../../components/company-file-transfer';
import { useFileDrop } from '../../components/use-file-drop';
import { undo, useCompanyStore } from '../../lib/company-store';
import { Door } from './Door';
import classes from './FirstStartPage.module.css';
import { PriceCheck } from './PriceCheck';
import { StartCompanyModal } from './StartCompanyModal';
import { openSampleCompany } from './sample-company';

/** The first page of a fresh start: what Seatwise does, and three ways in. */
export function FirstStartPage() {
  const [startingEmpty, setStartingEmpty] = useState(false);
  const [openingSample, setOpeningSample] = useState(false);
  const { isOver, dropProps } = useFileDrop((file) => void importCompany(file));
  const openSample = async () => {
    setOpeningSample(true);
    await openSampleCompany();
    setOpeningSample(false);
  };
  return (
    <div className={classes.scroller} {...dropProps}>
      <main className={classes.page}>
        <Brand />
        <Notices />
        <h1 className={classes.promise}>
          See what a seat costs, what it must sell for, and what each role has to carry.
        </h1>
        <p className={classes.assurance}>
          Seatwise plans the figures of a managed services provider, on this computer alone. Three ways to begin:
        </p>
        <div className={classes.doors}>
          <Door
            icon={IconCalculator}
            title="Check a price in a minute"
            text="Five numbers give cost, margin and price of a seat, and can become your company."
          >
            <Button onClick={focusFirstNumber}>Enter five numbers</Button>
          </Door>
          <Door
            icon={IconBuilding}
            title="Look around a sample company"
            text="Larkspur IT is made up: 18 clients, a team, and problems worth finding. Removed in one click."
          >
            <Button loading={openingSample} onClick={() => void openSample()}>
              Open the sample company
            </Button>
          </Door>
          <Door
            icon={IconFileImport}
            title="Bring a company file"
            text="Drop a .seatwise.json file anywhere on this page, or choose one. It is checked before it is taken over."
            active={isOver}
          >
            <FileButton accept=".json,application/json" onChange={(file) => file && void importCompany(file)}>
              {(props) => <Button {...props}>Choose a file</Button>}
            </FileButton>
          </Door>
        </div>
        <PriceCheck />
        <p className={classes.empty}>
          Rather enter everything yourself?{' '}
          <UnstyledButton className={classes.link} onClick={() => setStartingEmpty(true)}>
            Start with an empty company
          </UnstyledButton>
        </p>
        <StartCompanyModal
          title="Start with an empty company"
          opened={startingEmpty}
          onClose={() => setStartingEmpty(false)}
          makeCompany={emptyCompany}
        />
      </main>
    </div>
  );
}

function Brand() {
  const undoLabel = useCompanyStore((state) => state.undo.undoLabel);
  return (
    <header className={classes.brand}>
      <BrandMark size={24} />
      <span>Seatwise</span>
      {undoLabel !== null && (
        <Button className={classes.undo} leftSection={<IconArrowBackUp size={14} />} onClick={() => void undo()}>
          Undo: {undoLabel}
        </Button>
      )}
    </header>
  );
}

/** What the start had to say, such as a file that was restored. */
function Notices() {
  const notices = useCompanyStore((state) => state.info?.notices);
  const [dismissed, setDismissed] = useState(false);
  if (!notices || notices.length === 0 || dismissed) return null;
  return (
    <Alert
      className={classes.notices}
      icon={<IconInfoCircle size={16} />}
      withCloseButton
      closeButtonLabel="Dismiss"
      onClose={() => setDismissed(true)}
    >
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </Alert>
  );
}

function focusFirstNumber(): void {
  const field = document.getElementById('toolsMonthlyCents');
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
