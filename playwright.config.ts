import { defineConfig } from '@playwright/test';
import { chromium } from 'playwright-core';
import { findBrowser } from './electron/standalone/find-browser';
import { electronPath, whyNoWindow } from './scripts/electron-runtime.mjs';
import type { HostOptions } from './tests/e2e/support/test';

const browserPath = findBrowser(chromium.executablePath());
const electron = whyNoWindow() === null ? electronPath() : null;

export default defineConfig<HostOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  // Each test starts a host of its own and a page in it, which is work for about two cores.
  workers: process.env.CI ? 2 : '50%',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: browserPath === null ? {} : { executablePath: browserPath },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  // The same tests run in Electron where its runtime is on this machine and can show a window.
  projects: [
    { name: 'standalone', use: { electronPath: null } },
    ...(electron === null ? [] : [{ name: 'electron', use: { electronPath: electron } }]),
  ],
});
