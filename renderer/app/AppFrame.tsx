import { type RefObject, Suspense, useLayoutEffect, useRef } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import classes from './AppFrame.module.css';
import { CommandPalette } from './CommandPalette';
import { Navigation } from './Navigation';
import { PageBoundary } from './PageBoundary';
import { PageSkeleton } from './PageSkeleton';
import { pages } from './pages';
import { TopBar } from './TopBar';

/** Navigation at the left, the top bar, and the page in the rest. */
export function AppFrame() {
  const main = useRef<HTMLElement>(null);
  useTopOfPage(main);
  return (
    <div className={classes.frame}>
      <button type="button" className={classes.skip} onClick={() => document.getElementById('main')?.focus()}>
        Skip to the page
      </button>
      <Navigation />
      <TopBar />
      <main ref={main} id="main" className={classes.main} tabIndex={-1}>
        <Suspense fallback={<PageSkeleton />}>
          <Switch>
            {pages.map(({ path, component: Page }) => (
              <Route key={path} path={path === '/' ? '/' : `${path}/:id?`}>
                <PageBoundary>
                  <Page />
                </PageBoundary>
              </Route>
            ))}
            <Route>
              <Redirect to="/" />
            </Route>
          </Switch>
        </Suspense>
      </main>
      <CommandPalette />
    </div>
  );
}

/** Starts each page at its top. In a layout effect, so that a jump to a field of the page scrolls after this. */
function useTopOfPage(main: RefObject<HTMLElement | null>): void {
  const [path] = useLocation();
  const page = path.split('/')[1];
  const shown = useRef(page);
  useLayoutEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    main.current?.scrollTo(0, 0);
  }, [main, page]);
}
