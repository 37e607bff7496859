import type { Client } from '@shared/domain/client';
import { create } from 'zustand';
import { createGridStore } from '../../components/grid/grid-store';
import { createRowSearch } from '../../components/grid/search-text';

/** How the list of clients is set up: most valuable first, until the person sorts it. */
export const clientsStore = createGridStore({ sort: { columnKey: 'value', direction: 'DESC' } });

/** Finds clients by name and contact. */
export const searchClients = createRowSearch<Client>(({ name, contactName }) => `${name} ${contactName}`);

/**
 * Which client the details are of, and whether they stand beside the grid or, in a narrow window, lie over it; kept
 * while paging around.
 */
export const useClientPanel = create<{
  readonly isOpen: boolean;
  readonly isOver: boolean;
  readonly clientId: string | null;
}>(() => ({
  isOpen: true,
  isOver: false,
  clientId: null,
}));
