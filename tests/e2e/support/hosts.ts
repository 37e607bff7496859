import { type Browser, _electron as electron, type Page } from '@playwright/test';
import { root } from './root';
import { startStandalone } from './standalone-app';

/** A running app with a page let into it. */
export interface RunningApp {
  readonly page: Page;
  readonly stop: () => Promise<void>;
}

/** Starts the standalone host and opens its address in a browser context of its own. */
export async function startInBrowser(browser: Browser, dataDir: string): Promise<RunningApp> {
  const host = await startStandalone(dataDir);
  const context = await browser.newContext({ baseURL: new URL(host.address).origin });
  const page = await context.newPage();
  await page.goto(host.address);
  return {
    page,
    stop: async () => {
      await context.close();
      await host.stop();
    },
  };
}

/** Starts the built app in Electron. */
export async function startInElectron(electronPath: string, dataDir: string): Promise<RunningApp> {
  const env = { ...process.env, SEATWISE_DATA_DIR: dataDir } as Record<string, string>;
  const app = await electron.launch({ executablePath: electronPath, args: [root], env });
  return { page: await app.firstWindow(), stop: () => app.close() };
}
