import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './ImportPage.module.css';
import type { ImportStep } from './import-store';
import { cancelImport, goToStep } from './run-import';

interface StepFooterProps {
  readonly back: ImportStep;
  readonly next: string;
  readonly onNext: () => void;
  readonly isReady?: boolean;
  /** What keeps the next step closed, or what it will do. */
  readonly note?: ReactNode;
}

/** The way on, the way back and the way out of a step; always in view. */
export function StepFooter({ back, next, onNext, isReady = true, note }: StepFooterProps) {
  return (
    <footer className={classes.footer}>
      <Button onClick={() => goToStep(back)}>Back</Button>
      <Button variant="subtle" onClick={cancelImport}>
        Cancel import
      </Button>
      <p aria-live="polite">{note}</p>
      <Button variant="filled" disabled={!isReady} onClick={onNext}>
        {next}
      </Button>
    </footer>
  );
}
