import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { lazy, Suspense } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useCompanyStore } from '../lib/company-store';
import { AppFrame } from './AppFrame';
import { PageSkeleton } from './PageSkeleton';
import { StartFailure } from './StartFailure';
import { cssVariablesResolver, theme } from './theme';
import { useShortcuts } from './use-shortcuts';

const FirstStartPage = lazy(() =>
  import('../features/first-start/FirstStartPage').then((module) => ({ default: module.FirstStartPage })),
);

/** The whole window: first start without a company, the frame with its pages with one. */
export function App() {
  const colorScheme = useCompanyStore((state) => state.preferences.colorScheme);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      {...(colorScheme === 'auto' ? {} : { forceColorScheme: colorScheme })}
    >
      <ModalsProvider>
        <Notifications position="bottom-right" />
        <Router hook={useHashLocation}>
          <Content />
        </Router>
      </ModalsProvider>
    </MantineProvider>
  );
}

function Content() {
  useShortcuts();
  const status = useCompanyStore((state) => state.status);
  const failure = useCompanyStore((state) => state.failure);
  const hasCompany = useCompanyStore((state) => state.company !== null);
  if (status === 'loading') return <PageSkeleton />;
  if (status === 'failed') return <StartFailure message={failure ?? ''} wasOpen={hasCompany} />;
  if (hasCompany) return <AppFrame />;
  return (
    <Suspense fallback={<PageSkeleton />}>
      <FirstStartPage />
    </Suspense>
  );
}
