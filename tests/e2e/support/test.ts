import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, type Page, test as playwrightTest } from '@playwright/test';
import type { CallInput } from '@shared/contract';
import { callFromPage } from './call';
import { type RunningApp, startInBrowser, startInElectron } from './hosts';

/** Which host a project of playwright.config.ts runs the tests in. */
export interface HostOptions {
  /** The Electron program, or null for the standalone host and a browser. */
  readonly electronPath: string | null;
}

/** A company as a company file has it. */
export type CompanyFile = CallInput<'company.replace'>['company'];

/** The running app of one test. */
export interface App {
  /** The test's own data folder. */
  readonly dataDir: string;
  readonly page: Page;
  /** What the pages reported as errors. A test fails on any; one that causes some on purpose empties the list. */
  readonly pageErrors: string[];
  /** Opens a page of the app, such as `/#/clients`. */
  open(path: string): Promise<void>;
  /** Makes a company the one in the app, through the same call as an import, and opens `path`. */
  seed(company: CompanyFile, path?: string): Promise<void>;
  /** Stops the app and starts it again on the same data; gives the new page. */
  restart(): Promise<Page>;
}

interface WorkerFixtures {
  launchBrowser: () => Promise<Browser>;
}

/** Gives each test an app of its own, with nothing in it yet, as `app`, and its page as `page`. */
export const test = playwrightTest.extend<{ app: App } & HostOptions, WorkerFixtures>({
  electronPath: [null, { option: true }],

  // One browser for a worker's tests, and none where they run in Electron.
  launchBrowser: [
    async ({ playwright }, use) => {
      let browser: Promise<Browser> | null = null;
      await use(() => {
        browser ??= playwright.chromium.launch();
        return browser;
      });
      await (await (browser as Promise<Browser> | null))?.close();
    },
    { scope: 'worker' },
  ],

  app: async ({ electronPath, launchBrowser }, use) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'seatwise-e2e-'));
    const start = async () =>
      electronPath === null ? startInBrowser(await launchBrowser(), dataDir) : startInElectron(electronPath, dataDir);
    const app = await startApp(start, dataDir);
    await use(app);
    await app.stop();
    await rm(dataDir, { recursive: true, force: true });
    expect(app.pageErrors).toEqual([]);
  },

  page: async ({ app }, use) => {
    await use(app.page);
  },
});

export { expect };

async function startApp(start: () => Promise<RunningApp>, dataDir: string): Promise<App & Pick<RunningApp, 'stop'>> {
  const pageErrors: string[] = [];
  let running = await startWatched();

  async function startWatched(): Promise<RunningApp> {
    const started = await start();
    started.page.on('pageerror', (error) => pageErrors.push(String(error)));
    started.page.on('console', (message) => {
      if (message.type() === 'error') pageErrors.push(message.text());
    });
    return started;
  }

  async function open(path: string): Promise<void> {
    await running.page.goto(new URL(path, running.page.url()).href);
  }

  return {
    dataDir,
    pageErrors,
    open,
    get page() {
      return running.page;
    },
    async seed(company, path = '/') {
      await callFromPage(running.page, 'company.replace', { label: 'Import company', company });
      // Going to another hash of the same page would not load the company again.
      await running.page.evaluate((to) => history.replaceState(null, '', to), path);
      await running.page.reload();
    },
    async restart() {
      await running.stop();
      running = await startWatched();
      return running.page;
    },
    stop: () => running.stop(),
  };
}
