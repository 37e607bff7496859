import { type ComponentType, type ReactNode, useId } from 'react';
import classes from './FirstStartPage.module.css';

interface DoorProps {
  readonly icon: ComponentType<{ size?: number; stroke?: number }>;
  readonly title: string;
  readonly text: string;
  /** Marks the door that would take what is being dragged. */
  readonly active?: boolean;
  readonly children: ReactNode;
}

/** One way into the app: what it is, what it gives, and the button that opens it. */
export function Door({ icon: Icon, title, text, active = false, children }: DoorProps) {
  const titleId = useId();
  return (
    <section className={classes.door} aria-labelledby={titleId} data-active={active || undefined}>
      <div className={classes.doorTitle}>
        <Icon size={20} stroke={1.75} />
        <h2 id={titleId}>{title}</h2>
      </div>
      <p>{text}</p>
      {children}
    </section>
  );
}
