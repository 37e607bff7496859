import { Button } from '@mantine/core';
import { removeCompany } from '../lib/company-store';
import { useCompany } from '../lib/use-company';
import classes from './SampleNote.module.css';

/** Marks the sample company on every page and removes it in one click (undo brings it back). */
export function SampleNote() {
  const { isSample } = useCompany();
  if (!isSample) return null;
  return (
    <span className={classes.note}>
      Sample company
      <Button size="xs" variant="subtle" onClick={() => void removeCompany()}>
        Remove
      </Button>
    </span>
  );
}
