import type { Lever } from '@shared/domain/scenario';
import { create } from 'zustand';
import { newId } from '../../lib/new-id';

/** The bases a scenario can be looked at on. */
export type WhatIfBasis = 'modeled' | 'actual';

interface WhatIfState {
  /** The scenario on the page. An id that no saved scenario has is that of a new one, which keeps it when saved. */
  readonly openId: string;
  /** The scenario in force that the page knows of: when another comes into force, the page opens it. */
  readonly knownInForceId: string | null;
  readonly basis: WhatIfBasis;
  /** A lever on its way: being dragged or typed, shown everywhere on the page and not saved yet. */
  readonly moving: Lever | null;
}

/** What stands on the page. It outlives the page, so that coming back finds it as it was. */
export const useWhatIfStore = create<WhatIfState>(() => ({
  openId: newId(),
  knownInForceId: null,
  basis: 'modeled',
  moving: null,
}));

/** Puts a saved scenario on the page, or a new one where no id is given. */
export function openScenario(openId: string = newId()): void {
  useWhatIfStore.setState({ openId, moving: null });
}

/** Shows a lever on its way, or none. */
export function showMoving(moving: Lever | null): void {
  useWhatIfStore.setState({ moving });
}

/** Looks at the scenario on another basis. */
export function showBasis(basis: WhatIfBasis): void {
  useWhatIfStore.setState({ basis });
}
