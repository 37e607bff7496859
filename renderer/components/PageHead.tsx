import type { ReactNode } from 'react';
import classes from './PageHead.module.css';

interface PageHeadProps {
  readonly title: string;
  /** One line beside the title: what the page shows, on which basis. */
  readonly note?: ReactNode;
  /** Buttons and switches at the right. */
  readonly children?: ReactNode;
}

/** The first row of every page. */
export function PageHead({ title, note, children }: PageHeadProps) {
  return (
    <header className={classes.root}>
      <h1>{title}</h1>
      {note && <p className={classes.note}>{note}</p>}
      <div className={classes.actions}>{children}</div>
    </header>
  );
}
