import type { Client } from '@shared/domain/client';
import { create } from 'zustand';
import { createGridStore } from '../../components/grid/grid-store';
import { createRowSearch } from '../../components/grid/search-text';
import type { MonthOfClient } from './hours-row';
import type { KindOfWork } from './kind-row';

/** How the grid of hours is set up. */
export const hoursStore = createGridStore({ sort: { columnKey: 'client', direction: 'ASC' } });

/** How the list of kinds of work is set up. */
export const kindsStore = createGridStore();

export const timeViews = ['hours', 'kinds', 'chart'] as const;
export type TimeView = (typeof timeViews)[number];

interface TimeState {
  readonly view: TimeView;
  /** The month shown; null follows the month of the company. */
  readonly month: string | null;
  /** Whose hours are shown; null lets the month decide. */
  readonly person: string | null;
  /** Hours are typed though there are none yet. */
  readonly startsEmpty: boolean;
  /** The kind of work the chart is asked about; null is one that is not in the list. */
  readonly kindId: string | null;
}

/** What the page shows: kept while one pages around, forgotten with the window. */
export const useTimeState = create<TimeState>(() => ({
  view: 'hours',
  month: null,
  person: null,
  startsEmpty: false,
  kindId: null,
}));

/** Shows the chart, asked about a kind of work. */
export function openChart(kindId: string): void {
  useTimeState.setState({ view: 'chart', kindId });
}

const searchClients = createRowSearch<Pick<Client, 'name'>>(({ name }) => name);

/** Finds rows of the grid by the client's name. */
export function searchHours(text: string): (entity: MonthOfClient) => boolean {
  const matches = searchClients(text);
  return ({ client }) => matches(client ?? noClient);
}

const noClient = { name: 'No client' };

/** Finds kinds of work by name. */
export const searchKinds = createRowSearch<KindOfWork>(({ name }) => name);
