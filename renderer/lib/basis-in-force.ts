import { create } from 'zustand';

/** The bases a person can choose between; in whole people the modeled basis is a variant of its own. */
export const shownBases = ['actual', 'modeled', 'guideline'] as const;
export type ShownBasis = (typeof shownBases)[number];

const useBasisStore = create<{ readonly basis: ShownBasis }>(() => ({ basis: 'actual' }));

/** The basis whose figures lead, the same on every page that lets the owner switch. Starts with actual. */
export function useBasisInForce(): ShownBasis {
  return useBasisStore((state) => state.basis);
}

/** Leads with another basis from now on. */
export function putBasisInForce(basis: ShownBasis): void {
  useBasisStore.setState({ basis });
}
