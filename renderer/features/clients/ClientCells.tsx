import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Bullet } from '../../components/Bullet';
import { goTo } from '../../lib/navigate';
import { useFormatter } from '../../lib/use-company';
import classes from './ClientCells.module.css';
import type { ClientRow } from './client-row';
import { marginTone } from './margin-tone';

/** The client's name, with the way to its page. */
export function ClientName({ row }: { readonly row: ClientRow }) {
  return (
    <span className={classes.name}>
      {row.entity.name}
      <button
        type="button"
        className={classes.open}
        // The cell keeps the focus, so that typing edits the name; Ctrl+Enter opens the page.
        tabIndex={-1}
        aria-label={`Open ${row.entity.name}`}
        onClick={() => goTo(`/clients/${encodeURIComponent(row.id)}`)}
      >
        <IconChevronRight size={14} stroke={1.75} />
      </button>
    </span>
  );
}

/** A price; one that several lines make says so. */
export function SeatPriceCell({ text, isAverage }: { readonly text: string; readonly isAverage: boolean }) {
  if (!isAverage) return text;
  return (
    <span className="mid" title="Several lines make this price. Enter opens them.">
      <small className={classes.small}>avg</small> {text}
    </span>
  );
}

/** A value that stands in for one that isn't entered. */
export function StandIn({ when, children }: { readonly when: boolean; readonly children: ReactNode }) {
  if (!when) return children;
  return (
    <span className="dim">
      <small className={classes.small}>≈</small> {children}
    </span>
  );
}

/** Nothing to show. */
export function NoFigure() {
  return <span className="dim">—</span>;
}

/** A margin as a small bar with the target's tick, and as a number. */
export function MarginCell({ margin, target }: { readonly margin: number | null; readonly target: number }) {
  const formatter = useFormatter();
  if (margin === null) return <NoFigure />;
  const text = formatter.figure(margin, 'rate');
  return (
    <span className={classes.margin}>
      <span className={classes.bar}>
        <Bullet
          value={margin}
          target={target}
          max={target > 0 ? target / 0.875 : 1}
          tone={marginTone(margin, target)}
          height={6}
          label={`Margin ${text}, target ${formatter.figure(target, 'rate')}`}
        />
      </span>
      <b>{text}</b>
    </span>
  );
}
