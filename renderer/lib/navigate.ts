import { navigate as navigateHash } from 'wouter/use-hash-location';
import { create } from 'zustand';

/** The row or field to look at after a jump, such as the id of a tool; taken by the page that shows it. */
const useTarget = create<{ readonly target: string | null }>(() => ({ target: null }));

/** Goes to a page; what follows `#` names the row or field to bring into view: `/tools#rmm`. */
export function goTo(href: string): void {
  const [path = '/', target] = href.split('#');
  useTarget.setState({ target: target ?? null });
  navigateHash(path);
}

/** The row or field this page was asked to show, or null. */
export function useNavigationTarget(): string | null {
  return useTarget((state) => state.target);
}

/** Forgets the target once it was shown. */
export function clearNavigationTarget(): void {
  useTarget.setState({ target: null });
}
