import classes from './ToolsPage.module.css';
import type { ToolRow } from './tool-row';

const listedAtMost = 4;

/** Tools that don't count yet, and what each is missing. */
export function MissingNote({ rows }: { readonly rows: readonly ToolRow[] }) {
  const incomplete = rows.filter(({ missing }) => missing !== null);
  if (incomplete.length === 0) return null;
  const rest = incomplete.length - listedAtMost;
  return (
    <ul className={classes.missing} aria-label="What is missing">
      {incomplete.slice(0, listedAtMost).map(({ id, entity, missing }) => (
        <li key={id}>
          <b>{entity.name}</b> {missing}.
        </li>
      ))}
      {rest > 0 && <li>and {rest.toLocaleString()} more</li>}
    </ul>
  );
}
