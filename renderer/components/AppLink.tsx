import type { ReactNode } from 'react';
import { goTo } from '../lib/navigate';

interface AppLinkProps {
  /** Page and, after `#`, the row or field to show there. */
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly 'aria-label'?: string;
  readonly 'aria-current'?: 'page';
  readonly tabIndex?: number;
  readonly onClick?: () => void;
}

/** A link inside the app. */
export function AppLink({ href, children, onClick, ...rest }: AppLinkProps) {
  return (
    <a
      {...rest}
      href={`#${href.split('#')[0]}`}
      onClick={(event) => {
        event.preventDefault();
        onClick?.();
        goTo(href);
      }}
    >
      {children}
    </a>
  );
}
