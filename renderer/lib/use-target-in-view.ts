import { useEffect } from 'react';
import { clearNavigationTarget, useNavigationTarget } from './navigate';

/** Scrolls to and focuses the element whose id is the navigation target. For pages whose fields are all on the page. */
export function useTargetInView(): void {
  const target = useNavigationTarget();
  useEffect(() => {
    if (target === null) return;
    const element = document.getElementById(target);
    if (!element) return;
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
    clearNavigationTarget();
  }, [target]);
}
