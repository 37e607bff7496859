import type { Lever } from '@shared/domain/scenario';
import { create } from 'zustand';

/** The bases a scenario can be looked at on. */
export type WhatIfBasis = 'modeled' | 'actual';

interface WhatIfState {
  /** The saved scenario on the page; null is a new one that is not saved yet. */
  readonly openId: string | null;
  /** Set once a person has chosen what stands on the page; until then the page chooses. */
  readonly chosen: boolean;
  readonly basis: WhatIfBasis;
  /** A lever on its way: being dragged or typed, shown everywhere on the page and not saved yet. */
  readonly moving: Lever | null;
}

/** What stands on the page. It outlives the page, so that coming back finds it as it was. */
export const useWhatIfStore = create<WhatIfState>(() => ({
  openId: null,
  chosen: false,
  basis: 'modeled',
  moving: null,
}));

/** Puts a saved scenario on the page, or a new one with null. */
export function openScenario(openId: string | null): void {
  useWhatIfStore.setState({ openId, chosen: true, moving: null });
}

/** Shows a lever on its way, or none. */
export function showMoving(moving: Lever | null): void {
  useWhatIfStore.setState({ moving });
}

/** Looks at the scenario on another basis. */
export function showBasis(basis: WhatIfBasis): void {
  useWhatIfStore.setState({ basis });
}
