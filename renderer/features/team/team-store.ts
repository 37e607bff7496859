import type { TeamMember } from '@shared/domain/team-member';
import { create } from 'zustand';
import { createGridStore } from '../../components/grid/grid-store';
import { createRowSearch } from '../../components/grid/search-text';

/** How the list of people is set up. */
export const teamStore = createGridStore();

/** Finds people by name and title. */
export const searchTeam = createRowSearch<TeamMember>(({ name, title }) => `${name} ${title}`);

/** Whose allocation stands in the side panel; null while it is closed. */
export const useAllocationPanel = create<{ readonly memberId: string | null }>(() => ({ memberId: null }));
