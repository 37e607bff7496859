import { Alert, Button, Progress } from '@mantine/core';
import { importKinds } from '@shared/import/import-kind';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect } from 'react';
import { PageHead } from '../../components/PageHead';
import { clearNavigationTarget, useNavigationTarget } from '../../lib/navigate';
import { CheckStep } from './CheckStep';
import { ColumnsStep } from './ColumnsStep';
import { DoneStep } from './DoneStep';
import { FileStep } from './FileStep';
import classes from './ImportPage.module.css';
import { resetImport, useImport } from './import-store';
import { NamesStep } from './NamesStep';
import { RowsStep } from './RowsStep';
import { cancelImport } from './run-import';
import { StepBar } from './StepBar';

/** Rows from a file of another program, step by step: nothing is changed before the last one. */
export function ImportPage() {
  useKindOfTarget();
  const step = useImport((state) => state.step);
  const busy = useImport((state) => state.busy);
  const failure = useImport((state) => state.failure);
  const steps = {
    file: <FileStep />,
    rows: <RowsStep />,
    columns: <ColumnsStep />,
    names: <NamesStep />,
    check: <CheckStep />,
    done: <DoneStep />,
  };
  return (
    <>
      <PageHead title="Import" note="from a CSV or TSV file; nothing changes before the last step" />
      <StepBar />
      {failure !== null && (
        <Alert className={classes.failure} icon={<IconAlertTriangle size={16} />} color="red" role="alert">
          {failure}
        </Alert>
      )}
      {busy === null ? steps[step] : <Busy label={busy.label} share={busy.share} />}
    </>
  );
}

/** Opens the page for what another page asked: `/import#clients`. */
function useKindOfTarget(): void {
  const target = useNavigationTarget();
  useEffect(() => {
    const kind = importKinds.find((known) => known === target);
    if (kind === undefined) return;
    if (useImport.getState().step === 'file' || useImport.getState().step === 'done') resetImport(kind);
    clearNavigationTarget();
  }, [target]);
}

function Busy({ label, share }: { readonly label: string; readonly share: number | null }) {
  // What is being saved is one transaction: it is there as a whole or not at all, and cannot be stopped halfway.
  const canStop = label !== 'Saving';
  return (
    <div className={classes.busy}>
      <p role="status">{label}</p>
      <Progress
        value={share === null ? 100 : Math.round(share * 100)}
        animated={share === null}
        aria-label={label}
        size="md"
      />
      {canStop && <Button onClick={cancelImport}>Cancel</Button>}
    </div>
  );
}
