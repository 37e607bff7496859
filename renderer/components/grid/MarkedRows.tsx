import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './GridToolbar.module.css';
import { clearSelection, type GridStore } from './grid-store';

interface MarkedRowsProps {
  readonly store: GridStore;
  readonly count: number;
  readonly children: ReactNode;
}

/** What can be done with the marked rows, in place of the chips. */
export function MarkedRows({ store, count, children }: MarkedRowsProps) {
  return (
    <>
      <span className={classes.marked} aria-live="polite">
        {count.toLocaleString()} selected
      </span>
      {children}
      <Button size="xs" variant="subtle" onClick={() => clearSelection(store)}>
        Clear selection
      </Button>
    </>
  );
}
