import type { Tool } from '@shared/domain/tool';
import { createGridStore } from '../../components/grid/grid-store';
import { createRowSearch } from '../../components/grid/search-text';

/** How the list of tools is set up. */
export const toolsStore = createGridStore();

/** Finds tools by name and vendor. */
export const searchTools = createRowSearch<Tool>(({ name, vendor }) => `${name} ${vendor}`);
