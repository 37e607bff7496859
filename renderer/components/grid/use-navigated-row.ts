import { useEffect, useState } from 'react';
import { clearNavigationTarget, useNavigationTarget } from '../../lib/navigate';
import type { GridTarget } from './use-grid-target';

/** The row a link of the app led to (`/tools#rmm`), as a target of the grid; the page may set targets of its own. */
export function useNavigatedRow() {
  const navigated = useNavigationTarget();
  const [target, setTarget] = useState<GridTarget | null>(null);
  useEffect(() => {
    if (navigated === null) return;
    setTarget({ rowId: decodeURIComponent(navigated) });
    clearNavigationTarget();
  }, [navigated]);
  return [target, setTarget] as const;
}
