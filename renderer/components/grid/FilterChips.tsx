import classes from './GridToolbar.module.css';
import { type GridStore, setFilter } from './grid-store';

interface FilterChipsProps {
  readonly store: GridStore;
  /** The filter they set. */
  readonly name: string;
  readonly label: string;
  readonly chips: readonly { readonly value: string | null; readonly label: string; readonly count: number }[];
}

/** One filter as chips with counts; the chip without a value lets everything through. */
export function FilterChips({ store, name, label, chips }: FilterChipsProps) {
  const chosen = store((state) => state.filters[name] ?? null);
  return (
    <fieldset aria-label={label} style={{ display: 'contents' }}>
      {chips.map((chip) => (
        <button
          key={chip.label}
          type="button"
          className={classes.chip}
          aria-pressed={chosen === chip.value}
          onClick={() => setFilter(store, name, chosen === chip.value ? null : chip.value)}
        >
          {chip.label} <span>{chip.count.toLocaleString()}</span>
        </button>
      ))}
    </fieldset>
  );
}
