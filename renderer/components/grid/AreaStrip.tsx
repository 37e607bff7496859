import type { ReactNode } from 'react';
import classes from './AreaStrip.module.css';

interface AreaStripProps {
  readonly label: string;
  readonly parts: readonly {
    readonly key: string;
    readonly label: string;
    readonly value: ReactNode;
    readonly detail: ReactNode;
  }[];
}

/** Sums by area under a grid: name, figure, and what it means in one line. */
export function AreaStrip({ label, parts }: AreaStripProps) {
  return (
    <section aria-label={label}>
      <dl className={classes.strip}>
        {parts.map((part) => (
          <div key={part.key}>
            <dt>{part.label}</dt>
            <dd>{part.value}</dd>
            <dd className={classes.detail}>{part.detail}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
