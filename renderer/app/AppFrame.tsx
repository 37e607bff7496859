import { Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import classes from './AppFrame.module.css';
import { CommandPalette } from './CommandPalette';
import { Navigation } from './Navigation';
import { PageBoundary } from './PageBoundary';
import { PageSkeleton } from './PageSkeleton';
import { pages } from './pages';
import { TopBar } from './TopBar';

/** Navigation at the left, the top bar, and the page in the rest. */
export function AppFrame() {
  return (
    <div className={classes.frame}>
      <button type="button" className={classes.skip} onClick={() => document.getElementById('main')?.focus()}>
        Skip to the page
      </button>
      <Navigation />
      <TopBar />
      <main id="main" className={classes.main} tabIndex={-1}>
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
