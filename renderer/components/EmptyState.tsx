import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface EmptyStateProps {
  readonly title: string;
  /** One sentence on what will stand here. */
  readonly text: string;
  readonly action?: ReactNode;
  readonly alternative?: ReactNode;
}

/** A page or table with nothing in it yet, and the next step. */
export function EmptyState({ title, text, action, alternative }: EmptyStateProps) {
  return (
    <div className={classes.root}>
      <h2>{title}</h2>
      <p>{text}</p>
      {(action || alternative) && (
        <div className={classes.actions}>
          {action}
          {alternative}
        </div>
      )}
    </div>
  );
}
