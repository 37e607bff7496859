import { UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import classes from './ImportPage.module.css';
import { importSteps, useImport } from './import-store';
import { goToStep } from './run-import';

const stepLabels: Readonly<Record<(typeof importSteps)[number], string>> = {
  file: 'File',
  rows: 'Rows',
  columns: 'Columns',
  names: 'Names',
  check: 'Check',
};

/** The steps of the import; those already taken can be gone back to. */
export function StepBar() {
  const step = useImport((state) => state.step);
  const isBusy = useImport((state) => state.busy !== null);
  const current = step === 'done' ? importSteps.length : importSteps.indexOf(step);
  return (
    <nav aria-label="Steps">
      <ol className={classes.steps}>
        {importSteps.map((name, at) => (
          <li key={name} data-state={at < current ? 'past' : at === current ? 'now' : 'ahead'}>
            <UnstyledButton
              disabled={at >= current || step === 'done' || isBusy}
              {...(at === current ? { 'aria-current': 'step' as const } : {})}
              onClick={() => goToStep(name)}
            >
              <span className={classes.stepNumber} aria-hidden>
                {at < current ? <IconCheck size={12} stroke={2.25} /> : at + 1}
              </span>
              {stepLabels[name]}
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </nav>
  );
}
