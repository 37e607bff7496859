import { create, type StoreApi, type UseBoundStore } from 'zustand';

export interface GridSort {
  readonly columnKey: string;
  readonly direction: 'ASC' | 'DESC';
}

/** How a person has set up one grid: kept while they page around, forgotten with the window. */
export interface GridState {
  readonly search: string;
  readonly sort: GridSort | null;
  /** Chosen value of each filter; a filter that isn't here lets everything through. */
  readonly filters: Readonly<Record<string, string>>;
  /** Columns shown or hidden against their default. */
  readonly shown: Readonly<Record<string, boolean>>;
  readonly selected: ReadonlySet<string>;
  /** Goes up when the person asks for the rows to be put in order again. */
  readonly freshness: number;
}

export type GridStore = UseBoundStore<StoreApi<GridState>>;

const noRows: ReadonlySet<string> = new Set();

/** The state of one grid; made once per grid, outside its page. */
export function createGridStore(initial: Partial<Pick<GridState, 'sort' | 'filters'>> = {}): GridStore {
  return create<GridState>(() => ({
    search: '',
    sort: null,
    filters: {},
    shown: {},
    selected: noRows,
    freshness: 0,
    ...initial,
  }));
}

/** Lets only rows with this value through; null lets all through. */
export function setFilter(store: GridStore, name: string, value: string | null): void {
  store.setState(({ filters, freshness }) => {
    const { [name]: _previous, ...rest } = filters;
    return { filters: value === null ? rest : { ...rest, [name]: value }, freshness: freshness + 1 };
  });
}

/** Shows everything again: no search, no filters. */
export function clearFilters(store: GridStore): void {
  store.setState(({ freshness }) => ({ search: '', filters: {}, freshness: freshness + 1 }));
}

/** Takes the marks off all rows. */
export function clearSelection(store: GridStore): void {
  store.setState({ selected: noRows });
}
