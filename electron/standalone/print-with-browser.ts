import { SeatwiseError } from '@shared/errors';
import { type Browser, chromium } from 'playwright-core';
import type { PrintRun } from '../backend';
import { findBrowser, usableBrowsers } from './find-browser';
import type { Session } from './session';

const idleMilliseconds = 60_000;

/** Prints reports with the installed browser, which stays open for a minute after the last one. */
export interface BrowserPrinter {
  print(run: PrintRun): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A printer for the print pages of the running host, let in by its session's cookie. */
export function createBrowserPrinter(session: Session, find: () => string | null = findInstalled): BrowserPrinter {
  let browser: Promise<Browser> | null = null;
  let idle: NodeJS.Timeout | undefined;
  let running = 0;

  async function close(): Promise<void> {
    clearTimeout(idle);
    const closing = browser;
    browser = null;
    await closing?.then((opened) => opened.close()).catch(() => undefined);
  }

  async function openBrowser(): Promise<Browser> {
    const opened = await launch(find());
    // A browser that crashed or was quit is not asked again.
    opened.once('disconnected', () => {
      browser = null;
    });
    return opened;
  }

  return {
    close,
    async print(run) {
      clearTimeout(idle);
      running += 1;
      try {
        browser ??= openBrowser();
        return await printPage(await browser.catch(forgetAndFail), session, run);
      } finally {
        running -= 1;
        if (running === 0) idle = setTimeout(close, idleMilliseconds).unref();
      }
    },
  };

  function forgetAndFail(error: unknown): never {
    browser = null;
    throw error;
  }
}

function findInstalled(): string | null {
  return findBrowser(chromium.executablePath());
}

async function launch(executablePath: string | null): Promise<Browser> {
  if (executablePath === null) {
    throw new SeatwiseError(
      'printFailed',
      `A PDF is printed by a browser, and none was found. Install ${usableBrowsers}, or set SEATWISE_BROWSER to the path of one, and export again.`,
    );
  }
  try {
    return await chromium.launch({
      executablePath,
      // Seatwise stops the browser itself, after the calls in flight.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (cause) {
    const message = `The browser at ${executablePath} did not start, so no PDF was made. Set SEATWISE_BROWSER to the path of another one and export again.`;
    throw new SeatwiseError('printFailed', message, [], { cause });
  }
}

async function printPage(browser: Browser, { origin, cookie }: Session, run: PrintRun): Promise<Uint8Array> {
  const context = await browser.newContext({ colorScheme: 'light' });
  try {
    await context.addCookies([{ ...cookie, url: origin, httpOnly: true, sameSite: 'Strict' }]);
    const page = await context.newPage();
    await page.goto(`${origin}/print.html?job=${encodeURIComponent(run.jobId)}`);
    await run.waitUntilReady();
    // Margins, header and footer are the page's own, in its @page rules.
    return await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      margin: { top: 0, right: 0, bottom: 0, left: 0 },
    });
  } finally {
    await context.close();
  }
}
